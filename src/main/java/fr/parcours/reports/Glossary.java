package fr.parcours.reports;

import fr.parcours.check.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            "a, summary, code, nav, .headline, h1, h2, h3, h4, h5, h6, dt, th, caption, figcaption, svg, title";

    /** One word, in one language. */
    private record Term(String id, String name, Pattern forms, String meaning) {
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
                    Pattern.compile("(?<![\\p{L}\\p{N}/_-])(?:" + any + ")(?![\\p{L}\\p{N}/_-])"),
                    cells[french ? 2 : 4]);
        }

        String anchor() {
            return "word-" + id;
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
        List<TextNode> texts = new ArrayList<>();
        places.forEach(place -> NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && !text.isBlank()
                            && in(text, "code, svg").isEmpty()) {
                        texts.add(text);
                    }
                },
                place));
        Element list = new Element("dl").addClass("words");
        // what a meaning says may need a word of its own: it is explained too
        List<Term> used = new ArrayList<>(terms);
        used.removeIf(term -> texts.stream().noneMatch(text -> met(term, text)));
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

    private static boolean met(Term term, TextNode text) {
        return term.forms().matcher(text.getWholeText()).find();
    }

    /** What is folded away is no first use where the word stands in plain sight too. */
    private static void link(Term term, List<TextNode> texts) {
        texts.stream()
                .filter(text -> met(term, text) && in(text, NEVER).isEmpty())
                .min(Comparator.comparingInt(text -> in(text, "details").isEmpty() ? 0 : 1))
                .ifPresent(text -> link(term, text, texts));
    }

    private static Optional<Element> in(TextNode text, String above) {
        return Optional.ofNullable(text.parent()).map(holder -> holder.closest(above));
    }

    private static void link(Term term, TextNode text, List<TextNode> texts) {
        String whole = text.getWholeText();
        Matcher found = term.forms().matcher(whole);
        if (!found.find()) {
            return;
        }
        TextNode after = new TextNode(whole.substring(found.end()));
        Element link = new Element("a").attr("href", "#" + term.anchor()).appendText(found.group());
        text.text(whole.substring(0, found.start()));
        text.after(link);
        link.after(after);
        texts.add(texts.indexOf(text) + 1, after);
    }
}
