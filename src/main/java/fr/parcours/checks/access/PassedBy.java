package fr.parcours.checks.access;

import fr.parcours.checks.Inactive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Tab passes by, and should not. */
final class PassedBy {
    private static final String WRITTEN_IN = "input:not([type]), input[type=text], input[type=email], input[type=tel],"
            + " input[type=number], input[type=password], input[type=date], textarea, select";
    private static final String WHOLE = "[role=tablist], [role=menu], [role=menubar], [role=tree]";
    private static final String ITEMS =
            "[role=tab], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=treeitem]";
    private static final String STOP = Actions.NATIVE + ", [tabindex]:not([tabindex^='-'])";
    private static final double WIDE = 60;
    private static final int OTHERS = 2;
    private static final int PART = 3;

    private PassedBy() {}

    /** Fields to write in that Tab is told to pass by, among others of the same form where it stops. */
    static Stream<Element> fields(Snapshot seen) {
        Optional<FocusWalk> walk = seen.find(FocusWalk.class).filter(FocusWalk::complete);
        if (walk.isEmpty()) {
            return Stream.empty();
        }
        Set<String> stops =
                walk.get().stops().stream().map(FocusWalk.Stop::path).collect(Collectors.toSet());
        return seen.the(Dom.class)
                .select(WRITTEN_IN)
                .filter(one -> one.attr("tabindex").startsWith("-")
                        && one.visible()
                        && one.box().width() >= WIDE
                        && !stops.contains(one.path())
                        && !one.has("readonly")
                        && !one.framed()
                        && !one.called().isBlank()
                        && one.attr("role").isEmpty()
                        && !Inactive.declared(one))
                .filter(one -> one.closest(Reach.COMPOSITE + ", [aria-hidden=true], [role=dialog], dialog")
                                .isEmpty()
                        && one.ancestors().limit(PART).noneMatch(above -> above.tag()
                                .contains("-")))
                .filter(one -> one.closest("form, fieldset, main, body")
                        .filter(form -> form.select(WRITTEN_IN)
                                        .filter(other -> stops.contains(other.path()))
                                        .count()
                                >= OTHERS)
                        .isPresent())
                // a picker, arrows, a part that speaks for it: whatever keys reach right beside it
                .filter(one -> near(one).noneMatch(other -> stops.contains(other.path())));
    }

    /** Boxes and choices that the page draws by their label alone: what the label ticks is not there for keys. */
    static Stream<Element> labels(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return dom.select("label")
                .filter(label -> label.visible()
                        && !label.called().isBlank()
                        && label.closest("[aria-hidden=true], [inert]").isEmpty()
                        && Stream.concat(Stream.of(label), label.ancestors()).noneMatch(one -> one.matches(STOP))
                        && label.select(Actions.FOCUSABLE).noneMatch(Element::visible))
                .filter(label -> ticked(dom, label)
                        .filter(box -> !laidOut(box) && !Inactive.declared(box))
                        .isPresent());
    }

    private static Optional<Element> ticked(Dom dom, Element label) {
        Stream<Element> named = label.has("for")
                ? dom.select("input[id]").filter(box -> box.attr("id").equals(label.attr("for")))
                : label.select("input");
        return named.findFirst().filter(box -> box.matches("[type=checkbox], [type=radio]"));
    }

    private static boolean laidOut(Element box) {
        return !box.style("display").matches("(none)?");
    }

    /** The first link of words that Tab is told to pass by, where no stop bears its name or leads to the same place. */
    static Optional<Element> link(Snapshot seen) {
        Optional<FocusWalk> walk = seen.find(FocusWalk.class).filter(FocusWalk::complete);
        if (walk.isEmpty()) {
            return Optional.empty();
        }
        Dom dom = seen.the(Dom.class);
        List<Element> stops = walk.get().stops().stream()
                .flatMap(stop -> dom.at(stop.path()).stream())
                .toList();
        return dom.select("a[href][tabindex^='-']")
                .filter(one -> one.visible()
                        && !one.framed()
                        && one.text().codePoints().filter(Character::isLetter).count() > 2
                        && !Inactive.declared(one)
                        && one.closest(Reach.COMPOSITE + ", [aria-hidden=true], [inert], [role=dialog], dialog")
                                .isEmpty()
                        && one.ancestors()
                                .noneMatch(above -> above.matches(Actions.FOCUSABLE)
                                        || above.tag().contains("-")
                                        || above.attr("class").matches("(?i).*(slide|carousel|swiper|slick).*")))
                .filter(one -> stops.stream()
                        .noneMatch(stop -> stop.equals(one)
                                || stop.called().equals(one.called())
                                || (stop.attr("href").equals(one.attr("href"))
                                        && !one.attr("href").matches("#?|javascript:.*"))))
                // where another of the same list keeps the focus for all, arrows may move inside
                .filter(one -> one.closest("ul, ol, nav, [role=group]")
                        .filter(list -> stops.stream().anyMatch(list::holds))
                        .isEmpty())
                .findFirst();
    }

    /** The first item of tabs, of a menu or of a tree that keys reach nowhere: no item, not the whole, not what says to command it. */
    static Stream<Element> items(Snapshot seen) {
        Optional<FocusWalk> walk = seen.find(FocusWalk.class).filter(FocusWalk::complete);
        Dom dom = seen.the(Dom.class);
        if (walk.isEmpty() || dom.select("[aria-activedescendant]").findAny().isPresent()) {
            return Stream.empty();
        }
        List<String> keyed = walk.get().handlers().stream()
                .filter(one -> one.events().stream().anyMatch(event -> event.startsWith("key")))
                .map(FocusWalk.Handler::path)
                .toList();
        return dom.select(WHOLE)
                .filter(whole -> whole.visible()
                        && !whole.framed()
                        && !whole.has("tabindex")
                        && whole.parent().flatMap(above -> above.closest(WHOLE)).isEmpty()
                        && whole.closest("[aria-hidden=true], [inert], [aria-disabled=true]")
                                .isEmpty()
                        && whole.ancestors().noneMatch(Reach::keyed)
                        && whole.select(Actions.FOCUSABLE + ", [tabindex], [aria-disabled=true]")
                                .findAny()
                                .isEmpty()
                        && whole.select("*").noneMatch(one -> one.tag().contains("-"))
                        && Reach.commanding(whole).noneMatch(one -> one.matches(Actions.FOCUSABLE))
                        && keyed.stream()
                                .noneMatch(path ->
                                        path.startsWith(whole.path()) || (whole.path() + "/").startsWith(path + "/")))
                .flatMap(whole -> {
                    List<Element> items = whole.select(ITEMS)
                            .filter(one -> one.visible() && !one.called().isBlank())
                            .toList();
                    return items.size() < 2 ? Stream.empty() : items.stream().limit(1);
                });
    }

    /** What stands in the block of a field that holds no other field. */
    private static Stream<Element> near(Element field) {
        return field.ancestors()
                .takeWhile(above -> above.select(WRITTEN_IN).count() == 1)
                .flatMap(above -> above.select("*"));
    }
}
