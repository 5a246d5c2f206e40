package fr.parcours.checks.forms;

import fr.parcours.check.Check;
import java.util.List;

/** The checks of what a person has to fill in. */
public final class FormChecks {
    private FormChecks() {}

    /** All of them, in the order in which they are told. */
    public static List<Check> all() {
        return List.of(
                new FieldLabel(),
                new LabelPlace(),
                new SendingButton(),
                new LateInstruction(),
                new FormatHint(),
                new HintUntied(),
                new FormatTolerance(),
                new NativeWidget(),
                new WhereToFind(),
                new MandatoryFields(),
                new FieldsPerScreen(),
                new RepeatedData(),
                new KnownData(),
                new IdentityKeyboard(),
                new LongDropdown(),
                new ShortField(),
                new RequiredMarking(),
                new ConsentBox(),
                new EditableSummary(),
                new GenderAsked());
    }
}
