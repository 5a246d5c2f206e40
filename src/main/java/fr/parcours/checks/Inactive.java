package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.stream.Stream;

/** Commands and fields that are off: because the code says so, or because their looks and the mouse do though the code does not. */
public final class Inactive {
    /** What a person presses or follows. */
    public static final String COMMANDS =
            "a, button, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]";

    private static final String OFF = ".disabled, .is-disabled, [disabled], [aria-disabled=true], [inert], [inert] *";
    /** The item of a list that holds one command bears its state: so do the pagers of most frameworks. */
    private static final String ITEM = "li.disabled, li.is-disabled";

    /** Browsers read {@code disabled} on these alone. */
    private static final String OFF_BY_CODE = "button[disabled], input[disabled], select[disabled], textarea[disabled],"
            + " option[disabled], optgroup[disabled], [aria-disabled=true]";

    private static final String FIELDS = "button, input, select, textarea";
    private static final String FIELD_OFF = "select[disabled], input[disabled], textarea[disabled]";
    private static final int NEAR = 6;

    private Inactive() {}

    /** Whether the code says that this is off: by itself, by a group around it, or by a set of fields that is. */
    public static boolean declared(Element one) {
        return one.closest(OFF_BY_CODE).isPresent()
                || (one.has("disabled") && one.tag().contains("-"))
                || (one.matches(FIELDS)
                        && one.ancestors()
                                .filter(around -> around.matches("fieldset[disabled]"))
                                .anyMatch(group -> group.children().stream()
                                        .noneMatch(legend -> legend.tag().equals("legend") && legend.holds(one))));
    }

    /** Whether this, or the command that it is a part of, shows itself as off. */
    public static boolean is(Element one) {
        return one.closest(COMMANDS)
                        .filter(command -> command.matches(OFF)
                                // browsers give every link a hand: taking it away says that it does nothing now
                                || (command.matches("a[href]")
                                        && command.style("cursor").matches("default|not-allowed"))
                                || command.style("pointer-events").equals("none"))
                        .isPresent()
                || one.closest(ITEM).isPresent()
                || Stream.concat(Stream.of(one), one.ancestors())
                        .limit(NEAR)
                        .anyMatch(at -> at.matches(".disabled, .is-disabled")
                                && !at.matches("body, main, form")
                                && standsFor(at));
    }

    /** Drawn by a script in place of a field that is off. */
    private static boolean standsFor(Element drawn) {
        return drawn.select(FIELD_OFF).findAny().isPresent()
                || drawn.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .anyMatch(beside -> beside.matches(FIELD_OFF));
    }
}
