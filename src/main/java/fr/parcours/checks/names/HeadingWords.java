package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Quoted;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heading says what the text under it is about. See {@code HeadingWords.md}. */
final class HeadingWords implements Check {
    private static final About ABOUT = About.screen("heading-words", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("9.1.2"), wcag("2.4.6"))
            .act("b49b2e");
    private static final Sentences SENTENCES = Sentences.of(HeadingWords.class);
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final String PROSE = "p, li, dd, blockquote, div, ul, ol, section, article";
    private static final Pattern NOTHING = Pattern.compile(
            "(my |mon |the |le |un |a )?(titre|title|((sub ?)?heading|h)( ?\\d)?|sous-titre|untitled|sans titre|section|lorem ipsum( dolor.*)?|placeholder|todo|undefined|null)( de (section|niveau \\d))?");
    /** Beginnings of words by which a heading tells the way, not a subject: « Avant de commencer », « Et maintenant ? ». */
    private static final Set<String> OF_THE_WAY = Set.of(
            "avant", "apres", "suite", "maint", "comme", "etape", "verif", "confi", "deman", "aide", "conta", "intro",
            "resum", "concl", "besoi", "bienv", "merci", "impor", "atten", "infor", "savoi", "quest", "befor", "next",
            "start", "revie", "check", "step", "help", "summa", "about", "welco", "thank", "note", "conti", "erreu",
            "error", "termi", "pret", "prets", "what", "happe");

    /** Where each thing of a row has the same parts, or where the page only quotes. */
    private static final String APART =
            "nav, header, footer, aside, dialog, [role=dialog], li, article, td, details, figure, blockquote, a, [role=listitem], [role=article], [role=tabpanel]";

    private static final About NONE = ABOUT.criteria(rgaa("9.1.3"), wcag("1.3.1"));
    /** So many levels in a row are a show of them. */
    private static final int LEVELS = 3;

    private static final int LONG_TEXT = 200;
    private static final int PARAGRAPHS = 6;
    private static final int SHORT = 8;
    private static final int MOST = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Finding> found = new ArrayList<>();
        List<Element> asked = new ArrayList<>();
        List<Element> headings = dom.select(HEADINGS)
                .filter(one -> one.visible()
                        && one.role().equals("heading")
                        && !one.name().isBlank())
                .toList();
        boolean levels = headings.stream()
                        .filter(HeadingWords::tellsItsLevel)
                        .map(HeadingWords::rank)
                        .distinct()
                        .count()
                >= LEVELS;
        headings.stream().filter(one -> !(levels && tellsItsLevel(one))).forEach(one -> {
            if (NOTHING.matcher(ScreenText.fold(one.name())).matches() && !spokenOf(one)) {
                found.add(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called())));
            } else if (foreign(one)) {
                asked.add(one);
            }
        });
        if (!asked.isEmpty()) {
            Sentence list = Quoted.list(asked.stream().map(Element::called), MOST);
            found.add(Finding.cannotTell(
                            ABOUT,
                            asked.get(0),
                            SENTENCES.say(
                                    asked.size() == 1 ? "cannot-tell-one" : "cannot-tell",
                                    "count",
                                    asked.size(),
                                    "list",
                                    list))
                    .severity(0.2));
        }
        repeated(dom).ifPresent(found::add);
        none(dom).ifPresent(found::add);
        return found.stream();
    }

    /** The text under it speaks of the thing that the heading names: the field "Title", say. */
    private static boolean spokenOf(Element heading) {
        String name = ScreenText.fold(heading.name());
        return name.chars().allMatch(Character::isLetter)
                && following(heading).limit(2).anyMatch(one -> Tokens.of(one.text())
                        .contains(name));
    }

    private static Stream<Element> following(Element one) {
        return one.parent().stream()
                .flatMap(up -> up.children().stream())
                .dropWhile(other -> !other.equals(one))
                .skip(1)
                .filter(Element::visible)
                .takeWhile(other -> !other.matches(HEADINGS));
    }

    /** A long text of several paragraphs under one heading only: one must read it all to find one's way. */
    private static Optional<Finding> none(Dom dom) {
        Optional<Element> main =
                dom.select("main, [role=main]").filter(Element::visible).findFirst();
        List<Element> texts = main.stream()
                .flatMap(one -> one.select("p"))
                .filter(one -> one.visible()
                        && one.closest("li, td, blockquote, figure, form, dialog, [role=dialog]")
                                .isEmpty())
                .toList();
        int words = texts.stream()
                .mapToInt(one -> one.text().split("\\s+", -1).length)
                .sum();
        boolean bare = main.stream()
                .flatMap(one -> one.select(HEADINGS + ", summary, table, strong, b, legend, dt"))
                .filter(one -> one.visible() && !one.tag().equals("h1"))
                .findAny()
                .isEmpty();
        return bare && words >= LONG_TEXT && texts.size() >= PARAGRAPHS
                ? Optional.of(Finding.cannotTell(
                                NONE,
                                texts.get(0),
                                SENTENCES.say("cannot-tell-none", "count", words, "parts", texts.size()))
                        .severity(0.2))
                : Optional.empty();
    }

    /** Several sections beside one another, of different contents, under the same words. */
    private static Optional<Finding> repeated(Dom dom) {
        Map<String, List<Element>> alike = new LinkedHashMap<>();
        Map<Integer, String> above = new TreeMap<>();
        List<Element> headings = dom.select(HEADINGS)
                .filter(one -> one.visible() && one.role().equals("heading") && !one.framed())
                .toList();
        for (Element one : headings) {
            int rank = rank(one);
            above.keySet().removeIf(other -> other >= rank);
            if (!one.name().isBlank() && one.closest(APART).isEmpty()) {
                alike.computeIfAbsent(
                                rank + " " + ScreenText.fold(one.name()) + " " + above.values(),
                                key -> new ArrayList<>())
                        .add(one);
            }
            above.put(rank, one.path());
        }
        return alike.values().stream()
                .filter(same -> same.size() > 1
                        && same.stream().map(HeadingWords::under).allMatch(text -> text.length() > 2)
                        && same.stream().map(HeadingWords::under).distinct().count() == same.size())
                .findFirst()
                .map(same -> Finding.cannotTell(
                                ABOUT,
                                same.get(1),
                                SENTENCES.say(
                                        "cannot-tell-repeated",
                                        "name",
                                        same.get(1).called(),
                                        "count",
                                        same.size()))
                        .severity(0.2));
    }

    /** « Titre 2 » in an {@code h2}, among others of its kind: the page shows what titles look like. */
    private static boolean tellsItsLevel(Element heading) {
        return ScreenText.fold(heading.name()).matches("(titre|title|heading|h)( de niveau| level)? ?" + rank(heading));
    }

    private static int rank(Element heading) {
        String told = heading.has("aria-level")
                ? heading.attr("aria-level").strip()
                : heading.tag().replaceAll("\\D", "");
        return told.matches("\\d{1,2}") ? Integer.parseInt(told) : 2;
    }

    /** What stands right under it, up to the next heading. */
    private static String under(Element heading) {
        List<Element> siblings = heading.parent().map(Element::children).orElse(List.of());
        return siblings.stream()
                .skip(siblings.indexOf(heading) + 1L)
                .takeWhile(one ->
                        !one.matches(HEADINGS) && one.select(HEADINGS).findAny().isEmpty())
                .filter(Element::visible)
                .map(Element::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The first heading is that of the whole page, not of the line under it. */
    private static boolean saidBelow(Element heading, Set<String> said) {
        return heading.closest("main, [role=main], body").stream()
                .flatMap(page -> page.select("*"))
                .filter(one -> one.visible() && !heading.equals(one) && !heading.holds(one))
                .anyMatch(one -> !Collections.disjoint(said, Tokens.telling(one.ownText())));
    }

    /** It stands right above some lines of text, and shares no word with them; what it says of fields or tables is not worked out. */
    private static boolean foreign(Element heading) {
        List<Element> siblings = heading.parent().map(Element::children).orElse(List.of());
        List<Element> under = siblings.stream()
                .skip(siblings.indexOf(heading) + 1L)
                .takeWhile(one ->
                        !one.matches(HEADINGS) && one.select(HEADINGS).findAny().isEmpty())
                .filter(Element::visible)
                .toList();
        boolean prose = !under.isEmpty()
                && under.stream()
                        .allMatch(one -> one.matches(PROSE)
                                && one.select("input, select, textarea, button, table, img, iframe, form")
                                        .findAny()
                                        .isEmpty());
        String text = under.stream().map(Element::text).collect(Collectors.joining(" "));
        Set<String> said = Tokens.telling(heading.name());
        return prose
                && !said.isEmpty()
                && Collections.disjoint(said, OF_THE_WAY)
                && heading.closest("nav, header, footer, aside, dialog, [role=dialog], [role=alert], a")
                        .isEmpty()
                && Tokens.of(text).size() >= SHORT
                && Collections.disjoint(said, Tokens.telling(text))
                && !(heading.tag().equals("h1") && saidBelow(heading, said));
    }
}
