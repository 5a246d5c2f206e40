package fr.parcours.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of one page of a PDF after the other, and stops within a page that goes beyond what a document may take in all. */
final class BoundedStripper extends PDFTextStripper {
    private final int mostLetters;
    private final long end;
    private int letters;

    /**
     * Goes through the library, which would pass over any other failure of a part that is drawn within a page: hence neither checked nor
     * caught on the way.
     */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The time runs from here.
     *
     * @param mostLetters that may be written in all, shown or not
     */
    BoundedStripper(int mostLetters, long mostMillis) {
        this.mostLetters = mostLetters;
        this.end = System.nanoTime() + mostMillis * 1_000_000;
        setLineSeparator("\n");
    }

    /**
     * The words of a page; empty when it goes beyond, and so are the pages after it.
     *
     * @param page counted from 1
     * @throws IOException when it is garbled
     */
    Optional<String> page(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        try {
            return Optional.of(getText(document));
        } catch (TooMuch stopped) {
            return Optional.empty();
        }
    }

    @Override
    protected void processOperator(Operator order, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - end >= 0) {
            throw new TooMuch();
        }
        super.processOperator(order, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters > mostLetters || System.nanoTime() - end >= 0) {
            throw new TooMuch();
        }
        super.processTextPosition(letter);
    }
}
