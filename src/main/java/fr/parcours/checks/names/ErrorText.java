package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.ErrorWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An error message on the page names its field, and says what is wrong with it. See {@code ErrorText.md}. */
final class ErrorText implements Check {
    private static final About ABOUT = About.screen("error-text", Set.of(Dom.class))
            .severity(0.8)
            .criteria(rgaa("11.10.3"), rgaa("11.10.6"), wcag("3.3.1"))
            .act("36b590");
    private static final Sentences SENTENCES = Sentences.of(ErrorText.class);
    private static final String MESSAGES = "[id*=error], [id*=erreur], [class*=error], [class*=erreur], [role=alert]";
    private static final Pattern FAULT = Pattern.compile(
            "\\b(error|invalid|incorrect|wrong|missing|must|cannot|required|please|fill|erreur|invalide|incorrecte?|manquante?|doit|obligatoire|veuillez|renseigne|saisi)");
    /** What may be wrong without more to say: one knows it or not. */
    private static final Pattern SECRET =
            Pattern.compile("\\b(code|pin|password|passphrase|mot de passe|captcha|reponse|answer|secret)");

    private static final Pattern WRONG = Pattern.compile(
            "^\\W*((une |des |the )?(error|erreur)s?\\b|(the |la |le |cette )?(value|valeur|saisie|input)?( is| est)? ?(not valid|invalid|invalide|incorrecte?)\\b|(there (is|was|are|were)|il y a|you have) (an? |une |des |un )?(problem|error|erreur|probleme)"
                    + "|(le|ce|votre|the|this|your) (formulaire|form)( n'est pas valide| contient| comporte| is not valid| has| contains))");
    private static final int SHORT = 100;
    private static final Pattern ONLY_WRONG = Pattern.compile(
            "^\\W*(error|erreur|invalid|invalide|incorrecte?|wrong|(the |la |le |cette |ce )?(value|valeur|champ|field|saisie|input)?( is| est)? ?(in)?(valid|valide|correcte?|correct)e?)\\W*((value|valeur|input|entry|saisie|donnees?|data|for|for the|pour|de|du) ?\\p{L}*\\W*){0,3}$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Field> fields = Fields.of(dom);
        if (fields.isEmpty()) {
            return Stream.empty();
        }
        return messages(dom).flatMap(one -> judge(dom, one, fields).stream());
    }

    private static Stream<Element> messages(Dom dom) {
        return Stream.of(
                        dom.select(MESSAGES).filter(ErrorText::message),
                        dom.select("[aria-invalid=true]")
                                .flatMap(field -> described(dom, field))
                                .filter(ErrorText::message),
                        dom.select("p, span, div, strong, b, em, small, li, td").filter(ErrorText::written))
                .flatMap(all -> all)
                .distinct();
    }

    /** What a field that says it is refused is described by. */
    private static Stream<Element> described(Dom dom, Element field) {
        return Stream.of((field.attr("aria-describedby") + " " + field.attr("aria-errormessage"))
                        .strip()
                        .split("\\s+", -1))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> dom.byId(field, id).stream());
    }

    /** What the code does not call a message, and that is one for anybody who reads: brief, in red, and beginning with what is wrong. */
    private static boolean written(Element one) {
        return one.visible()
                && !one.matches(MESSAGES)
                && one.ownText().length() <= SHORT
                && WRONG.matcher(ScreenText.fold(one.ownText())).find()
                && one.closest("label, legend, a, button, h1, h2, h3, " + MESSAGES)
                        .isEmpty()
                && Tint.read(one.style("color")).filter(Tint::reddish).isPresent();
    }

    /** A text that reproaches, and no field, group of fields, or page about errors. */
    private static boolean message(Element one) {
        return one.select("input, select, textarea, form, h1, [class*=error], [id*=error]")
                        .findAny()
                        .isEmpty()
                && !one.matches("input, select, textarea, form, label, body, html, button")
                && FAULT.matcher(ScreenText.fold(one.allText())).find();
    }

    private static Optional<Finding> judge(Dom dom, Element message, List<Field> fields) {
        if (!message.visible()) {
            return hidden(dom, message);
        }
        if (mute(message) && !tied(dom, message)) {
            return Optional.of(Finding.failed(ABOUT, message, SENTENCES.say("failed-mute", "name", message.called())));
        }
        boolean tied = tied(dom, message);
        Set<String> words = Tokens.telling(message.text());
        long named = fields.stream()
                .filter(field -> !Collections.disjoint(words(field), words)
                        || ErrorWords.cites(ScreenText.fold(message.text()), field.element()))
                .count();
        boolean beside = fields.stream().anyMatch(field -> field.block().holds(message));
        if (!tied && !beside && named == 0 && fields.size() > 1) {
            boolean alone = messages(dom).filter(Element::visible).count() == 1;
            if (alone && !pointed(dom, message) && message.closest("form").isPresent()) {
                return Optional.of(
                        Finding.failed(ABOUT, message, SENTENCES.say("failed-which", "name", message.called())));
            }
            return Optional.of(
                    Finding.cannotTell(ABOUT, message, SENTENCES.say("cannot-tell-which", "name", message.called())));
        }
        if (!tied && twice(ofItsForm(fields, message), message)) {
            return Optional.of(
                    pointed(dom, message) || beside
                            ? Finding.cannotTell(
                                    ABOUT, message, SENTENCES.say("cannot-tell-twice", "name", message.called()))
                            : Finding.failed(ABOUT, message, SENTENCES.say("failed-twice", "name", message.called())));
        }
        if (!ONLY_WRONG.matcher(ScreenText.fold(message.text())).find()) {
            return Optional.of(Finding.passed(ABOUT, message));
        }
        if (part(message)) {
            return Optional.empty();
        }
        return Optional.of(
                fields.stream()
                                .anyMatch(one -> one.shaped()
                                        || SECRET.matcher(ScreenText.fold(one.label()))
                                                .find())
                        ? Finding.cannotTell(ABOUT, message, SENTENCES.say("cannot-tell-why", "name", message.called()))
                        : Finding.failed(ABOUT, message, SENTENCES.say("failed-why", "name", message.called())));
    }

    /** Kept from those who listen, and not said to them by a copy beside it. */
    private static boolean mute(Element message) {
        String words = ScreenText.fold(message.text());
        return message.closest("[aria-hidden=true]")
                .filter(hidden -> hidden.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .noneMatch(copy -> !copy.equals(hidden)
                                && !copy.attr("aria-hidden").equals("true")
                                && !copy.style("display").matches("(none)?")
                                && ScreenText.fold(copy.allText()).equals(words)))
                .isPresent();
    }

    /** Its neighbours say the rest, or it is the state of something in a list and reproaches nobody: « Erreur : », « Dossier 12 : invalide ». */
    private static boolean part(Element message) {
        return message.ancestors()
                .takeWhile(up -> !up.matches("form, fieldset, main, body")
                        && up.select("input, select, textarea").findAny().isEmpty())
                .anyMatch(up -> up.matches("li, td, dd") || !up.text().equals(message.text()));
    }

    /** What another form of the page asks has the same name by chance. */
    private static List<Field> ofItsForm(List<Field> fields, Element message) {
        return message.closest("form")
                .map(form ->
                        fields.stream().filter(one -> form.holds(one.element())).toList())
                .orElse(fields);
    }

    /** The code or some style shows which field is meant. */
    private static boolean pointed(Dom dom, Element message) {
        return dom.select("[aria-invalid=true], [class*=error], [class*=erreur], [class*=invalid]")
                .anyMatch(one -> !one.holds(message) && !message.holds(one));
    }

    /** A message in waiting is none; one that a field already claims while its value is refused should be seen. */
    private static Optional<Finding> hidden(Dom dom, Element message) {
        return message.style("display").isEmpty()
                        && tied(dom, message)
                        && dom.select("[aria-invalid=true]").noneMatch(one -> refers(one, message))
                ? Optional.of(Finding.cannotTell(
                        ABOUT, message, SENTENCES.say("cannot-tell-hidden", "name", shortened(message.allText()))))
                : Optional.empty();
    }

    private static boolean tied(Dom dom, Element message) {
        return dom.select("[aria-describedby], [aria-errormessage], [aria-labelledby]")
                        .anyMatch(one -> refers(one, message))
                || message.select("a[href^='#']")
                        .flatMap(link -> dom.byId(link, link.attr("href").substring(1)).stream())
                        .anyMatch(end -> end.matches("input, select, textarea, fieldset"));
    }

    private static boolean refers(Element one, Element message) {
        String ids =
                one.attr("aria-describedby") + " " + one.attr("aria-errormessage") + " " + one.attr("aria-labelledby");
        return Stream.concat(Stream.of(message), message.ancestors())
                .map(above -> above.attr("id"))
                .anyMatch(id ->
                        !id.isBlank() && List.of(ids.strip().split("\\s+", -1)).contains(id));
    }

    private static Set<String> words(Field field) {
        return Tokens.telling(field.label() + " " + field.element().name());
    }

    /** Whether it names a field of which there are two. */
    private static boolean twice(List<Field> fields, Element message) {
        String text = " " + String.join(" ", Tokens.of(message.text())) + " ";
        return fields.stream()
                .map(field -> String.join(" ", Tokens.of(field.element().name())))
                .filter(name -> !name.isBlank() && text.contains(" " + name + " "))
                .anyMatch(name -> fields.stream()
                                .filter(field -> String.join(
                                                " ", Tokens.of(field.element().name()))
                                        .equals(name))
                                .count()
                        > 1);
    }

    private static String shortened(String text) {
        return Brief.of(text, 80);
    }
}
