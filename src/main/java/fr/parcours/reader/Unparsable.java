package fr.parcours.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in plain words why a file does not parse, and where: the parser's own words are for its makers. */
final class Unparsable {
    private static final Pattern PLACE = Pattern.compile("in 'reader', line (\\d+), column (\\d+)");

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "\\t(TAB)",
                    "Une tabulation est là où il faut des espaces.",
                    "A tab stands where spaces are needed."),
            new Reason(
                    "mapping values are not allowed",
                    "Un «\u00a0:\u00a0» n’est pas à sa place\u00a0: mettez entre guillemets un texte qui en contient, ou alignez cette ligne avec les autres.",
                    "A “:” is out of place: put quotes around a text that holds one, or align this line with the others."),
            new Reason(
                    "scanning a quoted scalar",
                    "Un guillemet est ouvert et jamais refermé (dans un texte entre ', une apostrophe s’écrit '').",
                    "A quote is opened and never closed (inside ' quotes, an apostrophe is written '')."),
            new Reason(
                    "unknown escape character",
                    "Dans un texte entre guillemets \", la barre \\ s’écrit deux fois.",
                    "Inside \" quotes, a backslash is written twice."),
            new Reason(
                    "scanning a double-quoted scalar",
                    "Un guillemet est ouvert et jamais refermé.",
                    "A quote is opened and never closed."),
            new Reason(
                    "that cannot start any token",
                    "Un texte ne peut pas commencer par ce caractère\u00a0: mettez-le entre guillemets.",
                    "A text cannot begin with this character: put quotes around it."),
            new Reason(
                    "special characters are not allowed",
                    "Un caractère invisible et interdit se trouve dans ce fichier.",
                    "An invisible, forbidden character is in this file."),
            new Reason(
                    "parsing a flow",
                    "Une accolade { ou un crochet [ est ouvert et n’est pas refermé, ou un texte y contient «\u00a0,\u00a0», «\u00a0:\u00a0» ou «\u00a0?\u00a0»\u00a0: mettez-le entre guillemets.",
                    "A { or [ is opened and not closed, or a text in it holds “,”, “:” or “?”: put quotes around it."),
            new Reason(
                    "Unexpected end-of-input",
                    "Le fichier s’arrête trop tôt\u00a0: une accolade, un crochet ou un guillemet n’est pas refermé.",
                    "The file ends too early: a brace, a bracket or a quote is not closed."),
            new Reason(
                    "parsing a block",
                    "Cette ligne n’est pas alignée avec les autres\u00a0: vérifiez les espaces au début.",
                    "This line is not aligned with the others: check the spaces at its start."));

    private Unparsable() {}

    /** A piece of the parser's message, and what it means for an author. */
    private record Reason(String piece, String french, String english) {}

    static void tell(JsonProcessingException broken, String text, boolean json, Mistakes mistakes) {
        String message = String.valueOf(broken.getMessage());
        Reason reason = REASONS.stream()
                .filter(known -> message.contains(known.piece))
                .findFirst()
                .orElseGet(() -> new Reason(
                        "",
                        "Ce fichier ne suit pas l’écriture " + (json ? "JSON" : "YAML") + " à partir d’ici.",
                        "From here on, this file does not follow the rules of " + (json ? "JSON" : "YAML") + "."));
        mistakes.add(place(broken, message, text), reason.french, reason.english);
    }

    /** The last place the message names is where it broke; what is never closed is better shown where it opens. */
    private static Place place(JsonProcessingException broken, String message, String text) {
        List<MatchResult> places = PLACE.matcher(message).results().toList();
        if (!places.isEmpty()) {
            boolean unclosed = message.contains("found unexpected end of stream") || message.contains("parsing a flow");
            MatchResult shown = unclosed ? places.get(0) : places.get(places.size() - 1);
            return new Place(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2)));
        }
        if (message.contains("special characters")) {
            return firstForbidden(text);
        }
        return broken.getLocation() == null
                ? Place.NOWHERE
                : new Place(
                        broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
    }

    private static Place firstForbidden(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (forbidden(c)) {
                break;
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    private static boolean forbidden(char c) {
        boolean control = c < ' ' && "\t\n\r".indexOf(c) < 0;
        return control || c == 0x7f || c >= 0xfffe;
    }
}
