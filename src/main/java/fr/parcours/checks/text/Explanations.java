package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the procedure says what a word means: on any of its screens, in sight or one click away. */
final class Explanations {
    private static final String WORDS = "(?iu)";
    private static final int DEFINITION_WORDS = 5;
    private final List<String> texts = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private boolean glossary;

    Explanations(List<Snapshot> screens) {
        screens.forEach(this::read);
    }

    private void read(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        texts.add(Words.folded(dom.root().allText()));
        dom.select("abbr[title], dfn, [data-tooltip], [data-definition]").forEach(one -> marked.add(folded(one)));
        dom.select("dt").filter(Explanations::defined).forEach(one -> marked.add(folded(one)));
        dom.select("[title]")
                .filter(one -> !one.matches("iframe, a, input, select, textarea, button")
                        && one.attr("title").length() > one.text().length() + 8)
                .forEach(one -> marked.add(folded(one)));
        dom.select("a, button, summary, [role=button]")
                .filter(
                        one -> Words.folded(one.allText() + " " + one.name())
                                .matches(
                                        ".*(qu'est-ce|c'est quoi|définition|que veut dire|comprendre|expliqu|signifie|où (?:le |la |les )?trouver).*"))
                .forEach(one -> marked.add(folded(one)));
        glossary |= dom.select("a, button, summary")
                .anyMatch(one -> Words.folded(one.allText()).matches(".*\\b(glossaire|lexique)\\b.*"));
    }

    /** A term with a real definition beside it, rather than a value. */
    private static boolean defined(Element term) {
        List<Element> siblings = term.parent().map(Element::children).orElse(List.of());
        int next = siblings.indexOf(term) + 1;
        return next < siblings.size()
                && siblings.get(next).tag().equals("dd")
                && Words.in(siblings.get(next).allText()).size() >= DEFINITION_WORDS;
    }

    private static String folded(Element one) {
        return Words.folded(one.allText() + " " + one.name());
    }

    /** Whether a page of definitions is one click away; what it holds is not known. */
    boolean glossary() {
        return glossary;
    }

    /** Whether {@code term}, as a regular expression, is told somewhere. */
    boolean tell(String term) {
        Pattern word = Pattern.compile(WORDS + "(?<![\\p{L}\\p{N}])(?:" + term + ")(?![\\p{L}\\p{N}])");
        Pattern after = Pattern.compile(WORDS + "(?<![\\p{L}\\p{N}])(?:" + term + ")(?![\\p{L}\\p{N}]) ?(?:[»\"] ?)?"
                + "(?:\\((?!si |facultati|obligatoire|voir |cf|exemple|par exemple|n°|max|[0-9])(?=[^)]*\\p{L}{3})[^)]{5,}\\)|,? ?(?:c'est-à-dire|autrement dit|aussi appelée? |ou plus simplement )"
                + "|(?:est|sont) (?:un|une|le|la|l'|des|les) ?\\p{L}|(?:désigne|signifie|veut dire|correspond à)\\b"
                + "|: (?:un|une|le|la|l'|des|les) ?\\p{L})");
        // what stands in brackets is found fast; whether a name comes before them is asked only then
        String brackets = "\\( ?(?:ou |dite? |aussi appelée? )?(?:le |la |l')?[«\"]? ?(?:" + term + ") ?[»\"]? ?\\)";
        Pattern bracketed = Pattern.compile(WORDS + brackets);
        Pattern before = Pattern.compile(WORDS + "\\p{L}{2,} [\\p{L}' -]*\\p{L}{3,} " + brackets);
        Pattern called = Pattern.compile(
                WORDS + "(?:aussi )?(?:appelée?s?|nommée?s?|dite?s?) [«\"]? ?(?:le |la |l'|un |une )?(?:"
                        + term
                        + ")(?![\\p{L}\\p{N}])");
        return marked.stream().anyMatch(text -> word.matcher(text).find())
                || texts.stream()
                        .filter(text -> word.matcher(text).find())
                        .anyMatch(text -> after.matcher(text).find()
                                || called.matcher(text).find()
                                || (bracketed.matcher(text).find()
                                        && before.matcher(text).find()));
    }
}
