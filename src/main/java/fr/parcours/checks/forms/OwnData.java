package fr.parcours.checks.forms;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the fields of a form are about the person who fills them in, or about a firm, a setting or nobody, as in a page of samples.
 *
 * @param fields of the screen
 */
record OwnData(List<Field> fields) {
    private static final int FORMS = 3;
    private static final int QUESTIONS = 2;
    private static final Set<Meaning> PERSON = Set.of(Meaning.FULL_NAME, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME);
    private static final Pattern FIRM = Pattern.compile(
            "^(your |votre )?company( name)?$|\\bvat\\b|\\btva\\b|\\bsire[nt]\\b|raison sociale|denomination|nom (de l'|du )?(entreprise|commerce|societe|etablissement)|^(societe|entreprise)$");
    private static final Pattern SAMPLE =
            Pattern.compile("\\bform(ulaire)? (elements?|controls?|layouts?|components?|samples?|examples?)\\b"
                    + "|\\b(basic|default|horizontal|vertical|inline|sample|stacked) (form|inputs?|elements?)\\b");
    /** Perhaps these are not the person's own: somebody must tell. */
    boolean doubtful(Field field) {
        return ofAFirm(field) || sample(field);
    }

    private static Optional<Element> form(Field field) {
        return field.element().closest("form");
    }

    private boolean ofAFirm(Field field) {
        Element whole = field.element()
                .ancestors()
                .filter(above -> fields.stream()
                                .filter(other -> other.written() && above.holds(other.element()))
                                .count()
                        > QUESTIONS)
                .findFirst()
                .orElse(field.block());
        List<Field> asked =
                fields.stream().filter(other -> whole.holds(other.element())).toList();
        return asked.stream().anyMatch(other -> FIRM.matcher(words(other)).find())
                && asked.stream().noneMatch(other -> PERSON.contains(other.meaning()));
    }

    private static String words(Field field) {
        return Words.fold(field.label().isBlank() ? field.element().called() : field.label())
                .replaceAll("[^\\p{L}']+$", "");
    }

    /** One of several forms of a page that shows what forms look like. */
    private boolean sample(Field field) {
        return Words.says(field.heading(), SAMPLE)
                || fields.stream()
                                .filter(Field::written)
                                .flatMap(other -> form(other).stream())
                                .distinct()
                                .filter(form -> fields.stream()
                                                .filter(other -> other.written() && form.holds(other.element()))
                                                .count()
                                        >= QUESTIONS)
                                .count()
                        >= FORMS;
    }
}
