package fr.parcours.checks.identity;

import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern CHANGE = Pattern.compile(
            "\\b(modifi|chang|reinitialis|mettre a jour|mise a jour)[^.!?]{0,30}(compte|mot de passe)|mot de passe oublie"
                    + "|\\b(change|update|reset)\\b[^.!?]{0,20}(account|password)|forgot");
    /** A goal that is an account itself. */
    static final Pattern ACCOUNT = Pattern.compile("\\b(compte|account)\\b");

    private Password() {}

    /** The fields where a new password is to be chosen, the one to confirm it left out. */
    static Stream<Field> created(Dom dom) {
        List<Field> all = all(dom).toList();
        return all.stream().filter(field -> !again(field) && isNew(field, all));
    }

    /** Whether an account is made here, rather than the password of one that exists changed. */
    static boolean opening(Dom dom) {
        List<Field> known = known(dom).toList();
        return created(dom)
                // whoever has to tell a secret of before has an account already
                .filter(field -> known.stream()
                        .noneMatch(one -> !form(one).isEmpty() && form(one).equals(form(field))))
                .anyMatch(field -> !Words.says(
                        field.heading() + ". " + field.legend() + ". "
                                + dom.select("h1").map(Element::text).collect(Collectors.joining(". ")),
                        CHANGE));
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

    static boolean again(Field field) {
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
