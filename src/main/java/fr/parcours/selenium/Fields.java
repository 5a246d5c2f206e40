package fr.parcours.selenium;

import fr.parcours.browser.Choices;
import fr.parcours.browser.Day;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields in somebody's hands: filled in, chosen in, ticked; what a field does not take is said. */
final class Fields {
    /** What the looking script says of a field that has the focus. */
    private static final String HERE = "here";
    /** A person taps a field that did not react once more, not for ever. */
    private static final int MOST_PRESSES = 2;

    private static final Set<String> NATIVE_VALUES =
            Set.of("date", "time", "datetime-local", "month", "week", "color", "range");

    private final LivePage page;
    private final Tab tab;
    private final LiveSenses senses;

    Fields(Tab tab, LivePage page, LiveSenses senses) {
        this.tab = tab;
        this.page = page;
        this.senses = senses;
    }

    void fill(Target field, String value) {
        Node node = page.find(field);
        page.refuseDisabled(node);
        page.press(node);
        if (NATIVE_VALUES.contains(node.state("type"))) {
            enter(node, value);
            return;
        }
        Node now = reached(node);
        if (now.is("readonly")) {
            throw new PageFailure(
                    PageFailure.Kind.NOT_WORKABLE,
                    "« " + node.name() + " » ne se remplit pas à la main.",
                    "“" + node.name() + "” cannot be filled in by hand.",
                    node.role() + " « " + node.name() + " »");
        }
        if (now.is("filled") || now.is("editable")) {
            senses.keys(List.of("Control+a", "Delete"));
        }
        senses.type(value);
        arrived(node, now, value);
    }

    /**
     * The field once pressed, with the focus in it, or in what the press opened to be typed in. A press that moved nothing is
     * pressed again, as a person would; what still does not take it is given the focus: that miss is ours, not the site's.
     */
    private Node reached(Node node) {
        Node now = senses.nodes().seated(node);

        for (int presses = 1; presses < MOST_PRESSES && missed(node, now); presses++) {
            tab.worlds.drawnTwice();
            page.press(node);
            now = senses.nodes().seated(node);
        }
        if (missed(node, now)) {
            senses.focus(node);
            now = senses.nodes().seated(node);
        }
        return now;
    }

    private static boolean missed(Node before, Node now) {
        String focus = now.state("focus");
        boolean moved = focus.equals(HERE) || (!focus.isEmpty() && !focus.equals(before.state("focus")));
        return !moved && !now.is("gone");
    }

    /** What was typed shows in the field, or somewhere on the page: else it is typed once more before the field is said to refuse it. */
    private void arrived(Node node, Node pressed, String value) {
        boolean watched = pressed.state("focus").equals(HERE) && !value.isBlank();
        if (!watched || !empty(node, value)) {
            return;
        }
        senses.focus(node);
        senses.nodes().seated(node);
        senses.type(value);
        if (empty(node, value)) {
            throw refused(node);
        }
    }

    private boolean empty(Node node, String value) {
        Node now = senses.nodes().again(node);

        return now.state("filled").equals("false")
                && !now.is("gone")
                && !senses.nodes().run(node, "parcours.written()").contains(value.strip());
    }

    private static PageFailure refused(Node node) {
        return new PageFailure(
                PageFailure.Kind.UNEXPECTED,
                "« " + node.name() + " » n’accepte pas cette valeur.",
                "“" + node.name() + "” does not take this value.",
                node.role() + " « " + node.name() + " »");
    }

    private void enter(Node node, String value) {
        senses.enter(node, node.state("type").equals("date") ? Day.iso(value) : value);
        Node now = senses.nodes().again(node);
        if (!value.isEmpty() && !now.is("filled") && !now.is("gone")) {
            throw refused(node);
        }
    }

    void choose(Target option) {
        Node node = answer(option);
        if (node.tag().equals("option")) {
            page.acting();
            if (!senses.nodes().act(node, "parcours.pick(parcours.kept[%s])").isEmpty()) {
                page.refuseDisabled(new Node(
                        node.handle(),
                        node.role(),
                        node.name(),
                        node.tag(),
                        node.path(),
                        node.box(),
                        Map.of("disabled", "true")));
            }
            return;
        }
        page.refuseDisabled(node);
        if (!node.is("checked") && !node.state("checked").equals("true")) {
            page.press(node);
        }
    }

    /** The answer; a list that is closed is opened first, and told the first letters if it wants some. */
    private Node answer(Target option) {
        try {
            return page.find(option);
        } catch (PageFailure unfound) {
            Node list = Choices.holder(page, option, unfound);
            page.press(list);
            if (list.tag().equals("input")) {
                senses.keys(List.of("Control+a", "Delete"));
                senses.type(option.told());
            }
            return Choices.shown(page, option);
        }
    }

    void tick(Target box, boolean on) {
        Node node = page.find(box);
        page.refuseDisabled(node);
        if (node.is("checked") != on) {
            page.press(node);
        }
    }
}
