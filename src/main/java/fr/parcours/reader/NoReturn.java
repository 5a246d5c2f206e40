package fr.parcours.reader;

import fr.parcours.check.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses, from what a command is called, that pressing it cannot be undone: money leaves, or something is sent. */
public enum NoReturn {
    PAYMENT(
            new Sentence("Avant le paiement", "Before the payment"),
            "(?iu)^(payer|je paie|régler|pay(?!s)\\b|pay now|buy|acheter|commander|place (the |my )?order"
                    + "|(confirmer|valider) (le|mon) (paiement|règlement)|(confirm|submit) payment|procéder au (paiement|règlement)).*"),
    SENDING(
            new Sentence("Avant l’envoi", "Before sending"),
            "(?iu)^(envoyer|transmettre|soumettre|signer|je signe|déposer|confirmer|finaliser|valider (définitivement|l[ae’'] ?|ma |mon )"
                    + "|submit|send|confirm|sign\\b(?! (in|up))|place|complete).*");

    private static final Pattern NOT_SO = Pattern.compile(
            "(?iu).*\\b(code|lien|link|sms|mot de passe|password|adresse|address|fichier|file|photo|e-?mail)\\b.*");

    private static final Pattern BARE =
            Pattern.compile("(?iu)(envoyer|transmettre|soumettre|déposer|confirmer|submit|send|confirm)");

    @SuppressWarnings("ImmutableEnumChecker") // a sentence is a record of two texts
    private final Sentence before;

    private final Pattern name;

    NoReturn(Sentence before, String name) {
        this.before = before;
        this.name = Pattern.compile(name);
    }

    /** What {@code stop} would say. */
    public Sentence before() {
        return before;
    }

    /** Whether a command says that it sends, and not what: it may be one file or one part of a form. */
    static boolean bare(String command) {
        return BARE.matcher(command.strip()).matches();
    }

    /** What pressing this would do; empty when nothing tells. */
    public static Optional<NoReturn> of(String command) {
        if (PAYMENT.name.matcher(command).matches()) {
            return Optional.of(PAYMENT);
        }
        boolean sends = SENDING.name.matcher(command).matches()
                && !NOT_SO.matcher(command).matches();
        return sends ? Optional.of(SENDING) : Optional.empty();
    }
}
