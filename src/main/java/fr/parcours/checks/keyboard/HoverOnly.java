package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.Called;
import fr.parcours.checks.Landing;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the pointer makes appear, keys make appear too. See {@code HoverOnly.md}. */
final class HoverOnly implements Check {
    private static final About BASE = About.journey("hover-only", Set.of(Dom.class, FocusWalk.class, Reveals.class))
            .feeds("ACC01");
    private static final About ABOUT = BASE.severity(0.6).criteria(rgaa("10.14.1"), rgaa("12.11.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(HoverOnly.class);
    private static final String BUTTON =
            "button, summary, [role=button], [aria-expanded], [aria-haspopup], [role=menuitem]";
    private static final String[] WORKED = {"click", "mousedown", "pointerdown", "keydown", "keyup", "keypress"};
    /** Marks by which a script that listens to the whole page knows what to open. */
    private static final String SIGNS = "[data-toggle], [data-bs-toggle], [data-target], [aria-controls], [onclick]";

    private static final int TEXT = 20;
    private static final double SIGN = 60;
    /** A sign that promises help, and holds none. */
    private static final String HELP =
            "[class*=help], [class*=info], [class*=tooltip], [class*=aide], [class*=hint], [class*=bulle]";

    /** What the browser shows by itself to a mouse alone hinders; no standard forbids it. */
    private static final About BUBBLE = BASE.severity(0.3);

    private static final String REACHED = "a[href], button, summary, [tabindex], [role=button], [aria-hidden=true]";
    private static final String NAMED =
            "a[href], area, button, input, select, textarea, option, iframe, abbr, dfn, img, svg,"
                    + " object, embed, video, audio, link, meta, style, [role], [contenteditable]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, seen -> Stream.concat(screen(seen), bubbles(seen.the(Dom.class))));
    }

    /** The help of a form that only the browser's own bubble says, over a sign that nothing but a mouse gets to. */
    private static Stream<Finding> bubbles(Dom dom) {
        return dom.select("form [title], fieldset [title], label [title]")
                .filter(one -> one.visible()
                        && !one.matches(NAMED)
                        && Stream.concat(Stream.of(one), one.ancestors())
                                .noneMatch(above -> above.matches(REACHED) && !Landing.is(above))
                        && one.select("*").noneMatch(inner -> inner.is("focusable") || inner.has("title"))
                        && one.box().width() < SIGN
                        && one.text().matches("[?!iⓘℹ]?")
                        && (!one.text().isEmpty() || one.matches(HELP)))
                .filter(one -> one.attr("title").strip().length() >= TEXT && !written(dom, one))
                .map(one -> Finding.failed(BUBBLE, one, SENTENCES.say("bubble", "text", cut(one.attr("title")))));
    }

    /** Whether the same is written, or said to whoever fills in, somewhere in the page. */
    private static boolean written(Dom dom, Element one) {
        String title = ScreenText.fold(one.attr("title"));
        return ScreenText.whole(dom).contains(title)
                || dom.select("input, select, textarea").anyMatch(field -> ScreenText.fold(
                                field.name() + " " + field.state("description") + " " + field.attr("placeholder"))
                        .contains(title));
    }

    private static String cut(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return Brief.of(words, 80);
    }

    private static Stream<Finding> screen(Snapshot seen) {
        Optional<Reveals> reveals = seen.find(Reveals.class);
        Optional<FocusWalk> walk = seen.find(FocusWalk.class);
        if (reveals.isEmpty() || walk.isEmpty()) {
            return Stream.empty();
        }
        Dom dom = seen.the(Dom.class);
        return reveals.get().hovers().stream()
                .flatMap(one -> dom.at(one.path()).stream().flatMap(it -> judge(dom, walk.get(), one, it)));
    }

    private static Stream<Finding> judge(Dom dom, FocusWalk walk, Reveals.Hover one, Element trigger) {
        List<Element> shown =
                one.shown().stream().flatMap(path -> dom.at(path).stream()).toList();
        boolean met = shown.stream().anyMatch(it -> walk.stops().stream()
                .anyMatch(stop -> (stop.path() + "/").startsWith(it.path() + "/")));
        if (one.is("focus") || met) {
            return Stream.of(Finding.passed(ABOUT, trigger));
        }
        boolean otherwise = trigger.matches(BUTTON)
                || trigger.select(BUTTON).anyMatch(Element::visible)
                || trigger.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .anyMatch(near -> near.matches(BUTTON) && near.visible())
                || Stream.concat(Stream.of(trigger), trigger.select("*"))
                        .anyMatch(it -> Walks.hears(Walks.on(walk, it), WORKED));
        boolean everywhere = Walks.hears(
                walk.handlers().stream().filter(handler -> handler.path().isEmpty()), WORKED);
        if (otherwise || (everywhere && !still(trigger))) {
            return Stream.empty(); // it may well open when pressed
        }
        String text = one.text().toLowerCase(Locale.ROOT);
        boolean said = !text.isBlank() && called(trigger).contains(text);
        Sentence name = named(trigger);
        if (one.commands() > 0) {
            Object[] counted = {"name", name, "count", one.commands()};
            String key = one.commands() == 1 ? "command" : "commands";
            return Stream.of(
                    everywhere
                            ? Finding.cannotTell(ABOUT, trigger, SENTENCES.say("perhaps-" + key, counted))
                            : Finding.failed(ABOUT, trigger, SENTENCES.say(key, counted)));
        }
        if (said || text.length() < TEXT) {
            return Stream.empty();
        }
        return Stream.of(
                one.is("unreachable") && !everywhere
                        ? Finding.failed(ABOUT, trigger, SENTENCES.say("text", "name", name, "text", one.text()))
                        : Finding.cannotTell(
                                ABOUT, trigger, SENTENCES.say("cannot-tell", "name", name, "text", one.text())));
    }

    /** Where pressing it, or what it holds, leads to another page, no script of the whole page opens it that way. */
    private static boolean still(Element trigger) {
        return !trigger.matches(SIGNS)
                && Stream.concat(Stream.of(trigger), trigger.children().stream())
                        .noneMatch(
                                one -> one.matches("a[href^='#'], a[href=''], a[href^='javascript:'], a:not([href])"));
    }

    private static String called(Element one) {
        return (one.name() + " " + one.text() + " " + one.state("description")).toLowerCase(Locale.ROOT);
    }

    private static Sentence named(Element one) {
        String text = one.text();
        return text.isBlank() || text.length() > 60 ? Called.of(one) : new Sentence(text, text);
    }
}
