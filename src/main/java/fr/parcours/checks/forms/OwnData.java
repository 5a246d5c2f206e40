package fr.parcours.checks.forms;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether the fields of a form are about the person who fills them in, or about a firm, a setting or nobody, as in a page of samples.
 *
 * @param fields of the screen
 * @param samples whether the screen holds several forms, as a page that shows what forms look like
 */
record OwnData(List<Field> fields, boolean samples) {
    private static final int FORMS = 3;
    private static final int QUESTIONS = 2;
    private static final Set<Meaning> PERSON = Set.of(Meaning.FULL_NAME, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME);
    private static final Pattern FIRM = Pattern.compile(
            "^(your |votre )?company( name)?$|\\bvat\\b|\\btva\\b|\\bsire[nt]\\b|raison sociale|denomination|nom (de l'|du )?(entreprise|commerce|societe|etablissement)|^(societe|entreprise)$");
    private static final Pattern SAMPLE =
            Pattern.compile("\\bform(ulaire)? (elements?|controls?|layouts?|components?|samples?|examples?)\\b"
                    + "|\\b(basic|default|horizontal|vertical|inline|sample|stacked) (form|inputs?|elements?)\\b");

    static OwnData of(List<Field> fields) {
        long forms = fields.stream()
                .filter(Field::written)
                .flatMap(field -> field.element().closest("form").stream())
                .collect(Collectors.groupingBy(form -> form, Collectors.counting()))
                .values()
                .stream()
                .filter(questions -> questions >= QUESTIONS)
                .count();
        return new OwnData(fields, forms >= FORMS);
    }

    /** Perhaps these are not the person's own: somebody must tell. */
    boolean doubtful(Field field) {
        return samples || Words.says(field.heading(), SAMPLE) || ofAFirm(field);
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
}
