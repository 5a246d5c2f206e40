package fr.parcours.run;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Rect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a PDF as a page of paragraphs: one {@code section} a page of paper, an {@code img} where that holds no word, and an
 * {@code object} for all that was not read.
 */
final class PdfWords {
    private static final int MOST_PAGES = 40;
    private static final int MOST_LETTERS = 200_000;
    private static final long MOST_MILLIS = 10_000;
    private static final double WIDE = 800;
    private static final double HIGH = 1100;
    private static final double LINE = 20;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2} ?[.)/°-].*");
    private static final OneFont FONT = new OneFont();
    private static final Map<String, String> SHOWN =
            Map.of("display", "block", "visibility", "visible", "opacity", "1", "position", "static");

    private final Dom.Builder built = new Dom.Builder();
    private int nodes;
    private double down;

    private PdfWords() {}

    /** What stands for one that cannot be read. */
    static Dom none() {
        PdfWords nothing = new PdfWords();
        nothing.part(nothing.body(null), "object", HIGH);
        return nothing.done();
    }

    /** Of one that is known to open; what is garbled in it, or too heavy, counts as not read. */
    static Dom of(Path file) {
        return of(file, MOST_MILLIS);
    }

    /** The same, within some time. */
    static Dom of(Path file, long mostMillis) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PdfWords().read(document, new BoundedStripper(MOST_LETTERS, mostMillis));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError garbled) {
            return none();
        }
    }

    private Dom read(PDDocument document, BoundedStripper words) throws IOException {
        FontMappers.set(FONT);
        int body = body(document.getDocumentCatalog().getLanguage());
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            Optional<String> text = page > MOST_PAGES ? Optional.empty() : words.page(document, page);
            if (text.isEmpty()) {
                part(body, "object", HIGH);
                break;
            }
            page(body, paragraphs(text.get()));
        }
        return done();
    }

    private void page(int body, List<String> paragraphs) {
        int section = part(body, "section", HIGH);
        if (paragraphs.isEmpty()) {
            part(section, "img", HIGH);
        }
        for (String paragraph : paragraphs) {
            int block = part(section, "p", LINE);
            Rect box = new Rect(0, down, WIDE, LINE);
            node(block, "#text", Map.of(), paragraph, box, List.of(box));
            down += LINE;
        }
    }

    /** Lines that go on are one; a title, an entry of a list and the end of a sentence are not. */
    static List<String> paragraphs(String text) {
        List<String> all = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String read = line.strip();
            int last = all.size() - 1;
            if (!read.isEmpty() && last >= 0 && goesOn(all.get(last), read)) {
                all.set(last, all.get(last) + " " + read);
            } else if (!read.isEmpty()) {
                all.add(read);
            }
        }
        return all;
    }

    private static boolean goesOn(String before, String line) {
        char end = before.charAt(before.length() - 1);
        int first = line.codePointAt(0);
        return ".:;!?".indexOf(end) < 0
                && !NUMBERED.matcher(line).matches()
                && (Character.isLowerCase(first) || Character.isDigit(first) || first == '(');
    }

    private int body(@Nullable String language) {
        String told = language == null ? "" : language.strip().toLowerCase(Locale.ROOT);
        int root = node(-1, "html", told.isEmpty() ? Map.of() : Map.of("lang", told), "", page(), List.of());
        return node(root, "body", Map.of(), "", page(), List.of());
    }

    private static Rect page() {
        return new Rect(0, 0, WIDE, HIGH);
    }

    private int part(int parent, String tag, double height) {
        return node(parent, tag, Map.of(), "", new Rect(0, down, WIDE, height), List.of());
    }

    private int node(int parent, String tag, Map<String, String> attributes, String text, Rect box, List<Rect> lines) {
        int style = tag.equals("#text") ? -1 : built.style(SHOWN);
        built.add(new Dom.Node(parent, tag, attributes, text, style, box, lines, nodes, "", "", Map.of()));
        return nodes++;
    }

    private Dom done() {
        return new Dom(List.of(built.build("", "", "", WIDE, Math.max(HIGH, down))), List.of());
    }
}
