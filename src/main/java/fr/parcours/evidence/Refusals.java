package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds, in the text of a script that waits for a form to be sent, how it tells the person that something is wrong. */
final class Refusals {
    private static final Pattern IF = Pattern.compile("\\bif\\s*\\(");
    private static final Pattern STOPS = Pattern.compile("\\bpreventDefault\\s*\\(|\\breturn\\s+(?:false|!1)\\b");
    /** The form is held back because of what was written, and does not go on by other ways. */
    private static final Pattern LACKS = Pattern.compile(
            "!(?!==?\\s*(?:''|\"\"|null))|={2,3}\\s*(?:''|\"\"|null)|\\.length\\s*(?:<|={2,3}\\s*0)|<=?\\s*\\d");

    private static final Pattern PAINTS = Pattern.compile(
            "\\.style\\.(?:border|background|outline|boxShadow|color)\\w*\\s*=(?!=)|\\.css\\(\\s*['\"`](?:border|background|outline|color)");
    /** Whatever may put words in sight, or have them said. */
    private static final Pattern TELLS = Pattern.compile(
            "textContent|inner(?:Text|HTML)|insertAdjacent|append|prepend|createElement|aria|\\.(?:text|html|after|before|show|fadeIn|slideDown|removeClass|toggle|addClass|attr|prop|render)\\s*\\("
                    + "|Validity|classList|className|hidden|display|visibility|showModal|title\\s*=|placeholder\\s*=|dispatchEvent|\\balert\\b|\\bconfirm\\s*\\("
                    + "|(?<![.\\w$])(?<!\\bfunction\\s)(?!(?:if|for|while|switch|catch|function|return|isNaN|Number|String|parseInt|parseFloat|RegExp|trim)\\b)[A-Za-z_$][\\w$]*\\s*\\((?!\\s*['\"`][#.\\[])");

    private static final Pattern ALERTS = Pattern.compile("(?<![.\\w$])(?:window\\.)?alert\\s*\\(");
    private static final Pattern EMPTIES = Pattern.compile("\\.reset\\s*\\(\\s*\\)|\\.trigger\\(\\s*['\"`]reset");
    private static final Pattern SENDS =
            Pattern.compile("fetch\\s*\\(|XMLHttpRequest|sendBeacon|ajax|\\.(?:post|send|submit)\\s*\\(");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:textContent|innerText|innerHTML)\\s*=(?!=)\\s*|\\.(?:text|html)\\(\\s*|\\balert\\(\\s*)(['\"`])((?:(?!\\1)[^\\n]){2,300})\\1");
    /** Words that say that it is wrong, and neither what nor how to mend it. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\W*(?:erreurs?|error|invalide?|incorrecte?|(?:ce |le |un )?champs? (?:est )?(?:incorrect|invalide|erroné)s?"
                    + "|(?:la |votre )?(?:saisie|valeur|donnée|réponse)s? (?:est |sont )?(?:incorrecte|invalide|erronée|non valide)s?"
                    + "|(?:erreur|données?) (?:de|dans) (?:la |votre )?(?:saisie|validation|formulaire)|(?:le )?formulaire (?:est )?(?:incorrect|invalide)"
                    + "|une erreur est survenue|an error (?:has )?occurred|(?:the )?(?:field|value|input|form|data|entry|answer) (?:is )?(?:invalid|incorrect|wrong)"
                    + "|invalid (?:field|value|input|form|data|entry))\\W*");

    private Refusals() {}

    /**
     * {@code errs colour} (nothing but a colour shows it), {@code errs alert} (a box of the browser alone says it), {@code errs emptied}
     * (what was written is taken away), {@code errs vague} (the words say but that it is wrong).
     */
    static Set<String> of(String source) {
        List<String> held = held(source);
        Set<String> found = new TreeSet<>();
        if (held.isEmpty() || SENDS.matcher(source).find()) {
            return found;
        }
        if (PAINTS.matcher(source).find() && !TELLS.matcher(plain(source)).find()) {
            found.add("errs colour");
        }
        if (held.stream().anyMatch(block -> ALERTS.matcher(block).find())
                && !written(source).anyMatch(one -> true)) {
            found.add("errs alert");
        }
        if (held.stream().anyMatch(block -> EMPTIES.matcher(block).find())) {
            found.add("errs emptied");
        }
        List<String> said = Stream.concat(written(source), alerted(source)).toList();
        if (!said.isEmpty()
                && said.stream().allMatch(text -> VAGUE.matcher(text).matches())) {
            found.add("errs vague");
        }
        return found;
    }

    /** What is looked up on the page is no call that tells anything. */
    private static String plain(String source) {
        return source.replaceAll("(?:get\\w+By\\w+|querySelector(?:All)?|closest|\\$)\\s*\\([^()]*\\)", "it")
                .replaceAll("\\bfunction\\s*\\w*\\s*\\(", "(")
                .replaceAll("^\\s*\\w+\\s*\\(", "(");
    }

    private static Stream<String> written(String source) {
        return texts(source).filter(one -> !one.group(0).startsWith("alert")).map(one -> one.group(2));
    }

    private static Stream<String> alerted(String source) {
        return texts(source).filter(one -> one.group(0).startsWith("alert")).map(one -> one.group(2));
    }

    private static Stream<MatchResult> texts(String source) {
        return WRITTEN.matcher(source).results();
    }

    /** What is done where the form is held back because something lacks or is not as it should be. */
    private static List<String> held(String source) {
        List<String> found = new ArrayList<>();
        Matcher begins = IF.matcher(source);
        while (begins.find()) {
            int close = closing(source, begins.end(), '(', ')');
            String asked = source.substring(begins.end(), close);
            int from = close + 1;
            while (from < source.length() && Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            boolean braces = from < source.length() && source.charAt(from) == '{';
            int semicolon = source.indexOf(';', Math.min(from, source.length()));
            int end = braces ? closing(source, from + 1, '{', '}') : semicolon < 0 ? source.length() : semicolon;
            String block = source.substring(Math.min(from, end), end);
            if (LACKS.matcher(asked).find() && STOPS.matcher(block).find()) {
                found.add(block);
            }
        }
        return found;
    }

    private static int closing(String text, int from, char open, char close) {
        int deep = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            deep += c == open ? 1 : c == close ? -1 : 0;
            if (deep == 0) {
                return i;
            }
        }
        return text.length();
    }
}
