package fr.parcours.reports;

import fr.parcours.check.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Says in a sentence each the words of the trade that a page used, and leads to them from the first place where each stands. */
public final class Glossary {
    private static final String FILE = "glossary.tsv";
    /** A link is not set in another, nor in what is worked by a click; and titles stay as they are. */
    private static final String NEVER =
            "a, summary, label, legend, code, nav, .headline, h1, h2, h3, h4, h5, h6, dt, th, caption, figcaption, svg, title";

    /** One word, in one language. */
    private record Term(String id, String name, List<String> low, Pattern forms, String meaning) {
        static Term of(String line, boolean french) {
            String[] cells = line.split("\t", -1);
            List<String> forms = List.of(cells[french ? 1 : 3].split(";", -1));
            String any = forms.stream()
                    .sorted(Comparator.comparingInt(form -> -form.length()))
                    .map(form -> (Character.isLowerCase(form.charAt(0)) ? "(?iu:" : "(?:") + Pattern.quote(form) + ")")
                    .collect(Collectors.joining("|"));
            return new Term(
                    cells[0],
                    forms.get(0),
                    forms.stream().map(Term::low).toList(),
                    Pattern.compile("(?<![\\p{L}\\p{N}/_-])(?:" + any + ")(?![\\p{L}\\p{N}/_-])"),
                    cells[french ? 2 : 4]);
        }

        static String low(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        String anchor() {
            return "word-" + id;
        }

        /** Whether one of its forms stands there; most texts hold none, which is seen without looking for whole words. */
        boolean in(Text one) {
            return low.stream().anyMatch(one.low()::contains)
                    && forms.matcher(one.node().getWholeText()).find();
        }
    }

    /** A text of the page, and the same in small letters. */
    private record Text(TextNode node, String low) {
        static Text of(TextNode node) {
            return new Text(node, Term.low(node.getWholeText()));
        }

        boolean within(String above) {
            Element holder = node.parent();
            return holder != null && holder.closest(above) != null;
        }
    }

    private final Words words;
    private final List<Term> terms;

    public Glossary(Words words) {
        this.words = words;
        this.terms = Template.resource(FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Term.of(line, words.language().equals("fr")))
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Sets a link on the first use of each word in these places.
     *
     * @return the list of the words used, each with its sentence, to be put at the page's end; empty when none was
     */
    public Optional<Element> over(List<Element> places) {
        List<Text> texts = new ArrayList<>();
        places.forEach(place -> NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        texts.add(Text.of(text));
                    }
                },
                place));
        texts.removeIf(text -> text.within("code, svg"));
        Element list = new Element("dl").addClass("words");
        // what a meaning says may need a word of its own: it is explained too
        List<Term> used = new ArrayList<>(terms);
        used.removeIf(term -> texts.stream().noneMatch(term::in));
        terms.stream()
                .filter(term -> !used.contains(term))
                .filter(term -> used.stream()
                        .anyMatch(one -> term.forms().matcher(one.meaning()).find()))
                .toList()
                .forEach(used::add);
        used.sort(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER));
        for (Term term : used) {
            link(term, texts);
            Element entry = list.appendElement("div");
            entry.appendElement("dt").attr("id", term.anchor()).appendText(term.name());
            entry.appendElement("dd").appendText(words.of(new Sentence(term.meaning(), term.meaning())));
        }
        return used.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** What is folded away is no first use where the word stands in plain sight too. */
    private static void link(Term term, List<Text> texts) {
        texts.stream()
                .filter(text -> term.in(text) && !text.within(NEVER))
                .min(Comparator.comparingInt(text -> text.within("details") ? 1 : 0))
                .ifPresent(text -> link(term, text, texts));
    }

    private static void link(Term term, Text text, List<Text> texts) {
        String whole = text.node().getWholeText();
        Matcher found = term.forms().matcher(whole);
        if (!found.find()) {
            return;
        }
        TextNode after = new TextNode(whole.substring(found.end()));
        Element link = new Element("a").attr("href", "#" + term.anchor()).appendText(found.group());
        text.node().text(whole.substring(0, found.start()));
        text.node().after(link);
        link.after(after);
        int at = texts.indexOf(text);
        texts.set(at, Text.of(text.node()));
        texts.add(at + 1, Text.of(after));
    }
}
