package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows again, screen after screen, what was told already: the same component, or the same words of the same kind that a template
 * repeats under other headings, the number of the step aside. Two things of one screen are two.
 */
public final class Told {
    /** What a person fills in or presses: under other headings, another thing of the same name. */
    private static final Set<String> WORKED = Set.of(
            "textbox",
            "searchbox",
            "combobox",
            "listbox",
            "option",
            "spinbutton",
            "slider",
            "checkbox",
            "radio",
            "switch",
            "button",
            "group",
            "radiogroup",
            "form",
            "input",
            "select",
            "textarea",
            "date",
            "inputtime",
            "datetime");

    /** « Page 2 / 5 », « Étape 3 sur 6 : Vos pièces »: what a template writes of where one is, to the end of the name or of its quotation. */
    private static final Pattern STEP =
            Pattern.compile("(?iU)\\b(étape|etape|page|écran|ecran|step|screen)\\s{1,3}(?:n°\\s?)?\\d{1,3}\\b[^”]*");

    /** « 2 / 5 », where that is all there is. */
    private static final Pattern COUNT =
            Pattern.compile("(?iU)(^|“)\\d{1,2}\\s*(?:/|sur|of|out of)\\s*\\d{1,2}(?=$|”)");

    private final Set<String> known = new HashSet<>();

    /** Whether each of these findings of one screen is new; they are told from here on. */
    public List<Boolean> fresh(List<Judged> screen) {
        List<Boolean> fresh = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Judged judged : screen) {
            String component = component(judged.finding());
            String said = words(judged.finding());
            fresh.add(component.isEmpty() || (!known.contains(component) && (said.isEmpty() || !known.contains(said))));
            here.add(component);
            here.add(said);
        }
        known.addAll(here);
        return fresh;
    }

    /** What is about no component cannot be known again from one screen to the next. */
    private static String component(Finding finding) {
        String component = finding.place().map(Where::component).orElse("");
        return component.isEmpty() ? "" : finding.about().id() + " " + component;
    }

    private static String words(Finding finding) {
        return finding.place()
                .filter(where -> !where.name().isBlank() && !WORKED.contains(where.role()))
                .map(where -> finding.about().id() + "|" + where.role() + "|" + numberless(where.name()) + "|"
                        + numberless(finding.sentence().en()))
                .orElse("");
    }

    private static String numberless(String text) {
        return COUNT.matcher(STEP.matcher(text).replaceAll("$1 #")).replaceAll("$1#");
    }
}
