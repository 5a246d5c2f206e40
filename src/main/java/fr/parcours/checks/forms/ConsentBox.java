package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person must agree to is said in few words, right there. */
final class ConsentBox implements Check {
    private static final About ABOUT =
            About.screen("consent-box", Set.of(Dom.class)).feeds("REM12").severity(0.7);
    private static final Sentences SENTENCES = Sentences.of(ConsentBox.class);
    private static final int MANY_WORDS = 40;
    private static final Pattern AGREES = Pattern.compile(
            "\\b(j'accepte|j'ai lu|j'approuve|je reconnais|je donne mandat|je mandate|je consens|j'adhere|j'autorise|je declare"
                    + "|je certifie|j'atteste|en cochant|i accept|i agree|i have read)\\b");
    private static final Pattern CONTRACT =
            Pattern.compile("je donne mandat|je mandate|(j'accepte|j'ai lu|je reconnais|j'approuve)"
                    + ".{0,60}(conditions generales|\\bcg[uv]\\b|\\bmandat\\b|reglement)|terms (and|of)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("conditions generales|\\bcg[uv]v?\\b|\\bmandat\\b|reglement|terms (and|of)");
    private static final Pattern SUMMARY = Pattern.compile("en (resume|bref|clair|pratique)|l'essentiel|concretement"
            + "|cela (veut dire|signifie)|ce que (cela|vous)|c'est-a-dire|a retenir");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Fields.of(dom).stream()
                .filter(field -> field.element().matches("input[type=checkbox], [role=checkbox]"))
                .flatMap(field -> IntStream.range(0, field.members().size())
                        .boxed()
                        .flatMap(i -> judge(dom, field, field.members().get(i), text(field, i))));
    }

    private static String text(Field field, int i) {
        return field.labels().get(i).isBlank()
                ? field.members().get(i).name()
                : field.labels().get(i);
    }

    private static Stream<Finding> judge(Dom dom, Field field, Element box, String text) {
        boolean mandatory = !Words.says(text, Pattern.compile("\\bfacultati|\\boptionnel"))
                && (box.required() || text.contains("*") || Words.says(text, CONTRACT));
        if (!mandatory || !Words.says(text, AGREES)) {
            return Stream.empty();
        }
        int words = Words.count(text);
        if (words > MANY_WORDS) {
            return Stream.of(
                    Finding.failed(ABOUT, box, SENTENCES.say("failed", "name", called(box, text), "count", words)));
        }
        if (!Words.says(text, ELSEWHERE)) {
            return Stream.of(Finding.passed(ABOUT, box));
        }
        boolean summary = Words.says(page(dom), SUMMARY);
        boolean more = Words.count(field.around()) - words >= 8;
        return Stream.of(
                summary
                        ? Finding.passed(ABOUT, box)
                        : more
                                ? Finding.cannotTell(
                                        ABOUT, box, SENTENCES.say("cannot-tell", "name", called(box, text)))
                                : Finding.failed(
                                        ABOUT, box, SENTENCES.say("failed-elsewhere", "name", called(box, text))));
    }

    private static String called(Element box, String text) {
        return box.called().isBlank() ? text : box.called();
    }

    private static String page(Dom dom) {
        return dom.select("main, [role=main]").findFirst().orElse(dom.root()).text();
    }
}
