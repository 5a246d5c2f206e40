package fr.parcours.reader.recording;

import fr.parcours.reader.NoReturn;
import fr.parcours.reader.Personal;
import fr.parcours.reader.Secrets;

/** What is typed: kept under a readable name, or taken from the environment when it is a secret. */
final class Typing {
    private final Draft draft;

    Typing(Draft draft) {
        this.draft = draft;
    }

    /** A value typed into a field: kept under a readable name, or taken from the environment when it is a secret. */
    void fill(Spot at, Found field, String value) {
        fill(at, field, value, field.hint());
    }

    /** @param hint what to call the value by */
    void fill(Spot at, Found field, String value, String hint) {
        if (value.isEmpty()) {
            draft.add(at, Line.of("clear", field.keys("field")));
            return;
        }
        if (Secrets.card(value)) {
            draft.stop(NoReturn.PAYMENT, at, "un numéro de carte", "a card number");
        }
        draft.add(at, Line.of("fill", field.keys("field")).with("with", typed(at, field, value, hint)));
    }

    private String typed(Spot at, Found field, String value, String hint) {
        return reference(at, hint, value, secret(field) || Secrets.named(hint) || Secrets.looks(value));
    }

    /** Whether what is typed there is nobody else's business, whatever it is. */
    static boolean secret(Found field) {
        return field.type().equals("password")
                || Secrets.named(field.hint())
                || field.traces().stream().anyMatch(Secrets::named);
    }

    /** The value's name with its dollar. */
    String reference(Spot at, String hint, String value, boolean secret) {
        String name = draft.values().name(hint, value, secret);
        if (!secret && draft.first("personal " + name)) {
            Personal.in(value)
                    .ifPresent(looks -> draft.say(
                            Said.Kind.CHECK,
                            at,
                            Clean.fr(name) + " ressemble à " + looks.fr(),
                            Clean.en(name) + " looks like " + looks.en()));
        }
        if (secret && draft.first("secret " + name)) {
            String variable = Values.variable(name);
            draft.say(
                    Said.Kind.SECRET,
                    at,
                    "un secret a été retiré\u00a0: avant d’auditer, mettez-le dans la variable " + variable + ".",
                    "a secret was taken out: before you audit, put it in the variable " + variable + ".");
        }
        return "$" + name;
    }
}
