package fr.parcours.checks;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an error message says: whether it is one at all, and how far it helps. Texts are folded first. */
public final class ErrorWords {
    /** The best mark. */
    public static final int BEST = 5;

    private static final Pattern WRONG = Pattern.compile(
            "erreur|obligatoire|requis|invalide|incorrect|manqu|verifiez|saisissez|renseignez|indiquez|ecrivez|choisissez|corrig|selectionnez"
                    + "|il faut|\\bdoi(t|vent)\\b|pas valide|ne correspond|different|refuse|trop (long|court|lourd)|existe deja|non conforme|erron|error|required|invalid|please|incorrect|\\bmust\\b|cannot|can.t be|\\benter\\b|not (valid|recogni[sz]ed|found)|do(es)? not match|too (long|short|big|large)");
    private static final Pattern CAUSE = Pattern.compile(
            "manqu|vide|obligatoire|requis|format|trop (long|court|lourd|grand)|existe deja|incorrect|erron|ne correspond|different"
                    + "|refuse|il faut|pas reconnu|chiffres?|lettres?|date|depasse|introuvable|required|missing|blank|empty|too (long|short|big|large)|already (exists|used|taken|registered|in use)|do(es)? not match|not (found|recogni[sz]ed)|expired|digits?|figures?|letters?|characters?");
    private static final Pattern ACTION = Pattern.compile(
            "\\b(saisissez|choisissez|verifiez|ecrivez|indiquez|renseignez|corrigez|selectionnez|cochez|ajoutez|entrez|precisez|joignez"
                    + "|remplissez|completez|essayez|recommencez|utilisez|il faut|par exemple|exemple|ex\\.?|attendu|enter|choose|select|check|tick|add|type|try|use|write|give|fill|provide|complete|attach|upload|pick|correct|for example|e\\.g|must|needs?|in the form)\\b");
    private static final Pattern CODE = Pattern.compile(
            "\\b(code ?:?|erreurs?( n°)?) ?[a-z]{1,5}[-_]\\d{2,}\\b|^[a-z]{1,5}[-_]\\d{2,}\\W*$|\\berr_|\\bcode ?: ?\\d{3,}|\\b(erreur|error|status) [45]\\d\\d\\b|\\((error |erreur )?code:? ?\\d{3,}\\)");
    private static final Pattern BLAME = Pattern.compile(
            "vous avez mal|votre faute|saisie interdite|^[^ ]* ?(est |is )?(invalide?|incorrecte?|wrong|erreur|error)[ .!]*$");
    /** Nothing but that something is wrong. */
    private static final Pattern BARE = Pattern.compile(
            "((erreur|error|attention|oups|oops)\\W*)?((la |cette |votre |the |this |your )?(saisie|valeur|donnee|entree|reponse|value|input|entry|data|answer) )?"
                    + "((est |is |n.est pas |is not |non |not |pas )?(incorrecte?|invalide?|conforme|erronee?|refusee?|valide|valid|wrong|rejected))?"
                    + "( (saisie|valeur|donnee|entree|reponse|value|input|entry|data|answer))?( [a-z]{0,5}[-_]?[0-9]{2,})?\\W*");

    private static final int MANY_WORDS = 20;
    private static final int SHORT = 12;

    private ErrorWords() {}

    /** Whether the page is in a language whose messages can be weighed: French, or English. */
    public static boolean reads(Dom dom) {
        String language = dom.root().attr("lang").toLowerCase(Locale.ROOT);
        return language.isBlank() || language.startsWith("fr") || language.startsWith("en");
    }

    /** Whether the text tells that something is wrong, or has to be given. */
    public static boolean wrong(String folded) {
        return WRONG.matcher(folded).find();
    }

    /** Whether the text tells that something is wrong and nothing more: neither what, nor where, nor what would be right. */
    public static boolean saysNothing(String text) {
        String words = ScreenText.fold(text);
        return wrong(words) && BARE.matcher(words).matches();
    }

    /** Whether the text holds a word, of four letters or more, of what the field is called, or all of a shorter name. */
    public static boolean cites(String folded, Element field) {
        String name = ScreenText.fold(field.called())
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        String words = " " + folded.replaceAll("[^a-z0-9]+", " ") + " ";
        return Arrays.stream(name.split(" ")).anyMatch(part -> part.length() > 3 && folded.contains(part))
                || (name.length() > 1 && words.contains(" " + name + " "));
    }

    /**
     * One point for each: it names its field, or the code ties it there; it tells the cause; it tells what to do, or gives an example; it
     * is brief; it has neither code, nor capitals, nor reproach.
     *
     * @param text as it is written
     * @param named whether it is known to name its field
     */
    public static int points(String text, boolean named) {
        String words = ScreenText.fold(text);
        boolean brief = words.split(" ").length <= MANY_WORDS;
        boolean shouts = text.length() > SHORT
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isLowerCase);
        boolean civil =
                !shouts && !CODE.matcher(words).find() && !BLAME.matcher(words).find();
        return (named ? 1 : 0)
                + (CAUSE.matcher(words).find() ? 1 : 0)
                + (ACTION.matcher(words).find() ? 1 : 0)
                + (brief ? 1 : 0)
                + (civil ? 1 : 0);
    }
}
