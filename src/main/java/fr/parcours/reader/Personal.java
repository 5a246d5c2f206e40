package fr.parcours.reader;

import fr.parcours.check.Sentence;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Recognises values that may be a real person's: those whose check digits hold, or that stand outside of what is kept for fiction. */
public final class Personal {
    private static final Pattern NIR =
            Pattern.compile("([1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{6})(\\d{2})");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+33|0033|0)([1-9]\\d{8})");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@([^\\s@]+\\.[A-Za-z]{2,})");
    private static final Pattern MAIL_FICTION =
            Pattern.compile("(?i)(?:.*\\.)?(?:example\\.(?:com|net|org)|example|test|invalid|localhost)");
    /** The beginnings that the French regulator keeps for works of fiction. */
    private static final Pattern PHONE_FICTION = Pattern.compile("(?:19900|26191|35301|46571|53649|63998)\\d{4}");

    private record Kind(Predicate<String> holds, String french, String english) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Personal::nir,
                    "un numéro de sécurité sociale valable\u00a0: changez sa clé (les deux derniers chiffres) pour qu’il ne soit celui de personne.",
                    "a valid social-security number: change its key (the last two digits) so that it is nobody’s."),
            new Kind(
                    Personal::iban,
                    "un IBAN valable\u00a0: changez un chiffre pour que ce ne soit le compte de personne.",
                    "a valid IBAN: change a digit so that it is nobody’s account."),
            new Kind(
                    Secrets::card,
                    "un numéro de carte bancaire valable\u00a0: écrivez 0000 0000 0000 0000, ou { env: NOM } sur un banc d’essai.",
                    "a valid card number: write 0000 0000 0000 0000, or { env: NAME } on a test bench."),
            new Kind(
                    Personal::phone,
                    "un numéro de téléphone qui peut être celui de quelqu’un\u00a0: prenez-en un réservé à la fiction (01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98, puis quatre chiffres).",
                    "a telephone number that may be somebody’s: take one kept for fiction (01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 or 06 39 98, then four digits)."),
            new Kind(
                    Personal::mail,
                    "une adresse électronique qui peut être celle de quelqu’un\u00a0: écrivez …@example.org.",
                    "an e-mail address that may be somebody’s: write …@example.org."));

    private Personal() {}

    /** What a value may be, and what to write instead; empty when it can be nobody’s. The value itself is never told. */
    public static Optional<Sentence> in(String value) {
        return KINDS.stream()
                .filter(kind -> kind.holds.test(value.strip()))
                .findFirst()
                .map(kind -> new Sentence(kind.french, kind.english));
    }

    private static boolean nir(String text) {
        var found = NIR.matcher(text.replaceAll("[ .]", "").toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return false;
        }
        long number = Long.parseLong(found.group(1).replace("2A", "19").replace("2B", "18"));
        return 97 - number % 97 == Long.parseLong(found.group(2));
    }

    private static boolean iban(String text) {
        String plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!IBAN.matcher(plain).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean phone(String text) {
        var found = PHONE.matcher(text.replaceAll("[ .()-]", "").replaceFirst("^\\+330", "+33"));
        return found.matches()
                && !PHONE_FICTION.matcher(found.group(1)).matches()
                && found.group(1).substring(1).chars().distinct().count() > 1;
    }

    private static boolean mail(String text) {
        var found = MAIL.matcher(text);
        return found.matches() && !MAIL_FICTION.matcher(found.group(1)).matches();
    }
}
