package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Page;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must never be stored of one walk. */
class VisitTest {
    @Test
    void a_typed_dollar_is_hidden_as_it_is_typed_and_as_it_is_written() {
        assertThat(visit(typing("a$$b#7zut")).values().values()).containsExactlyInAnyOrder("a$b#7zut", "a$$b#7zut");
        assertThat(visit(typing("simple")).values().values()).containsExactly("simple");
    }

    private static Visit visit(Step step) {
        Journey journey = new Journey(
                Path.of("essai.journey.yaml"),
                "essai",
                "Essai",
                "essai",
                new Journey.Site("Essai", "private", null, "FR", null, null, "http://site.example/", List.of()),
                null,
                List.of(),
                List.of("fr"),
                Map.of(),
                List.of(),
                List.of(new Journey.Placed(step, 1)),
                Map.of());
        return new Visit(journey, URI.create("http://site.example/"), "1", Map.of());
    }

    private static Step typing(String text) {
        return new Step() {
            @Override
            public String word() {
                return "fill";
            }

            @Override
            public String french() {
                return "Remplir";
            }

            @Override
            public String english() {
                return "Fill";
            }

            @Override
            public String typed() {
                return text;
            }

            @Override
            public void perform(Page page, Scene scene) {
                // it is not walked
            }
        };
    }
}
