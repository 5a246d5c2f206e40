package fr.parcours.probes;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Compares two pictures of the same part of a page: whether a person sees that something changed. */
final class Eye {
    /** What a person sees. */
    enum Sight {
        NOTHING,
        LITTLE,
        PLAIN
    }

    private static final int NOTICEABLE = 24;
    /** What a good eye may see of a whole ground that changes, from light grey to lighter grey. */
    private static final int SLIGHT = 8;

    private static final int FEW = 8;
    /** Under the mark of a note even a line is short. */
    private static final int FEWEST = 3;

    private static final double CONTRAST = 3;

    private Eye() {}

    /**
     * A change is plain when pixels that became three times lighter or darker would go halfway round the thing, or when so many changed
     * that they would draw a line of two pixels all around it.
     *
     * @param width of the thing itself, in pixels
     */
    static Sight compare(byte[] one, byte[] other, double width, double height) {
        if (Arrays.equals(one, other)) {
            return Sight.NOTHING; // the same pixels are always packed the same way
        }
        BufferedImage before = read(one);
        BufferedImage after = read(other);
        int wide = Math.min(before.getWidth(), after.getWidth());
        int high = Math.min(before.getHeight(), after.getHeight());
        int some = 0;
        int strong = 0;
        int slight = 0;
        int[] rowBefore = new int[wide];
        int[] rowAfter = new int[wide];
        for (int y = 0; y < high; y++) {
            row(before, y, rowBefore);
            row(after, y, rowAfter);
            for (int x = Arrays.mismatch(rowBefore, rowAfter); x >= 0; x = next(rowBefore, rowAfter, x + 1)) {
                int a = rowBefore[x];
                int b = rowAfter[x];
                slight += far(a, b, SLIGHT) ? 1 : 0;
                if (far(a, b, NOTICEABLE)) {
                    some++;
                    strong += contrast(a, b) >= CONTRAST ? 1 : 0;
                }
            }
        }
        boolean plain = strong >= width + height || some >= 2 * 2 * (width + height);
        boolean nothing = some < Math.min(FEW, Math.max(FEWEST, width / 3)) && slight < 2 * (width + height);
        return nothing ? Sight.NOTHING : plain ? Sight.PLAIN : Sight.LITTLE;
    }

    private static int next(int[] one, int[] other, int from) {
        int found = Arrays.mismatch(one, from, one.length, other, from, other.length);
        return found < 0 ? -1 : from + found;
    }

    /** Colours of one row, red, green and blue alone. The bytes are read where they lie: asking pixel by pixel takes ten times as long. */
    private static void row(BufferedImage image, int y, int[] into) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && image.getSampleModel() instanceof PixelInterleavedSampleModel model
                && model.getNumBands() >= 3) {
            byte[] bytes = buffer.getData();
            int[] bands = model.getBandOffsets();
            int step = model.getPixelStride();
            for (int x = 0, at = y * model.getScanlineStride(); x < into.length; x++, at += step) {
                into[x] = ((bytes[at + bands[0]] & 255) << 16)
                        | ((bytes[at + bands[1]] & 255) << 8)
                        | (bytes[at + bands[2]] & 255);
            }
        } else {
            for (int x = 0; x < into.length; x++) {
                into[x] = image.getRGB(x, y) & 0xFFFFFF;
            }
        }
    }

    private static BufferedImage read(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new IllegalArgumentException("no picture");
            }
            return image;
        } catch (IOException garbled) {
            throw new IllegalArgumentException("unreadable picture", garbled);
        }
    }

    private static boolean far(int a, int b, int levels) {
        return Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)) > levels
                || Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) > levels
                || Math.abs((a & 255) - (b & 255)) > levels;
    }

    private static double contrast(int a, int b) {
        double one = light(a);
        double other = light(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double light(int colour) {
        return 0.2126 * linear((colour >> 16) & 255)
                + 0.7152 * linear((colour >> 8) & 255)
                + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
