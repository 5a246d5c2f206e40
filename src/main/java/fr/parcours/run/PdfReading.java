package fr.parcours.run;

import fr.parcours.evidence.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a PDF that the site handed over tells of itself. Its words are not read: whether it writes letters at all is told by its
 * drawing orders, so that no font is looked for.
 */
final class PdfReading {
    private static final long MOST_BYTES = 30L * 1024 * 1024;
    private static final int MOST_PAGES = 20;
    private static final int MOST_DEEP = 4;
    private static final Set<String> WRITES = Set.of("Tj", "TJ", "'", "\"");
    /** Held, or it would be forgotten with its level: what is odd in a file is not for the person at the terminal. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    private boolean text;
    private boolean pictures;
    private final Set<COSBase> seen = new HashSet<>();

    private PdfReading() {}

    /** Empty when it cannot be read: damaged, or too large, as it is or once unfolded. */
    static Optional<Paper> of(Path file, long bytes) {
        if (bytes > MOST_BYTES) {
            return Optional.empty();
        }
        LIBRARY.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Optional.of(new PdfReading().read(document));
        } catch (InvalidPasswordException closed) {
            return Optional.of(Paper.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError garbled) {
            return Optional.empty();
        }
    }

    private Paper read(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()) && !text; i++) {
            PDPage page = document.getPage(i);
            look(page, page.getResources(), 0);
        }
        boolean tagged = catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null
                && !catalog.getStructureTreeRoot().getKids().isEmpty();
        return new Paper(
                tagged,
                titled(document.getDocumentInformation().getTitle(), catalog.getMetadata()),
                catalog.getViewerPreferences() != null
                        && catalog.getViewerPreferences().displayDocTitle(),
                language(catalog.getLanguage()),
                document.getNumberOfPages(),
                text,
                pictures,
                false);
    }

    private static String language(@Nullable String told) {
        return told == null ? "" : told.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean titled(@Nullable String title, @Nullable PDMetadata more) throws IOException {
        if (title != null && !title.isBlank()) {
            return true;
        }
        return more != null
                && new String(more.toByteArray(), StandardCharsets.UTF_8)
                        .matches("(?s).*<dc:title>.*<rdf:li[^>]*>\\s*[^<\\s].*</dc:title>.*");
    }

    /** What a page, or a part drawn on it, writes and shows. */
    private void look(PDContentStream drawn, @Nullable PDResources resources, int deep) throws IOException {
        PDFStreamParser orders = new PDFStreamParser(drawn);
        for (Object order = orders.parseNextToken(); order != null && !text; order = orders.parseNextToken()) {
            text = order instanceof Operator told && WRITES.contains(told.getName());
        }
        if (resources == null || deep > MOST_DEEP) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject part = resources.getXObject(name);
            if (part instanceof PDImageXObject) {
                pictures = true;
            } else if (part instanceof PDFormXObject form && seen.add(form.getCOSObject()) && !text) {
                look(form, form.getResources(), deep + 1);
            }
        }
    }
}
