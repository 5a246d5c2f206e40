package fr.parcours.run;

import fr.parcours.evidence.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Another way in which people write the same answer, told by what the field says of itself and by how the right answer is written. Only
 * ways that everybody knows: nobody puts a space into a French postcode.
 *
 * @param asks what such a field is called
 * @param written how the right answer is written
 * @param other the same answer, written otherwise
 * @param like an invented answer, written so: what is told of it instead of the right one
 */
record Otherwise(Pattern asks, Pattern written, UnaryOperator<String> other, String like) {
    private static final String PHONE = "téléphone|telephone|\\btél\\b|\\btel\\b|mobile|phone";
    private static final String PLATE = "immatriculation|\\bplaque|license plate|registration number";
    private static final String DATE = "naissance|\\bdate\\b|datecertificat|\\bbday\\b";
    private static final String AMOUNT = "\\bmontant|\\bloyer|\\bsalaire|\\brevenu|\\bsomme\\b|\\bamount|\\bincome";
    private static final Pattern SECRET =
            Pattern.compile("mot de passe|password|identifiant|username|login|captcha|\\bcc-");

    /** The first that fits is used. */
    private static final List<Otherwise> KNOWN = List.of(
            of(PHONE, "0[1-9]\\d{8}", value -> value.replaceAll("(\\d\\d)(?=\\d)", "$1 "), "06 12 34 56 78"),
            of(PHONE, "0[1-9]([ .-]\\d\\d){4}", value -> value.replaceAll("\\D", ""), "0612345678"),
            of(PLATE, "[A-Z]{2}-\\d{3}-[A-Z]{2}", value -> small(value.replace("-", "")), "bc456de"),
            of(
                    PLATE,
                    "(?i)[a-z]{2} ?\\d{3} ?[a-z]{2}",
                    value -> value.replace(" ", "").toUpperCase(Locale.ROOT).replaceAll("(..)(\\d+)(..)", "$1-$2-$3"),
                    "BC-456-DE"),
            of("\\bformule\\b", "\\d{4}[A-Z]{2}\\d{5}", Otherwise::small, "2012cd45678"),
            of("\\bsiret\\b", "\\d{14}", value -> groups(value, 3, 3, 3, 5), "123 456 789 00012"),
            of("\\bsiren\\b", "\\d{9}", value -> groups(value, 3, 3, 3), "123 456 789"),
            of(
                    "sécurité sociale|\\bnir\\b",
                    "\\d{15}",
                    value -> groups(value, 1, 2, 2, 2, 3, 3, 2),
                    "2 58 03 75 123 456 78"),
            of("sécurité sociale|\\bnir\\b", "\\d{13}", value -> groups(value, 1, 2, 2, 2, 3, 3), "2 58 03 75 123 456"),
            of("numéro fiscal|\\bspi\\b", "\\d{13}", value -> groups(value, 2, 2, 3, 3, 3), "12 34 567 890 123"),
            of(
                    "\\biban\\b",
                    "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}",
                    value -> value.replaceAll("(.{4})(?=.)", "$1 "),
                    "FR76 3000 6000 0112 3456 7890 189"),
            of(DATE, "\\d\\d/\\d\\d/\\d{4}", value -> value.replace('/', '-'), "25-12-2012"),
            of(DATE, "\\d\\d([-. ])\\d\\d\\1\\d{4}", value -> value.replaceAll("\\D", "/"), "25/12/2012"),
            of(AMOUNT, "\\d+,\\d{1,2}", value -> value.replace(',', '.'), "12.50"),
            of(AMOUNT, "\\d+\\.\\d{1,2}", value -> value.replace('.', ','), "12,50"),
            of(AMOUNT, "[1-9]\\d{3,5}", value -> value.replaceAll("(\\d)(\\d{3})$", "$1 $2"), "1 200"),
            of(
                    "courriel|e-?mail|\\bmél\\b|adresse électronique",
                    "\\S+@\\S+",
                    value -> value + " ",
                    "nom@exemple.fr "));

    /** What the browser itself strips of spaces at its ends. */
    private static final Otherwise MAIL = of(
            "",
            "[a-z]\\S*@\\S+",
            value -> value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1),
            "Nom@exemple.fr");

    private static Otherwise of(String asks, String written, UnaryOperator<String> other, String like) {
        return new Otherwise(Pattern.compile(asks), Pattern.compile(written), other, like);
    }

    /** Another way to write what is right in that field; empty where none is known, or where an account may be locked. */
    static Optional<Otherwise> in(Sight.Spot field, String right) {
        if (!List.of("text", "tel", "email").contains(field.type())
                || SECRET.matcher(field.hints()).find()) {
            return Optional.empty();
        }
        if (field.type().equals("email")) {
            return Optional.of(MAIL).filter(one -> one.written().matcher(right).matches());
        }
        return KNOWN.stream()
                .filter(one -> one.asks().matcher(field.hints()).find()
                        && one.written().matcher(right).matches())
                .findFirst();
    }

    /** The same answer written so. */
    String of(String right) {
        return other.apply(right);
    }

    private static String small(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static String groups(String digits, int... sizes) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            out.append(at == 0 ? "" : " ").append(digits, at, at + size);
            at += size;
        }
        return out.toString();
    }
}
