package fr.parcours.reader.recording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few scripts whose meaning is plain from their text, each with the word that does the same. Nothing is ever run: a script
 * that is not letter for letter one of these stays code, and is not carried over.
 */
final class Scripts {
    private static final String QUOTED = "(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\")";

    private record Known(Pattern script, Function<MatchResult, Line> line) {}

    private static final List<Known> DEEDS = List.of(
            known("window\\.scrollTo\\(0, ?0\\)", found -> Line.of("scroll").with("to", "top")),
            known(
                    "window\\.scrollTo\\(0, ?document\\.(?:body|documentElement)\\.scrollHeight\\)",
                    found -> Line.of("scroll").with("to", "bottom")),
            known("(?:window\\.)?history\\.(?:back\\(\\)|go\\(-1\\))", found -> Line.of("back")),
            known("(?:window\\.)?location\\.reload\\(\\)", found -> Line.of("reload")),
            known(
                    "document\\.querySelector\\(" + QUOTED + "\\)\\.click\\(\\)",
                    found -> Line.of("click", "css", quoted(found))));

    private static final List<Known> SIGNS = List.of(
            known("document\\.title ?={2,3} ?" + QUOTED, found -> Line.of("expect")
                    .with("screen", quoted(found))),
            known("document\\.title\\.includes\\(" + QUOTED + "\\)", found -> Line.of("expect")
                    .with("screen", quoted(found))),
            known("(?:window\\.)?location\\.pathname ?={2,3} ?" + QUOTED, found -> Line.of("wait")
                    .with("address", quoted(found))),
            known(
                    "document\\.body\\.(?:innerText|textContent)\\.includes\\(" + QUOTED + "\\)",
                    found -> Line.of("wait", "text", Dollars.plain(quoted(found)))),
            known("document\\.readyState ?={2,3} ?['\"]complete['\"]", found -> Line.of("wait")));

    private Scripts() {}

    private static Known known(String script, Function<MatchResult, Line> line) {
        return new Known(Pattern.compile("(?:return )?" + script + ";?"), line);
    }

    /** What a script does to the page, in a word; empty when that is not plain. */
    static Optional<Line> deed(String script) {
        return in(DEEDS, script);
    }

    /** What an expression waits for, in a word; empty when that is not plain. */
    static Optional<Line> sign(String expression) {
        return in(SIGNS, expression);
    }

    private static Optional<Line> in(List<Known> all, String script) {
        String plain = script.strip();
        for (Known one : all) {
            Matcher found = one.script.matcher(plain);
            if (found.matches()) {
                return Optional.of(one.line.apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static String quoted(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    /** Says that a script stays where it is. */
    static void lost(Draft draft, Spot at, boolean allowed) {
        draft.lost(
                at,
                allowed
                        ? "ce script n’est pas repris\u00a0: aucun mot ne dit à coup sûr la même chose, et Parcours n’exécute aucun script d’un enregistrement."
                        : "ce script n’est pas repris. Avec --allow-scripts, Parcours lit les scripts les plus simples et les change en mots\u00a0; il n’en exécute aucun.",
                allowed
                        ? "this script is not carried over: no word surely says the same, and Parcours runs no script of a recording."
                        : "this script is not carried over. With --allow-scripts, Parcours reads the plainest scripts and turns them into words; it runs none.");
    }
}
