package fr.parcours.checks.structure;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what the page is made of: those that need no key, no picture and no second screen. */
public final class StructureChecks {
    private StructureChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new FakeHeading(),
                new FakeList(),
                new LayoutTable(),
                new TableHeaders(),
                new TableTitle(),
                new FakeTable(),
                new OptionGroups(),
                new OldMarkup(),
                new ShapeByBlanks(),
                new LoneHeader(),
                new WayToContent(),
                new NavigationZone(),
                new TightSpacing(),
                new RepeatedId(),
                new HtmlValidity(),
                new MarkupForLooks(),
                new CommandInLink());
    }
}
