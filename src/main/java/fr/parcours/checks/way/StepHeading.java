package fr.parcours.checks.way;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each screen has a main heading and a title of its own. See {@code StepHeading.md}. */
final class StepHeading implements Check {
    private static final About ABOUT =
            About.journey("step-heading", Set.of(Dom.class)).feeds("NAV04");
    private static final About UNHEADED = ABOUT.act("047fe0");
    private static final About UNTITLED = ABOUT.criteria(rgaa("8.5.1"), wcag("2.4.2"));
    private static final About TITLED = ABOUT.criteria(rgaa("8.6.1"), wcag("2.4.2"));
    private static final Sentences SENTENCES = Sentences.of(StepHeading.class);
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[?#].*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> findings = new ArrayList<>();
        Snapshot before = null;
        for (Snapshot screen : trail.arrivals()) {
            findings.add(judge(screen, before));
            before = screen;
        }
        return findings.stream();
    }

    private static Finding judge(Snapshot screen, @Nullable Snapshot before) {
        Moment moment = screen.moment();
        Optional<Element> heading = heading(screen);
        List<Integer> on = List.of(moment.screen());
        Where where = heading.map(Where::of).orElse(Where.component("heading of screen " + moment.screen()));
        return wrong(screen, heading, before)
                .orElseGet(() -> Finding.passed(ABOUT))
                .where(new Where(
                        where.selector(),
                        where.role(),
                        where.name(),
                        "heading of screen " + moment.screen(),
                        where.path(),
                        where.box()))
                .screens(on);
    }

    /** A menu comes first, and no heading of any level marks where the content starts. */
    private static boolean afterMenu(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        boolean menu = dom.select("nav, [role=navigation], aside").anyMatch(Element::visible);
        return menu
                && dom.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                        .filter(one -> one.visible()
                                && !one.role().isEmpty()
                                && !one.name().isBlank())
                        .allMatch(one ->
                                one.closest("nav, aside, [role=navigation]").isPresent());
    }

    private static Optional<Finding> wrong(Snapshot screen, Optional<Element> heading, @Nullable Snapshot before) {
        int number = screen.moment().screen();
        if (heading.isEmpty()) {
            About about = afterMenu(screen) ? UNHEADED : ABOUT;
            return Optional.of(Finding.failed(about, SENTENCES.say("failed-heading", "screen", number)));
        }
        String title = title(screen);
        if (title.isEmpty()) {
            return Optional.of(Finding.failed(UNTITLED, SENTENCES.say("failed-title", "screen", number)));
        }
        if (before == null || sameScreenAgain(screen, before)) {
            return Optional.empty();
        }
        if (title.equals(title(before))) {
            // what a script shows at the same address is no other page for the standards
            About about = address(screen).equals(address(before)) ? ABOUT : TITLED;
            return Optional.of(
                    Finding.failed(about, SENTENCES.say("failed-same-title", "screen", number, "title", title)));
        }
        String words = heading.get().text();
        boolean sameHeading =
                heading(before).filter(one -> one.text().equals(words)).isPresent();
        return sameHeading && headings(screen).equals(headings(before))
                ? Optional.of(
                        Finding.failed(ABOUT, SENTENCES.say("failed-same-heading", "screen", number, "name", words)))
                : Optional.empty();
    }

    /** The same address with the same headings: sent back because of a mistake, or shown again. */
    private static boolean sameScreenAgain(Snapshot screen, Snapshot before) {
        String here = address(screen);
        return !here.isEmpty()
                && here.equals(address(before))
                && headings(screen).equals(headings(before));
    }

    private static String address(Snapshot screen) {
        return AFTER_ADDRESS.matcher(screen.moment().url()).replaceFirst("");
    }

    private static Optional<Element> heading(Snapshot screen) {
        return screen.the(Dom.class)
                .select("h1, [role=heading][aria-level=1]")
                .filter(one -> one.visible() && !(one.text() + one.name()).isBlank())
                .findFirst();
    }

    private static List<String> headings(Snapshot screen) {
        return screen.the(Dom.class)
                .select("h1, h2, legend, [role=heading]")
                .filter(Element::visible)
                .map(Element::text)
                .limit(3)
                .toList();
    }

    private static String title(Snapshot screen) {
        Dom.Document document = screen.the(Dom.class).documents().get(0);
        return (document.title().isBlank() ? screen.moment().title() : document.title()).strip();
    }
}
