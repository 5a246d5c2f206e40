package fr.parcours.checks.help;

import fr.parcours.checks.ErrorWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A moment when the page told the person that something was wrong with what they had given.
 *
 * @param invalid fields that the code marks as wrong
 * @param messages what the page says about it, smallest elements
 * @param came other texts that came with it, which may say something of it or not
 */
record Mistake(Snapshot screen, List<Element> invalid, List<Element> messages, List<Element> came) {
    private static final Set<String> SENDING = Set.of("click", "press", "fill", "choose", "upload");
    private static final String MESSAGES = "[role=alert], [aria-live=assertive], [class*=error], [class*=erreur],"
            + " [class*=invalid-feedback], [class~=err], [class~=message], [id*=erreur], [id*=error]";
    private static final int LONGEST = 400;
    /** Pixels between a field and what stands just under it. */
    private static final double UNDER = 30;

    /** Every such moment of the nominal walk, in order; only after the person did something. */
    static List<Mistake> of(Trail trail) {
        List<Mistake> found = new ArrayList<>();
        Set<Integer> provoked = provoked(trail);
        String before = "";
        Snapshot last = null;
        for (Snapshot screen : trail.snapshots()) {
            Moment moment = screen.moment();
            boolean again =
                    moment.when() == Moment.When.CHANGE || bare(moment.url()).equals(before);
            before = bare(moment.url());
            Snapshot known = last;
            last = screen;
            if (again && known != null && acted(trail, moment) && !provoked.contains(moment.screen())) {
                Mistake mistake = read(screen, known);
                if (!mistake.invalid().isEmpty() || !mistake.messages().isEmpty()) {
                    found.add(mistake);
                }
            }
        }
        return found;
    }

    /** Screens where somebody erred on purpose: what their forms answer is told there, and better. */
    static Set<Integer> provoked(Trail trail) {
        return trail.snapshots().stream()
                .filter(screen -> screen.find(Slips.class)
                        .filter(slips -> slips.refused().findAny().isPresent())
                        .isPresent())
                .map(screen -> screen.moment().screen())
                .collect(Collectors.toSet());
    }

    private static boolean acted(Trail trail, Moment moment) {
        return trail.acts().stream()
                .filter(act -> act.screen() <= moment.screen())
                .map(Act::word)
                .anyMatch(SENDING::contains);
    }

    private static String bare(String url) {
        return url.replaceAll("[?#].*$", "");
    }

    private static Stream<Element> texts(Snapshot screen) {
        return screen.the(Dom.class)
                .select("body *")
                .filter(one -> !one.matches("script, style, noscript, template, option")
                        && !one.ownText().isBlank()
                        && one.visible());
    }

    /** @param before what could be read the moment before */
    private static Mistake read(Snapshot screen, Snapshot before) {
        Dom dom = screen.the(Dom.class);
        List<Element> invalid =
                dom.select("[aria-invalid=true]").filter(Element::visible).toList();
        Map<String, Element> messages = new LinkedHashMap<>();
        dom.select(MESSAGES)
                .filter(one -> !one.matches("form, fieldset, input, select, textarea, label, body, main"))
                .flatMap(Mistake::parts)
                .filter(Element::visible)
                .filter(one -> one.text().length() < LONGEST
                        && (ErrorWords.wrong(ScreenText.fold(one.text()))
                                || (!one.text().isBlank() && invalid.stream().anyMatch(field -> linked(field, one)))))
                .forEach(one -> messages.putIfAbsent(ScreenText.fold(one.text()), one));
        if (invalid.isEmpty()) {
            // words that came and may speak of an error may be those of the next step
            return new Mistake(screen, invalid, List.copyOf(messages.values()), List.of());
        }
        Set<String> known =
                texts(before).map(one -> ScreenText.fold(one.ownText())).collect(Collectors.toSet());
        List<Element> fresh = texts(screen)
                .filter(one -> !known.contains(ScreenText.fold(one.ownText())))
                .filter(one -> messages.values().stream().noneMatch(message -> message.holds(one)))
                .toList();
        fresh.stream()
                .filter(one -> one.text().length() < LONGEST
                        && (invalid.stream().anyMatch(field -> linked(field, one))
                                || ErrorWords.wrong(ScreenText.fold(one.text()))))
                .forEach(one -> messages.putIfAbsent(ScreenText.fold(one.text()), one));
        List<Element> came = fresh.stream()
                .filter(one -> !messages.containsKey(ScreenText.fold(one.text())))
                .toList();
        return new Mistake(screen, invalid, List.copyOf(messages.values()), came);
    }

    /** A summary's items rather than the summary; nothing of a box that holds fields. */
    private static Stream<Element> parts(Element message) {
        if (message.select("input, select, textarea").findAny().isPresent()) {
            return Stream.empty();
        }
        List<Element> items = message.select("li").toList();
        return items.isEmpty() ? Stream.of(message) : items.stream();
    }

    /** The message that the code ties to a field, or that stands within 100 CSS pixels of it. */
    Optional<Element> beside(Element field) {
        return messages.stream()
                .filter(message -> linked(field, message) || near(field, message))
                .findFirst();
    }

    /** Whether what the page says can be told to be about the field, wherever it stands. */
    boolean names(Element field) {
        return messages.stream()
                .anyMatch(message -> ErrorWords.cites(ScreenText.fold(message.text()), field)
                        || message.select("a[href]")
                                .anyMatch(link -> !field.attr("id").isEmpty()
                                        && link.attr("href").equals("#" + field.attr("id"))));
    }

    static boolean linked(Element field, Element message) {
        String ids = " " + field.attr("aria-describedby") + " " + field.attr("aria-errormessage") + " ";
        return Stream.concat(Stream.of(message), message.ancestors().limit(2))
                .map(one -> one.attr("id"))
                .anyMatch(id -> !id.isEmpty() && ids.contains(" " + id + " "));
    }

    /** A message above a form of several fields that names none of them, where no field is marked: which one is wrong? */
    boolean aboutNoField(Element message) {
        List<Element> fields = screen.the(Dom.class)
                .select("input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea")
                .filter(Element::visible)
                .toList();
        String said = ScreenText.fold(message.text());
        return fields.size() >= 2
                && !message.box().empty()
                && fields.stream()
                        .allMatch(field -> message.box().bottom() <= field.box().y())
                && fields.stream()
                        .map(field -> ScreenText.fold(field.name())
                                .replaceAll("[^a-z0-9 ]", " ")
                                .strip())
                        .filter(name -> name.length() >= 3)
                        .noneMatch(said::contains);
    }

    /** The field that a message stands just under, and that has no other under it. */
    Optional<Element> above(Element message) {
        return screen.the(Dom.class)
                .select(
                        "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=checkbox]):not([type=radio]), select, textarea")
                .filter(field -> field.visible() && under(field, message))
                .reduce((one, other) -> other);
    }

    private static boolean under(Element field, Element message) {
        double gap = message.box().y() - field.box().bottom();
        return !message.box().empty()
                && gap >= -2
                && gap <= UNDER
                && message.box().x() < field.box().right()
                && field.box().x() < message.box().right();
    }

    private static boolean near(Element field, Element message) {
        double gap = Math.max(
                message.box().y() - field.box().bottom(),
                field.box().y() - message.box().bottom());
        return !message.box().empty() && gap <= 100;
    }

    int number() {
        return screen.moment().screen();
    }
}
