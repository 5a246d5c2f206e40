package fr.parcours.probes;

import fr.parcours.browser.Box;
import fr.parcours.evidence.Tint;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Compares two pictures of one size, where nothing is written.
 *
 * @param words what is left out of the comparison, in pixels from the top left corner
 */
record Twins(List<Box> words) {
    private static final double SEEN = 1.3;
    private static final int FEW = 8;

    /**
     * Whether fewer pixels than a person sees have nothing like them in the other picture, at the same place or beside it: the same drawing may
     * begin half a pixel lower.
     *
     * @param one bytes of a picture, in PNG
     * @param other the same
     */
    boolean alike(byte[] one, byte[] other) {
        BufferedImage first = Contour.read(one);
        BufferedImage second = Contour.read(other);
        return Math.abs(first.getWidth() - second.getWidth()) <= 1
                && Math.abs(first.getHeight() - second.getHeight()) <= 1
                && alone(first, second) < FEW
                && alone(second, first) < FEW;
    }

    private int alone(BufferedImage here, BufferedImage there) {
        int found = 0;
        for (int y = 0; y < here.getHeight(); y++) {
            for (int x = 0; x < here.getWidth(); x++) {
                if (!written(x, y) && !met(here.getRGB(x, y), there, x, y)) {
                    found++;
                }
            }
        }
        return found;
    }

    private boolean written(int x, int y) {
        return words.stream().anyMatch(one -> x >= one.x() && x < one.right() && y >= one.y() && y < one.bottom());
    }

    private static boolean met(int pixel, BufferedImage there, int x, int y) {
        Tint mine = Tint.of(pixel & 0xFFFFFF);
        for (int down = Math.max(0, y - 1); down <= Math.min(there.getHeight() - 1, y + 1); down++) {
            for (int right = Math.max(0, x - 1); right <= Math.min(there.getWidth() - 1, x + 1); right++) {
                int its = there.getRGB(right, down);
                if (its == pixel || Tint.of(its & 0xFFFFFF).contrast(mine) < SEEN) {
                    return true;
                }
            }
        }
        return false;
    }
}
