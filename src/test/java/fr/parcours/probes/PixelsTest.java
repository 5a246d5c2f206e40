package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Rect;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What lies behind letters, measured on a picture without letters. */
class PixelsTest {
    @Test
    void letters_on_a_ground_that_is_half_of_their_colour_are_half_lost() throws IOException {
        Eyesight.Ground found = Pixels.of(halves())
                .behind(List.of(text("rgb(255, 255, 255)", 1, 0)))
                .get(0);
        assertThat(found.worst()).isLessThan(1.2);
        assertThat(found.quarter()).isLessThan(1.2);
        assertThat(found.best()).isGreaterThan(18);
    }

    @Test
    void letters_that_let_the_ground_through_contrast_less() throws IOException {
        Pixels pixels = Pixels.of(halves());
        double plain =
                pixels.behind(List.of(text("rgb(255, 255, 255)", 1, 0))).get(0).best();
        double faint = pixels.behind(List.of(text("rgb(255, 255, 255)", 0.4, 0)))
                .get(0)
                .best();
        assertThat(faint).isLessThan(plain / 2);
    }

    @Test
    void a_text_that_the_picture_does_not_show_whole_is_not_measured() throws IOException {
        assertThat(Pixels.of(halves()).behind(List.of(text("rgb(0, 0, 0)", 1, 90))))
                .isEmpty();
        assertThat(Pixels.of(halves()).behind(List.of(text("lab(50% 1 2)", 1, 0))))
                .isEmpty();
    }

    @Test
    void a_plain_ground_needs_no_picture() {
        Eyesight.Written plain =
                new Eyesight.Written("0/1", "rgb(0, 0, 0)", 1, false, 4.5, "rgb(255, 255, 255)", List.of());
        assertThat(plain.plainly())
                .hasValueSatisfying(found -> assertThat(found.worst()).isEqualTo(21));
        assertThat(text("rgb(0, 0, 0)", 1, 0).plainly()).isEmpty();
    }

    private static Eyesight.Written text(String colour, double alpha, double y) {
        return new Eyesight.Written("0/1", colour, alpha, false, 4.5, "", List.of(new Rect(0, y, 200, 40)));
    }

    private static byte[] halves() throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 100, 100);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
