package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keyboard goes through a form, a list or a menu in the order in which it is read. See {@code FocusOrder.md}. */
final class FocusOrder implements Check {
    private static final About ABOUT = About.journey("focus-order", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .severity(0.4)
            .criteria(rgaa("12.8.1"), wcag("2.4.3"));
    private static final Sentences SENTENCES = Sentences.of(FocusOrder.class);
    private static final String GROUP = "form, fieldset, ul, ol, nav, [role=group], [role=navigation], [role=list]";
    private static final String PAGE = "main, body";
    private static final String WINDOW = "dialog, [role=dialog], [role=alertdialog]";
    private static final String FIELDS =
            "input:not([type=submit], [type=button], [type=reset], [type=image]), select, textarea";
    private static final String POSITIVE = "[1-9]\\d*";
    private static final String STOPS =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]";
    private static final int UNREAD = 25;
    private static final int FEWEST = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, seen -> {
            Dom dom = seen.the(Dom.class);
            Optional<FocusWalk> walk = seen.find(FocusWalk.class);
            if (walk.isEmpty()) {
                return numbered(dom);
            }
            Map<Element, List<Element>> groups = groups(dom, walk.get());
            List<Finding> found = Stream.concat(
                            crossed(dom, walk.get()).stream(),
                            groups.entrySet().stream().flatMap(group -> judge(group.getKey(), group.getValue())))
                    .toList();
            boolean told = found.stream().anyMatch(one -> one.verdict() != Verdict.PASSED);
            return Stream.of(
                            started(dom).stream(),
                            found.stream(),
                            told ? Stream.<Finding>empty() : imposed(dom, groups).stream())
                    .flatMap(all -> all);
        });
    }

    private static Optional<Finding> crossed(Dom dom, FocusWalk walk) {
        return CrossedForms.in(dom, walk)
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed-crossed", "name", Called.of(one))));
    }

    /** What passes before all that has no number, wherever it stands, and in no group whose order was looked at: one question a screen. */
    private static Optional<Finding> imposed(Dom dom, Map<Element, List<Element>> groups) {
        Set<Element> looked = groups.values().stream()
                .filter(stops -> stops.size() >= FEWEST)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return dom.select("[tabindex]")
                .filter(one -> one.visible()
                        && !looked.contains(one)
                        && !one.framed()
                        && one.attr("tabindex").strip().matches(POSITIVE)
                        && !one.called().isBlank())
                .findFirst()
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("imposed", "name", Called.of(one))));
    }

    /** Where nobody walked, as once something was opened: a list or form all of whose stops are numbered is walked by its numbers. */
    private static Stream<Finding> numbered(Dom dom) {
        return dom.select(GROUP).filter(Element::visible).flatMap(group -> {
            List<Element> stops = group.select(STOPS)
                    .filter(one -> one.visible() && !one.framed() && !one.has("disabled"))
                    .toList();
            boolean all = stops.size() >= FEWEST
                    && stops.stream()
                            .allMatch(one -> one.attr("tabindex").matches("[1-9]\\d{0,3}")
                                    && above(one, GROUP).filter(group::equals).isPresent());
            List<Element> walked = stops.stream()
                    .sorted(Comparator.comparingInt(one -> all ? Integer.parseInt(one.attr("tabindex")) : 0))
                    .toList();
            return all && !walked.equals(stops) ? judge(group, walked) : Stream.empty();
        });
    }

    /** A field that has the keyboard from the start, after words that nobody has read yet. */
    private static Optional<Finding> started(Dom dom) {
        return dom.select("main [autofocus], [role=main] [autofocus]")
                .filter(one -> one.visible()
                        && one.matches("input, textarea, select")
                        && one.closest(WINDOW).isEmpty())
                .findFirst()
                .flatMap(one -> {
                    long words = before(one);
                    return words < UNREAD
                            ? Optional.empty()
                            : Optional.of(Finding.cannotTell(
                                    ABOUT, one, SENTENCES.say("start", "name", Called.of(one), "count", words)));
                });
    }

    private static long before(Element field) {
        return field.closest("main, [role=main]").stream()
                .flatMap(main -> main.select("p, li, h1, h2, h3, dd, td"))
                .filter(text -> text.visible()
                        && !text.holds(field)
                        && text.box().bottom() <= field.box().y()
                        && text.closest("label, legend").isEmpty())
                .flatMap(text -> Stream.of(text.ownText().split("[\\s\\u00a0]+", -1)))
                .filter(word -> word.length() > 1)
                .count();
    }

    /** The stops that stand in one form, list or menu, in the order of the keyboard. */
    private static Map<Element, List<Element>> groups(Dom dom, FocusWalk walk) {
        List<Element> stops = walk.stops().stream()
                .filter(stop -> !stop.is("hidden"))
                .flatMap(stop -> dom.at(stop.path()).stream())
                .filter(one -> one.visible() && !one.framed())
                .toList();
        Map<Element, List<Element>> groups = new LinkedHashMap<>();
        for (Element one : FromTheTop.of(dom, walk, stops)) {
            if (one.ancestors().anyMatch(above -> above.style("position").matches("fixed|sticky|absolute"))) {
                continue; // such things have a place of their own
            }
            above(one, GROUP).or(() -> above(one, PAGE)).ifPresent(group -> groups.computeIfAbsent(
                            group, first -> new ArrayList<>())
                    .add(one));
        }
        return groups;
    }

    private static Optional<Element> above(Element one, String css) {
        return one.parent().flatMap(parent -> parent.closest(css));
    }

    private static Stream<Finding> judge(Element group, List<Element> stops) {
        if (stops.size() < FEWEST) {
            return Stream.empty();
        }
        boolean forced = stops.stream().anyMatch(one -> one.attr("tabindex").matches(POSITIVE));
        List<Rect> boxes = stops.stream().map(Element::box).toList();
        if (forced && !column(boxes) && !row(boxes)) {
            // a button beside the last field hides nothing of the order of the fields
            List<Element> fields =
                    stops.stream().filter(one -> one.matches(FIELDS)).toList();
            return fields.size() < stops.size() ? judge(group, fields) : Stream.empty();
        }
        Optional<Element> back = column(boxes) ? upwards(stops) : row(boxes) ? leftwards(stops) : Optional.empty();
        if (back.isEmpty()) {
            return column(boxes) || row(boxes) ? Stream.of(Finding.passed(ABOUT, group)) : Stream.empty();
        }
        boolean fields = stops.stream().allMatch(one -> one.matches("input, select, textarea, button"));
        // a link that waits until the fields are done is a choice that some make on purpose; among links alone nobody
        // gains by it
        boolean meant = forced
                && back.get().matches("a[href]")
                && !(group.matches("ul, ol, [role=list]") && stops.stream().allMatch(one -> one.matches("a[href]")))
                && !group.matches("nav, [role=navigation], [role=menu], [role=menubar]");
        boolean certain = column(boxes) && !meant && (forced || (fields && !group.matches(PAGE)));
        Sentence name = Called.of(back.get());
        return Stream.of(
                certain
                        ? Finding.failed(ABOUT, back.get(), SENTENCES.say("failed", "name", name))
                        : Finding.cannotTell(ABOUT, back.get(), SENTENCES.say("cannot-tell", "name", name)));
    }

    /** All one under the other: none stands beside another. */
    private static boolean column(List<Rect> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Rect one = boxes.get(i);
                Rect other = boxes.get(j);
                boolean apart = one.bottom() <= other.y() + 2 || other.bottom() <= one.y() + 2;
                boolean aligned = one.x() < other.right() && other.x() < one.right();
                if (!apart || !aligned) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean row(List<Rect> boxes) {
        double top = boxes.stream().mapToDouble(Rect::y).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Rect::bottom).min().orElse(0);
        return top < bottom;
    }

    private static Optional<Element> upwards(List<Element> stops) {
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).box().bottom() <= stops.get(i - 1).box().y() + 2) {
                return Optional.of(stops.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> leftwards(List<Element> stops) {
        boolean rightToLeft = stops.get(0).closest("[dir=rtl]").isPresent();
        for (int i = 1; i < stops.size() && !rightToLeft; i++) {
            if (stops.get(i).box().right() <= stops.get(i - 1).box().x() + 2) {
                return Optional.of(stops.get(i));
            }
        }
        return Optional.empty();
    }
}
