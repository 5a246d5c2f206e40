package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the person pressed says that it was pressed, once its part of the page shows. See {@code FrozenState.md}. */
final class FrozenState implements Check {
    private static final About ABOUT = About.journey("frozen-state", Set.of(Dom.class))
            .feeds("ACC12")
            .severity(0.5)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(FrozenState.class);
    private static final String STATED =
            "[aria-expanded], [aria-pressed], [aria-haspopup], [aria-selected], [aria-current]";
    /** What says itself that it shows. */
    private static final String OF_ITS_OWN =
            "dialog, [role=dialog], [role=alertdialog], [role=alert], [role=status], [aria-live], [role=menu], [role=listbox]";

    private static final String SENDING = "form button:not([type=button]), input[type=submit]";
    private static final String TICKED =
            "[role=checkbox][aria-checked]:not(input), [role=switch][aria-checked]:not(input)";
    private static final Pattern PASSING =
            Pattern.compile("(?i)focus|hover|ripple|load|busy|wait|disab|anim|transition|press|touch|click");
    private static final int SEVERAL = 2;
    private static final int WORDS = 20;
    private static final String HEADING = "h1, h2, h3, h4, h5, h6, [role=heading]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Actions.screens(trail).values().stream()
                .flatMap(Actions::changes)
                .flatMap(change -> judge(trail, change));
    }

    private static Stream<Finding> judge(Trail trail, Actions.Change change) {
        Dom before = change.before().the(Dom.class);
        Dom after = change.after().the(Dom.class);
        return Actions.pressed(trail, change.before()).stream()
                .flatMap(pressed -> judge(before, pressed, after).stream())
                .map(one -> one.screens(List.of(change.after().moment().screen())));
    }

    private static Optional<Finding> judge(Dom before, Element pressed, Dom after) {
        return after.at(pressed.path())
                .filter(now -> now.visible()
                        && now.tag().equals(pressed.tag())
                        && now.name().equals(pressed.name()))
                .filter(now -> shown(before, now, after))
                .flatMap(now -> judge(pressed, now))
                .or(() -> Actions.elsewhere(after, pressed)
                        ? Optional.empty()
                        : after.at(pressed.path()).flatMap(now -> drawn(pressed, now)));
    }

    /** What was pressed is drawn otherwise since, and what it announces is as before. */
    private static Optional<Finding> drawn(Element pressed, Element now) {
        boolean itself = now.visible()
                && now.tag().equals(pressed.tag())
                && now.attr("role").equals(pressed.attr("role"))
                && !worn(pressed).equals(worn(now));
        // words that say that it waits for something are no state yet
        boolean waits = now.matches("[aria-busy=true], [aria-disabled=true]")
                || (now.matches(TICKED) && !letters(now).equals(letters(pressed)));
        if (!itself || waits) {
            return Optional.empty();
        }
        if (now.matches(TICKED)) {
            return Optional.of(
                    now.attr("aria-checked").equals(pressed.attr("aria-checked"))
                            ? Finding.failed(ABOUT, now, SENTENCES.say("failed-ticked", "name", Called.of(now)))
                            : Finding.passed(ABOUT, now));
        }
        boolean silent = now.role().equals("button")
                && !now.matches(STATED)
                && !now.matches(SENDING)
                && now.name().equals(pressed.name())
                && now.text().equals(now.allText());
        return silent
                ? Optional.of(
                        Finding.cannotTell(ABOUT, now, SENTENCES.say("cannot-tell-drawn", "name", Called.of(now))))
                : Optional.empty();
    }

    private static String letters(Element one) {
        return one.text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What a script puts on a thing to have it drawn otherwise; not what only tells that the pointer or the focus is there, or that it waits. */
    private static String worn(Element one) {
        return Stream.of(one.attr("class").strip().split("\\s+", -1))
                        .filter(word -> !PASSING.matcher(word).find())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + one.style("background-image")
                + (one.matches(TICKED) ? one.text() : "");
    }

    private static Optional<Finding> judge(Element before, Element now) {
        Object[] said = {"name", Called.of(now)};
        if (now.role().equals("tab")) {
            return Optional.of(
                    now.attr("aria-selected").equals("true")
                            ? Finding.passed(ABOUT, now)
                            : Finding.failed(ABOUT, now, SENTENCES.say("failed-tab", said)));
        }
        if (!now.role().equals("button")) {
            return Optional.empty();
        }
        if (before.attr("aria-expanded").equals("false")) {
            return Optional.of(
                    now.attr("aria-expanded").equals("false")
                            ? Finding.failed(ABOUT, now, SENTENCES.say("failed-folded", said))
                            : Finding.passed(ABOUT, now));
        }
        if (before.attr("aria-expanded").equals("true")
                && now.attr("aria-expanded").equals("true")) {
            return Optional.of(Finding.failed(ABOUT, now, SENTENCES.say("failed-unfolded", said)));
        }
        if (now.matches(STATED) || (named(now).isEmpty() && now.matches(SENDING))) {
            return Optional.empty();
        }
        // a heading that unfolds its text is a fold for certain; another button may show something once and for all
        return Optional.of(
                now.closest(HEADING).isPresent()
                        ? Finding.failed(ABOUT, now, SENTENCES.say("failed-unsaid", said))
                        : Finding.cannotTell(ABOUT, now, SENTENCES.say("cannot-tell", said)));
    }

    /** The part that it names in its code, or that stands right after it, was in the page, hidden, and is to be read now. */
    private static boolean shown(Dom before, Element now, Dom after) {
        String id = named(now);
        Optional<Element> shown = id.isEmpty() ? following(now) : after.byId(now, id);
        return shown.filter(part -> part.visible()
                        && !part.text().isBlank()
                        && part.closest(OF_ITS_OWN).isEmpty()
                        && part.select(OF_ITS_OWN).findAny().isEmpty())
                .flatMap(part -> before.at(part.path())
                        .filter(earlier -> earlier.tag().equals(part.tag())
                                && earlier.attr("id").equals(part.attr("id"))))
                .filter(part -> !part.visible()
                        && part.select("*").noneMatch(Element::visible)
                        && !part.allText().isBlank())
                .isPresent();
    }

    private static String named(Element button) {
        String id = button.attr("aria-controls").strip();
        return id.contains(" ") ? "" : id;
    }

    /** What a button without the name of its part unfolds: the list of links or the text right after it, not a message. */
    private static Optional<Element> following(Element button) {
        return button.has("aria-controls") || !button.role().equals("button")
                ? Optional.empty()
                : button.next()
                        .filter(part -> part.select("a[href], button").count() >= SEVERAL
                                || part.allText().split("\\s+", -1).length >= WORDS);
    }
}
