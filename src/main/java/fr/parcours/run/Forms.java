package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works out, from how the nominal walk went, where forms were sent and what was given in them. */
final class Forms {
    /** What a person gives. */
    static final Set<String> GIVES = Set.of("fill", "choose", "check", "uncheck", "upload", "clear");
    /** What changes nothing in a form. */
    private static final Set<String> QUIET = Set.of("expect", "wait", "scroll", "hover", "banner");
    /** What stands between the person and the form: nothing of it is tried. */
    private static final Set<String> APART =
            Set.of("frame", "tab", "dialog", "pause", "download", "drag", "back", "reload", "open");

    /**
     * One form.
     *
     * @param first position of the screen's first step, from 1
     * @param sent position of the step that sends it
     * @param moment of the screen, as the nominal walk came to it
     * @param whole whether nothing but giving happens on the screen before it is sent
     */
    record Form(int first, int sent, Moment moment, List<FormEntry> entries, Target send, Taken taken, boolean whole) {
        Form {
            entries = List.copyOf(entries);
        }
    }

    private static final int WORD = 4;
    private static final Pattern CARD = Pattern.compile(
            "(?iu)\\b(carte (bancaire|bleue|de paiement)|num[ée]ro de (la |votre )?carte|cryptogramme|card number|cvv|cvc|iban)\\b");

    private final List<Step> steps;
    private final Visit visit;
    private final Walk reference;
    private final NoWayBack noWayBack;
    private final boolean bench;

    /**
     * @param noWayBack commands that nobody presses wrong
     * @param bench whether the site is there to be tried: what the way ends by sending may be sent wrong too
     */
    Forms(Journey journey, Visit visit, Walk reference, NoWayBack noWayBack, boolean bench) {
        this.steps = journey.steps().stream().map(Journey.Placed::step).toList();
        this.visit = visit;
        this.reference = reference;
        this.noWayBack = noWayBack;
        this.bench = bench;
    }

    /** Those of the way, by the position of the first step of their screen. */
    Map<Integer, Form> all() {
        Map<Integer, Form> found = new LinkedHashMap<>();
        List<Act> here = new ArrayList<>();
        for (Act act : reference.acts()) {
            if (here.size() == 1 && here.get(0).word().equals("open")) {
                here.clear(); // it led to the screen
            }
            if (!here.isEmpty() && here.get(0).screen() != act.screen()) {
                form(here, Taken.leading(onwards(act.screen())), false).ifPresent(one -> found.put(one.first(), one));
                here.clear();
            }
            here.add(act);
        }
        if (bench) {
            last(here).ifPresent(one -> found.put(one.first(), one));
        }
        return found;
    }

    /** The form on which the way ends: it led to a last screen, or answered where it stands; where it did neither, nothing tells that it was taken. */
    private Optional<Form> last(List<Act> acts) {
        int screen = acts.isEmpty() ? 0 : acts.get(0).screen();
        boolean led = arrival(screen + 1).isPresent();
        Taken taken = new Taken(led ? onwards(screen + 1) : place -> false, led ? Map.of() : answered(screen));
        return !led && !taken.inPlace()
                ? Optional.empty()
                : IntStream.range(0, acts.size())
                        .filter(at -> acts.get(at).word().equals("click"))
                        .boxed()
                        .reduce((first, second) -> second)
                        .flatMap(at -> form(filling(acts, at), taken, true));
    }

    /** What was given, without doing anything else meanwhile, before that act; and the act. */
    private static List<Act> filling(List<Act> acts, int sent) {
        int from = sent;
        while (from > 0
                && (GIVES.contains(acts.get(from - 1).word())
                        || QUIET.contains(acts.get(from - 1).word()))) {
            from--;
        }
        return acts.subList(from, sent + 1);
    }

    /** What the screen showed at last, and not as it came, by where it stood; nothing that may hold what was typed. */
    private Map<String, String> answered(int screen) {
        List<Dom> seen = reference.snapshots().stream()
                .filter(one -> one.moment().screen() == screen)
                .flatMap(one -> one.find(Dom.class).stream())
                .toList();
        if (seen.size() < 2) {
            return Map.of();
        }
        Map<String, String> answer = texts(seen.get(seen.size() - 1));
        answer.values().removeAll(texts(seen.get(0)).values());
        answer.values().removeIf(text -> text.length() < WORD || text.contains("⟦"));
        return answer;
    }

    private static Map<String, String> texts(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.visible() && !one.ownText().isBlank())
                .collect(Collectors.toMap(
                        Element::path, one -> Taken.plain(one.ownText()), (first, second) -> first, HashMap::new));
    }

    /** About how many forms there may be, from what is written alone. */
    static int most(Journey journey) {
        int forms = 0;
        boolean given = false;
        for (Journey.Placed placed : journey.steps()) {
            Step step = placed.step();
            if (step.mark().kind() == Step.Mark.Kind.STOP) {
                break;
            }
            given |= GIVES.contains(step.word());
            if (given && step.word().equals("click")) {
                forms++;
                given = false;
            }
        }
        return forms;
    }

    /** @param ends whether the way ends by it: where the site is there to be tried, what is sent then may be sent wrong too */
    private Optional<Form> form(List<Act> acts, Taken taken, boolean ends) {
        Act last = acts.get(acts.size() - 1);
        Step send = step(last);
        Optional<Moment> moment = arrival(acts.get(0).screen());
        boolean sends = last.word().equals("click")
                && last.role().equals("button")
                && !noWayBack.stands(last.name(), bench && ends);
        boolean card =
                ends && acts.stream().anyMatch(act -> CARD.matcher(act.name()).find());
        if (!sends
                || card
                || moment.isEmpty()
                || acts.stream().map(Act::word).anyMatch(APART::contains)
                || stopped(last)) {
            return Optional.empty();
        }
        Optional<Target> target = send.target(visit);
        List<FormEntry> entries = new ArrayList<>();
        boolean whole = true;
        for (Act act : acts.subList(0, acts.size() - 1)) {
            Step step = step(act);
            if (GIVES.contains(step.word())) {
                step.target(visit).ifPresent(where -> entries.add(entry(step, where)));
            } else if (step.target(visit).equals(target)) {
                entries.clear(); // it was sent before, and filled in again
                whole = true;
            } else if (!QUIET.contains(step.word())) {
                whole = false;
            }
        }
        return entries.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Form(acts.get(0).step(), last.step(), moment.get(), entries, target.get(), taken, whole));
    }

    private FormEntry entry(Step step, Target where) {
        String typed = step.word().equals("fill") ? visit.value(step.typed()) : "";
        return new FormEntry(where, page -> step.perform(page, visit), typed);
    }

    private Step step(Act act) {
        return steps.get(act.step() - 1);
    }

    /** Whether the author's point of no return stands before that. */
    private boolean stopped(Act act) {
        return steps.subList(0, act.step()).stream().anyMatch(one -> one.mark().kind() == Step.Mark.Kind.STOP);
    }

    private Optional<Moment> arrival(int screen) {
        return reference.snapshots().stream()
                .map(Snapshot::moment)
                .filter(one -> one.screen() == screen
                        && one.when() == Moment.When.ARRIVAL
                        && one.obstacle().isEmpty())
                .findFirst();
    }

    private Predicate<Location> onwards(int screen) {
        Optional<Moment> next = arrival(screen);
        return place -> next.filter(one -> path(one.url()).equals(path(place.url()))
                        || (!one.heading().isBlank() && one.heading().equals(place.heading())))
                .isPresent();
    }

    /** A page without what changes from one visit to the next. */
    static String path(String url) {
        return url.replaceAll("[?#].*$", "");
    }
}
