package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static byte[] picture(int down, boolean sign) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 60, 40);
        brush.setColor(Color.BLACK);
        brush.drawRect(4, 4 + down, 20, 20);
        if (sign) {
            brush.fillRect(40, 10, 10, 10);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_box_one_pixel_lower_is_the_same_box() throws IOException {
        assertThat(new Twins(List.of()).alike(picture(0, false), picture(1, false)))
                .isTrue();
    }

    @Test
    void a_sign_in_one_row_alone_tells_them_apart() throws IOException {
        assertThat(new Twins(List.of()).alike(picture(0, false), picture(0, true)))
                .isFalse();
        assertThat(new Twins(List.of()).alike(picture(0, true), picture(0, false)))
                .isFalse();
    }

    @Test
    void words_are_left_out() throws IOException {
        assertThat(new Twins(List.of(new Box(39, 9, 12, 12))).alike(picture(0, true), picture(0, false)))
                .isTrue();
    }
}
