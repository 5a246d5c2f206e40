package fr.parcours.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Lends the library's own font for every font that a PDF does not hold: words are read, not drawn, and no font of the machine is looked for. */
final class OneFont implements FontMapper {
    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont known;

    private synchronized TrueTypeFont font() {
        TrueTypeFont font = known;
        if (font == null) {
            try (InputStream bytes = Objects.requireNonNull(FontMapper.class.getResourceAsStream(OWN), OWN)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
            known = font;
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor font) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor font) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor font, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), true);
    }
}
