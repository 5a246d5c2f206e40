package fr.parcours.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what must not be written down: passwords, codes, card numbers, tokens. When in doubt, it is a secret. */
public final class Secrets {
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[^a-z])(?:password|passwd|passphrase|passwort|kennwort|contrasena|pwd|mot ?de ?passe|mdp|passe"
                    + "|pin|code (?:secret|confidentiel|pin|sms|d ?acces|de connexion|a usage unique)|secrete?s?|cvv|cvc|cryptogramme|crypto"
                    + "|card ?number|cc ?number|numero de (?:la )?carte(?: bancaire| bleue| de credit)?|carte bancaire|otp|totp"
                    + "|token|jeton|api ?key|cle d ?api|iban|security ?code|access ?key)(?:[^a-z]|$)");
    private static final Pattern CARD = Pattern.compile("\\d(?:[ -]?\\d){12,18}");
    /** Keys that say by their first letters that they are one. */
    private static final String SIGNED = "(?:eyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*|(?:sk|pk|ghp|xox[bp])[_-]\\w{12,})";

    private static final Pattern TOKEN = Pattern.compile(SIGNED + "|(?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9_+/=-]{24,}");

    /** What opens a door by itself, wherever it stands in a text; words joined by hyphens are none. */
    private static final Pattern KEY = Pattern.compile(
            "\\b" + SIGNED + "|\\b[0-9a-fA-F]{32,}\\b|\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b");

    private Secrets() {}

    /** The same text without the keys that it holds: tokens, long prints, numbers of cards. */
    public static String without(String text) {
        return CARD.matcher(KEY.matcher(text).replaceAll("…"))
                .replaceAll(found -> Matcher.quoteReplacement(card(found.group()) ? "…" : found.group()));
    }

    /** Whether a field, a variable or a parameter of this name takes a secret. */
    public static boolean named(String name) {
        String plain = Normalizer.normalize(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ");
        return NAMES.matcher(plain).find();
    }

    /** Whether a value looks like one, whatever it is called. */
    public static boolean looks(String value) {
        String text = value.strip();
        return card(text) || TOKEN.matcher(text).matches();
    }

    /** A number that a payment card could have: the last digit answers for the others. */
    public static boolean card(String text) {
        String digits = text.replaceAll("[ -]", "");
        return CARD.matcher(text).matches() && digits.chars().distinct().count() > 1 && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
