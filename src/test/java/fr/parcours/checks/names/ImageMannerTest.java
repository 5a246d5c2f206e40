package fr.parcours.checks.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageMannerTest {
    @ParameterizedTest
    @ValueSource(strings = {"Image de la mairie", "Picture of the town hall", "Une image qui montre la mairie"})
    void words_that_repeat_that_it_is_an_image_are_known(String words) {
        assertThat(ImageManner.saysImage(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Image de l’écran 1 : Accueil", "Picture of screen 1: Home", "La mairie", "Imagerie de Beaulieu"
            })
    void a_picture_of_a_screen_is_told_from_the_screen_itself(String words) {
        assertThat(ImageManner.saysImage(words)).isFalse();
    }
}
