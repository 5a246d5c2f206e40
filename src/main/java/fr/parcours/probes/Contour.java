package fr.parcours.probes;

import fr.parcours.evidence.Tint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * What stands out in a small picture from its most frequent colour.
 *
 * @param standing share of its pixels, 0 to 1, of which a person sees that they differ; 0 where they are too few to be seen
 * @param onDark the same, were the ground black and those pixels as they are; where the ground is not white it is the page's, and stays
 */
record Contour(double standing, double onDark) {
    private static final double SEEN = 1.3;
    private static final int FEW = 8;
    private static final double FULL = 0.1;
    private static final int NEAR = 8;

    boolean none() {
        return standing == 0;
    }

    /**
     * Reads a picture.
     *
     * @param png its bytes
     */
    static Contour of(byte[] png) {
        Map<Integer, Integer> pixels = counted(read(png));
        int all = pixels.values().stream().mapToInt(Integer::intValue).sum();
        int most = pixels.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        Tint ground = Tint.of(most);
        Map<Integer, Integer> ink = new HashMap<>(pixels);
        ink.keySet().removeIf(pixel -> Tint.of(pixel).contrast(ground) < SEEN);
        int light = ink.values().stream().mapToInt(Integer::intValue).sum();
        boolean white = ground.contrast(Tint.of(0xFFFFFF)) < SEEN;
        return new Contour(share(light, all), white ? share(lightInk(ink, light, most), all) : share(light, all));
    }

    /** Of the pixels in its full colours, those seen on black; along the edges they are mixed with the ground. All of them, where no colour is full. */
    private static int lightInk(Map<Integer, Integer> ink, int all, int ground) {
        List<Integer> many = ink.entrySet().stream()
                .filter(one -> one.getValue() >= all * FULL)
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> full = many.stream()
                .filter(one -> many.stream().noneMatch(other -> mixed(one, other, ground)))
                .toList();
        return full.isEmpty()
                ? all
                : full.stream()
                        .filter(one -> Tint.of(one).contrast(Tint.of(0)) >= SEEN)
                        .mapToInt(one -> ink.getOrDefault(one, 0))
                        .sum();
    }

    /** Whether a colour is what another one gives when it covers part of a pixel of the ground. */
    private static boolean mixed(int one, int other, int ground) {
        double whole = 0;
        double part = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            whole += Math.abs(level(other, shift) - level(ground, shift));
            part += Math.abs(level(one, shift) - level(ground, shift));
        }
        double cover = part / Math.max(1, whole);
        if (one == other || cover >= 1) {
            return false;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            int ours = level(ground, shift);
            if (Math.abs(ours + cover * (level(other, shift) - ours) - level(one, shift)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private static int level(int pixel, int shift) {
        return (pixel >> shift) & 0xFF;
    }

    private static double share(int some, int all) {
        return some < FEW ? 0 : Math.round(1000.0 * some / all) / 1000.0;
    }

    private static Map<Integer, Integer> counted(BufferedImage image) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return found;
    }

    static BufferedImage read(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new IllegalArgumentException("no picture");
            }
            return image;
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }
}
