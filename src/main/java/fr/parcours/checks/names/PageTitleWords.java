package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The title of the page says what the page is about. See {@code PageTitleWords.md}. */
final class PageTitleWords implements Check {
    private static final About ABOUT = About.screen("page-title-words", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("8.6.1"), wcag("2.4.2"))
            .act("c4a8a4");
    private static final Sentences SENTENCES = Sentences.of(PageTitleWords.class);
    private static final Pattern NOTHING = Pattern.compile(
            "(untitled|sans titre|nouveau|new|mon|my|insert|titre|title|enter)?[ _-]*(document|page|web ?page|page web|site|title|titre|titre de la page|page title|untitled|sans titre|index|home ?page|react app|vite app|vue app|app|test|todo|null|undefined|placeholder)([ _-]*\\d+)?"
                    + "|(document|page|fichier|file)[ _-]+(sans (titre|nom)|untitled)([ _-]*\\d+)?");
    /** What a template says to write there. */
    private static final Pattern TO_WRITE = Pattern.compile(
            "(no|aucun|without) (title|titre)"
                    + "|((enter|insert|type|write|put|add|saisi\\w*|inser\\w*|entre[rz]|ecri\\w*|mett\\w*|indique[rz]) )?((your|the|a|votre|le|un|ici|here) ){0,2}((page|document|site|html) ){0,2}(title|titre)"
                    + "( (of|for|de|du) ((your|the|this|votre|la|le|cette|ce) )?((html|web) )?(document|page|site)( web| html)?)?,? (goes )?(here|ici)\\W*");

    private static final Pattern FILE =
            Pattern.compile("(?iu)(https?://)?[\\w./%-]+\\.(html?|php|aspx?|jsp|docx?|pdf)");
    /** Where a page is does not say what it is about. */
    private static final Pattern ADDRESS = Pattern.compile("(?iu)https?://\\S+");

    private static final Pattern SEARCH = Pattern.compile("search|recherch|result|trouv|found|find");
    private static final Pattern RESULTS = Pattern.compile(
            "^(search results?\\b|results? for\\b|resultats? de (la |votre )?recherche\\b|resultats? pour \\W|\\d+ (results? for|resultats? pour)\\b)");
    private static final int ENOUGH = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        String title = dom.documents().get(0).title().strip();
        if (title.isEmpty()) {
            return Stream.empty(); // axe tells that
        }
        String folded = ScreenText.fold(title);
        if ((NOTHING.matcher(folded).matches() && !index(title, dom))
                || TO_WRITE.matcher(folded).matches()
                || FILE.matcher(title).matches()
                || ADDRESS.matcher(title).matches()) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed", "title", title)));
        }
        if (hidesResults(title, dom)) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed-results", "title", title)));
        }
        List<Element> titles = dom.root()
                .select("title")
                .filter(one -> one.closest("svg").isEmpty() && !one.framed())
                .toList();
        if (titles.size() > 1) {
            return Stream.of(two(title, titles, Tokens.telling(page(dom))));
        }
        Set<String> written = Tokens.telling(page(dom));
        Set<String> subject = subject(title);
        long found = subject.stream().filter(written::contains).count();
        boolean told = written.size() < ENOUGH || 2 * found >= subject.size();
        return Stream.of(
                told ? Finding.passed(ABOUT) : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell", "title", title)));
    }

    /** Without the name of the site; « Démo : les onglets - Site » has its subject after the colon. */
    private static Set<String> subject(String title) {
        Set<String> first = Tokens.telling(title.replaceFirst("[\\s\\p{Z}][|–—:-]\\s.*$", ""));
        return first.size() > 1
                ? first
                : Tokens.telling(title.replaceFirst("[\\s\\p{Z}][|–—:-]\\s(?!.*\\s[|–—:-]\\s).*$", ""));
    }

    /** A page that is an index, as that of a book, is rightly called so. */
    private static boolean index(String title, Dom dom) {
        return ScreenText.fold(title).equals("index")
                && dom.select("h1, h2").filter(Element::visible).anyMatch(one -> ScreenText.fold(one.text())
                        .startsWith("index"));
    }

    /** The browser shows the first only; when that one has no word of the page and the other has several, it is the wrong one. */
    private static Finding two(String title, List<Element> titles, Set<String> written) {
        boolean strange = Tokens.telling(title).stream().noneMatch(written::contains);
        boolean right = titles.stream()
                .map(one -> Tokens.telling(one.ownText()))
                .anyMatch(words -> words.stream().filter(written::contains).count() >= 2);
        return strange && right
                ? Finding.failed(ABOUT, SENTENCES.say("failed-two", "title", title))
                : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-two", "title", title));
    }

    /** The page lists what a search found, and its title has nothing of that: no word but those of the site or of what was asked. */
    private static boolean hidesResults(String title, Dom dom) {
        return !SEARCH.matcher(ScreenText.fold(title)).find()
                && dom.select("h1")
                        .filter(Element::visible)
                        .map(Element::text)
                        .anyMatch(heading ->
                                RESULTS.matcher(ScreenText.fold(heading)).find()
                                        && Tokens.telling(heading).containsAll(Tokens.telling(title)));
    }

    /** All that is read on the page: a title that shares no word with it is about something else, or in another language. */
    private static String page(Dom dom) {
        return dom.roots().stream().map(Element::text).collect(Collectors.joining(" "));
    }
}
