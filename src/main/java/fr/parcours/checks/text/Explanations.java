package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the procedure says what a word means: on any of its screens, in sight or one click away. */
final class Explanations {
    private static final String WORDS = "(?iu)";
    private static final int DEFINITION_WORDS = 5;
    private static final Pattern ASKED = Pattern.compile(
            "qu'est-ce|c'est quoi|définition|que veut dire|comprendre|expliqu|signifie|où (?:le |la |les )?trouver");
    private static final Pattern GLOSSARY = Pattern.compile("\\b(?:glossaire|lexique)\\b");
    private final List<Page> pages;

    Explanations(List<Snapshot> screens) {
        pages = screens.stream()
                .map(screen -> screen.the(Dom.class).once(Page.class, Page::of))
                .toList();
    }

    /** What one page explains. */
    private static final class Page {
        private final List<String> marked = new ArrayList<>();
        private final String text;
        private final boolean glossary;
        private final Map<String, Boolean> told = new HashMap<>();

        private Page(Dom dom) {
            text = Words.folded(dom.root().allText());
            dom.select("abbr[title], dfn, [data-tooltip], [data-definition]").forEach(one -> marked.add(folded(one)));
            dom.select("dt").filter(Explanations::defined).forEach(one -> marked.add(folded(one)));
            dom.select("[title]")
                    .filter(one -> !one.matches("iframe, a, input, select, textarea, button")
                            && one.attr("title").length() > one.text().length() + 8)
                    .forEach(one -> marked.add(folded(one)));
            dom.select("a, button, summary, [role=button]")
                    .filter(one -> ASKED.matcher(Words.folded(one.allText() + " " + one.name()))
                            .find())
                    .forEach(one -> marked.add(folded(one)));
            glossary = dom.select("a, button, summary").anyMatch(one -> GLOSSARY.matcher(Words.folded(one.allText()))
                    .find());
        }

        static Page of(Dom dom) {
            return new Page(dom);
        }

        boolean tells(String term) {
            return told.computeIfAbsent(term, one -> Wordings.of(one).tell(text, marked));
        }
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
        return pages.stream().anyMatch(page -> page.glossary);
    }

    /** Whether {@code term}, as a regular expression, is told somewhere. */
    boolean tell(String term) {
        return pages.stream().anyMatch(page -> page.tells(term));
    }

    private static final Pattern INITIALS = Pattern.compile("\\p{L}{3,6}");

    /** Words whose first letters are those of the acronym, little words apart. */
    private static String whole(String acronym) {
        return acronym.codePoints()
                .mapToObj(letter -> Character.toString(letter) + "\\p{L}{2,}")
                .collect(Collectors.joining(
                        "[ '-](?:(?:de|du|des|la|le|les|et|en|aux?|pour|sur|à) |[dl]')*",
                        "(?:(?:la|le|les|une?) |l')?",
                        ""));
    }

    /** The ways in which a text says what a term means. */
    private record Wordings(Pattern word, Pattern after, Pattern bracketed, Pattern before, Pattern called) {
        private static final ConcurrentMap<String, Wordings> KNOWN = new ConcurrentHashMap<>();

        static Wordings of(String term) {
            return KNOWN.computeIfAbsent(term, Wordings::made);
        }

        private static Wordings made(String term) {
            // what stands in brackets is found fast; whether a name comes before them is asked only then
            String brackets =
                    "\\( ?(?:ou |dite? |aussi appelée? )?(?:le |la |l')?[«\"]? ?(?:" + term + ") ?[»\"]? ?\\)";
            return new Wordings(
                    Pattern.compile(WORDS + "(?<![\\p{L}\\p{N}])(?:" + term + ")(?![\\p{L}\\p{N}])"),
                    Pattern.compile(WORDS + "(?<![\\p{L}\\p{N}])(?:" + term + ")(?![\\p{L}\\p{N}]) ?(?:[»\"] ?)?"
                            + "(?:\\((?!si |facultati|obligatoire|voir |cf|exemple|par exemple|n°|max|[0-9])(?=[^)]*\\p{L}{3})[^)]{5,}\\)|,? ?(?:c'est-à-dire|autrement dit|aussi appelée? |ou plus simplement )"
                            + "|(?:est|sont) (?:un|une|le|la|l'|des|les) ?\\p{L}|(?:désigne|signifie|veut dire|correspond à)\\b"
                            + "|: (?:un|une|le|la|l'|des|les) ?\\p{L})"),
                    Pattern.compile(WORDS + brackets),
                    Pattern.compile(WORDS + "\\p{L}{2,} [\\p{L}' -]*\\p{L}{3,} " + brackets),
                    Pattern.compile(
                            WORDS + "(?:aussi )?(?:appelée?s?|nommée?s?|dite?s?) [«\"]? ?(?:le |la |l'|un |une )?(?:"
                                    + term
                                    + ")(?![\\p{L}\\p{N}])"));
        }

        boolean tell(String text, List<String> marked) {
            return spelt(text)
                    || marked.stream().anyMatch(one -> word.matcher(one).find())
                    || (word.matcher(text).find()
                            && (after.matcher(text).find()
                                    || called.matcher(text).find()
                                    || (bracketed.matcher(text).find()
                                            && before.matcher(text).find())));
        }

        /** Whether an acronym stands right beside the words that it is made of, whatever is written between them. */
        private boolean spelt(String text) {
            return word.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(acronym -> INITIALS.matcher(acronym).matches())
                    .anyMatch(acronym -> Pattern.compile(
                                    WORDS + "(?<!\\p{L})(?:" + acronym + " ?[,:–—-] ?" + whole(acronym)
                                            + "|" + whole(acronym)
                                            + " ?[,:–—-] ?(?:(?:ou|soit) )?(?:(?:la|le|les) |l')?" + acronym
                                            + ")(?!\\p{L})")
                            .matcher(text)
                            .find());
        }
    }
}
