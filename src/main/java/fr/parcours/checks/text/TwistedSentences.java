package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many sentences say who does what in a roundabout way: passive with its agent, double negation. See {@code TwistedSentences.md}. */
final class TwistedSentences implements Check {
    private static final About ABOUT =
            About.journey("twisted-sentences", Set.of(Dom.class)).feeds("LIR09");
    private static final Sentences SENTENCES = Sentences.of(TwistedSentences.class);
    private static final String NEGATED = "n(?:e |')";

    /** Sure marks only, on folded text: a passive is counted only when it names who acts, a gerund only after "en". */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile(
                    "\\b(?:est|sont|sera|seront|été|être|était|étaient|soit|soient|serait|seraient) (?:\\p{L}+ment )?"
                            + "\\p{L}{2,}(?:é|ée|és|ées|ie|is|ies|ise|ises|it|ite|its|ites|ue|us|ues|ert|erte|erts|ertes) "
                            + "par (?:le |la |l'|les |un |une |des |nos |notre |vos |votre |ce |cet |cette |ces |son |sa |leurs? )"
                            + "(?!biais|suite|fait|moyen|poste|téléphone|courriel|internet)"),
            Pattern.compile("\\b" + NEGATED + "[^,;:.!?]{1,40}\\b(?:pas|jamais|point) (?:\\p{L}+ )?"
                    + "(?:impossible|interdit|interdite|exclu|exclue|inutile|sans)\\b"),
            Pattern.compile("\\b" + NEGATED + "[^.;!?]{1,60}\\b(?:pas|jamais|aucun|aucune)\\b[^.;!?]{0,80}\\b"
                    + "(?:si|sauf si|à moins que|tant que|sans que) (?:vous |il |elle |le |la |les )?(?:\\p{L}+ )?"
                    + NEGATED
                    + "[^.;!?]{1,60}\\bpas\\b"),
            Pattern.compile("\\b" + NEGATED + "[^.;!?]{1,40}\\b(?:pas|jamais) (?:de )?" + NEGATED + "\\p{L}+"),
            Pattern.compile(
                    "\\b(?:doit|doivent|devra|devront|peut|peuvent|pourra|pourront)(?: pas| ensuite| alors| donc)? être "
                            + "(?:\\p{L}+ment )?\\p{L}{2,}(?:é|ée|és|ées|is|ise|ises|it|ite|its|ites|u|ue|us|ues)\\b"),
            Pattern.compile("\\ben (?!avant|instant|enfant|montant|tant|quant|restant|plan)\\p{L}{2,}ant\\b"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        if (FrenchReading.sentences(trail, FrenchReading.Sentences::all).isEmpty()) {
            return Stream.empty();
        }
        Map<String, Integer> twisted = FrenchReading.sentences(trail, FrenchReading.Sentences::twisted);
        int count = twisted.size();
        String first = twisted.keySet().stream()
                .findFirst()
                .map(FrenchReading::beginning)
                .orElse("");
        String key = count == 0 ? "measure-none" : count == 1 ? "measure-one" : "measure";
        return Stream.of(new Measure(
                "LIR09",
                count,
                "sentences",
                Measure.between(1, 10, count),
                SENTENCES.say(key, "count", count, "first", first),
                twisted.values().stream().distinct().toList()));
    }

    static boolean twisted(String sentence) {
        String folded = Words.folded(sentence);
        return MARKS.stream().anyMatch(mark -> mark.matcher(folded).find());
    }
}
