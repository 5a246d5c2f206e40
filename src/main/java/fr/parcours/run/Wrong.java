package fr.parcours.run;

import fr.parcours.evidence.Sight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to type, in place of what is right, that no fair form can take: told by what the field says of itself. Nothing is made of the
 * right value, which must not show. Never in what guards an account, which too many mistakes lock.
 */
record Wrong(Pattern asks, String value) {
    private static final Pattern GUARDED = Pattern.compile(
            "mot de passe|password|passwd|passe\\b|\\bpin\\b|identifiant|username|login|captcha|one-time-code|code.{0,12}(sms|chiffres|secret|securite|sécurité|verification|vérification)"
                    + "|otp|\\bcc-|carte bancaire|cvv|crypto|iban");

    private static final String TOO_SHORT = "a";

    /** The first that fits is used. */
    private static final List<Wrong> KNOWN = List.of(
            of("courriel|e-?mail|\\bmél\\b|adresse électronique", "essai-sans-arobase"),
            of("code ?postal|codepostal|postal-code|postcode|\\bcp\\b|\\bzip\\b", "12"),
            of("téléphone|telephone|\\btél\\b|\\btel\\b|mobile|phone", "12"),
            of("immatriculation|\\bplaque|license plate|registration number", "1"),
            of("naissance|\\bdate\\b|datecertificat|\\bbday\\b", "32/13/2024"),
            of("\\bsiret\\b|\\bsiren\\b|numéro (fiscal|de sécurité)|numéro de formule|\\bformule\\b", "1"));

    private static Wrong of(String asks, String value) {
        return new Wrong(Pattern.compile(asks), value);
    }

    /** What cannot be right there; empty where anything might be, or where nobody should try. */
    static Optional<String> in(Sight.Spot field) {
        if (madeUp(field)) {
            return Optional.of(TOO_SHORT);
        }
        if (guarded(field) || !List.of("text", "tel", "email", "search", "url").contains(field.type())) {
            return Optional.empty();
        }
        if (field.type().equals("email")) {
            return Optional.of(KNOWN.get(0).value());
        }
        Optional<String> known = KNOWN.stream()
                .filter(one -> one.asks().matcher(field.hints()).find())
                .map(Wrong::value)
                .findFirst();
        return known.isPresent() || field.pattern().isEmpty() ? known : Optional.of("?");
    }

    static boolean guarded(Sight.Spot field) {
        return field.type().equals("password") || GUARDED.matcher(field.hints()).find();
    }

    /** A password that is being made up: no account is there to lock yet. */
    private static boolean madeUp(Sight.Spot field) {
        return field.type().equals("password") && field.hints().contains("new-password");
    }

    /** Whether a mistake may be made in it at all. */
    static boolean mayBeTried(Sight.Spot field) {
        return madeUp(field) || !guarded(field);
    }
}
