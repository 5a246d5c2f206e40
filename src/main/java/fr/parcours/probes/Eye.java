package fr.parcours.probes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    private static final int FEW = 8;
    private static final double CONTRAST = 3;

    private Eye() {}

    /**
     * A change is plain when pixels that became three times lighter or darker would go halfway round the thing, or when so many changed
     * that they would draw a line of two pixels all around it.
     *
     * @param width of the thing itself, in pixels
     */
    static Sight compare(byte[] one, byte[] other, double width, double height) {
        BufferedImage before = read(one);
        BufferedImage after = read(other);
        int wide = Math.min(before.getWidth(), after.getWidth());
        int high = Math.min(before.getHeight(), after.getHeight());
        int some = 0;
        int strong = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int a = before.getRGB(x, y);
                int b = after.getRGB(x, y);
                if (a != b && far(a, b)) {
                    some++;
                    strong += contrast(a, b) >= CONTRAST ? 1 : 0;
                }
            }
        }
        boolean plain = strong >= width + height || some >= 2 * 2 * (width + height);
        return some < FEW ? Sight.NOTHING : plain ? Sight.PLAIN : Sight.LITTLE;
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

    private static boolean far(int a, int b) {
        return Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)) > NOTICEABLE
                || Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) > NOTICEABLE
                || Math.abs((a & 255) - (b & 255)) > NOTICEABLE;
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
