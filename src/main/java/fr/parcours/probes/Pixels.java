package fr.parcours.probes;

import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Tint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;

/** A picture of the page without its letters, and how the letters contrast with what is behind them. */
final class Pixels {
    private static final int STEP = 2;

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    static Pixels of(byte[] jpeg) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
            if (read == null) {
                throw new IllegalStateException("no picture");
            }
            return new Pixels(read);
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    /** One measure for each text that the picture shows whole. */
    List<Eyesight.Ground> behind(List<Eyesight.Written> texts) {
        return texts.stream().flatMap(one -> behind(one).stream()).toList();
    }

    private Optional<Eyesight.Ground> behind(Eyesight.Written text) {
        Optional<Tint> letters = Tint.read(text.colour());
        boolean shown = text.boxes().stream()
                .allMatch(box -> box.x() >= 0
                        && box.y() >= 0
                        && box.right() <= image.getWidth()
                        && box.bottom() <= image.getHeight());
        if (letters.isEmpty() || !shown) {
            return Optional.empty();
        }
        Tint ink = letters.get().fainter(text.alpha());
        double[] ratios = text.boxes().stream()
                .flatMapToDouble(box -> ratios(box, ink))
                .sorted()
                .toArray();
        return ratios.length == 0
                ? Optional.empty()
                : Optional.of(new Eyesight.Ground(
                        text.path(),
                        share(ratios, 0.1),
                        share(ratios, 0.25),
                        share(ratios, 0.5),
                        share(ratios, 0.9),
                        text.required(),
                        text.shadow()));
    }

    private DoubleStream ratios(Rect box, Tint ink) {
        double[] found = new double[(int) ((box.width() / STEP + 1) * (box.height() / STEP + 1))];
        int at = 0;
        for (int y = (int) box.y(); y < box.bottom(); y += STEP) {
            for (int x = (int) box.x(); x < box.right() && at < found.length; x += STEP) {
                Tint ground = Tint.of(image.getRGB(x, y));
                found[at++] = ink.over(ground).contrast(ground);
            }
        }
        return Arrays.stream(found, 0, at);
    }

    private static double share(double[] sorted, double part) {
        return Math.round(sorted[(int) (part * (sorted.length - 1))] * 100) / 100.0;
    }
}
