package fr.parcours.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Paints over what was typed, wherever a picture shows it. */
public final class Paint {
    private Paint() {}

    /** What a frame's border and padding may add to the place of what is in it. */
    private static final double EDGE = 6;

    private static final double NEAR = 2;

    /** Boxes of the page that show something masked: fields that hold it, lines of text that say it, in frames too. */
    public static List<Rect> hidden(Dom masked) {
        return masked.select("*")
                .filter(Element::visible)
                .flatMap(one -> shown(one).map(box -> onPage(masked, one.path(), box)))
                .filter(box -> !box.empty())
                .toList();
    }

    private static Stream<Rect> shown(Element one) {
        if (Mask.hides(one.state("value"))
                || Mask.hides(one.attr("value"))
                || Mask.hides(one.attr("src"))
                || Mask.hides(one.attr("label")) // an answer of a list
                || Mask.hides(one.attr("alt")) // drawn where the picture does not come
                || (Mask.hides(one.attr("placeholder")) && one.state("value").isEmpty())) {
            return Stream.of(one.box());
        }
        return Stream.concat(
                Mask.hides(one.ownText()) ? one.ownLines().stream() : Stream.of(),
                Stream.of("::before", "::after")
                        .filter(which -> Mask.hides(one.generated(which).getOrDefault("content", "")))
                        .map(one::generatedBox));
    }

    /** A box told from the corner of its own document, as it lies on the page; where a frame can scroll, all of the frame. */
    private static Rect onPage(Dom masked, String path, Rect box) {
        int cut = path.lastIndexOf("/f/");
        if (cut < 0) {
            return box;
        }
        String holder = path.substring(0, cut);
        Rect frame = masked.at(holder).map(Element::box).orElse(Rect.NONE);
        boolean scrolls = masked.documents().stream()
                .filter(one -> one.frame().equals(holder))
                .anyMatch(one -> one.height() > frame.height() || one.width() > frame.width());
        Rect there = scrolls
                ? frame
                : new Rect(frame.x() + box.x(), frame.y() + box.y(), box.width() + EDGE, box.height() + EDGE);
        return onPage(masked, holder, there);
    }

    /** Whether two looks at a page have the same to hide at the same places, but for a pixel or two. */
    public static boolean alike(List<Rect> one, List<Rect> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> near(one.get(i), other.get(i)));
    }

    private static boolean near(Rect one, Rect other) {
        return Math.abs(one.x() - other.x()) <= NEAR
                && Math.abs(one.y() - other.y()) <= NEAR
                && Math.abs(one.width() - other.width()) <= NEAR
                && Math.abs(one.height() - other.height()) <= NEAR;
    }

    /** The picture with these boxes painted over; the same bytes when there is none. */
    public static byte[] over(byte[] jpeg, List<Rect> boxes) {
        if (boxes.isEmpty()) {
            return jpeg;
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
            Graphics2D brush = image.createGraphics();
            brush.setColor(new Color(0x59, 0x63, 0x6e));
            for (Rect box : boxes) {
                brush.fillRect(
                        (int) Math.floor(box.x()),
                        (int) Math.floor(box.y()),
                        (int) Math.ceil(box.width()) + 1,
                        (int) Math.ceil(box.height()) + 1);
            }
            brush.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    /** Width and height of a picture, in pixels. */
    public static int[] size(byte[] jpeg) {
        // a JPEG tells its size in its first frame header: no need to decode it
        for (int at = 2; at + 9 < jpeg.length; ) {
            int marker = jpeg[at + 1] & 0xff;
            int length = (jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff);
            if (marker >= 0xc0 && marker <= 0xc3) {
                return new int[] {
                    (jpeg[at + 7] & 0xff) << 8 | (jpeg[at + 8] & 0xff),
                    (jpeg[at + 5] & 0xff) << 8 | (jpeg[at + 6] & 0xff)
                };
            }
            at += 2 + length;
        }
        return new int[] {0, 0};
    }
}
