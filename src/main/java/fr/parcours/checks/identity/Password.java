package fr.parcours.checks.identity;

import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a password to be made up from a password to be remembered. */
final class Password {
    private static final Pattern NEW =
            Pattern.compile("nouveau mot de passe|choisi\\w* (un|votre) mot de passe|cree[rz] (un|votre) mot de passe"
                    + "|definissez|new password");
    private static final Pattern AGAIN =
            Pattern.compile("confirm|ressaisi|resaisi|retap|repete|deuxieme fois|a nouveau|\\bbis\\b");
    private static final Pattern SIGN_UP = Pattern.compile(
            "cre(er|ez|ation).{0,20}compte|inscri(ption|vez|re)|ouvrir (un|votre) compte|sign up|create (an |your )?account");

    private Password() {}

    /** The fields where a new password is to be chosen, the one to confirm it left out. */
    static Stream<Field> created(Dom dom) {
        List<Field> all = all(dom).toList();
        return all.stream().filter(field -> !again(field) && isNew(field, all));
    }

    /** The fields where the password of an account that exists is asked. */
    static Stream<Field> known(Dom dom) {
        List<Field> all = all(dom).toList();
        return all.stream().filter(field -> !again(field) && !isNew(field, all));
    }

    static Stream<Field> all(Dom dom) {
        return Fields.ofTask(dom).stream()
                .filter(field -> field.type().equals("password"))
                .filter(field ->
                        !Words.says(field.label(), Pattern.compile("cryptogramme|\\bcv[cv]\\b|carte|\\bcode\\b")));
    }

    private static boolean again(Field field) {
        return Words.says(field.label().isBlank() ? field.element().called() : field.label(), AGAIN);
    }

    private static boolean isNew(Field field, List<Field> all) {
        Element element = field.element();
        if (element.attr("autocomplete").contains("current-password")) {
            return false;
        }
        boolean confirmed =
                all.stream().anyMatch(other -> again(other) && form(other).equals(form(field)));
        return element.attr("autocomplete").contains("new-password")
                || confirmed
                || Words.says(field.label() + " " + element.name(), NEW)
                || Words.says(field.heading(), SIGN_UP);
    }

    private static String form(Field field) {
        return field.element().closest("form").map(Element::path).orElse("");
    }
}
