package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ContourTest {
    private static byte[] picture(Color ground, Color ink, Color edge) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(ground);
        brush.fillRect(0, 0, 40, 40);
        brush.setColor(edge);
        brush.fillRect(9, 9, 22, 22);
        brush.setColor(ink);
        brush.fillRect(10, 10, 20, 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void nothing_stands_out_of_one_colour() throws IOException {
        assertThat(Contour.of(picture(Color.WHITE, Color.WHITE, Color.WHITE)).none())
                .isTrue();
    }

    @Test
    void a_dark_drawing_is_lost_on_black_edges_and_all() throws IOException {
        Contour seen = Contour.of(picture(Color.WHITE, Color.BLACK, Color.GRAY));

        assertThat(seen.standing()).isPositive();
        assertThat(seen.onDark()).isZero();
    }

    @Test
    void a_red_drawing_stands_out_of_either() throws IOException {
        Contour seen = Contour.of(picture(Color.WHITE, Color.RED, Color.PINK));

        assertThat(seen.standing()).isPositive();
        assertThat(seen.onDark()).isPositive();
    }

    @Test
    void a_ground_that_is_the_page_s_own_stays() throws IOException {
        Contour seen = Contour.of(picture(Color.BLUE, Color.BLACK, Color.BLACK));

        assertThat(seen.onDark()).isEqualTo(seen.standing());
    }
}
