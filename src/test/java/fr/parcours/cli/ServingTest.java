package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.demo.Signboard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {
    private static final Pattern ADDRESS = Pattern.compile("demo:(\\w+)/  (http://127\\.0\\.0\\.1:\\d+/)\\n");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

    @Test
    void each_demonstration_is_open_and_known_by_its_title() throws IOException, InterruptedException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Thread serving = new Thread(() -> new Serving(new PrintStream(told, true, UTF_8)).untilStopped());
        serving.start();
        try {
            for (int i = 0; i < 200 && told.toString(UTF_8).lines().count() < 4; i++) {
                Thread.sleep(50);
            }
            List<String> known = ADDRESS.matcher(told.toString(UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(known).containsExactly("etat", "prive", "cantine", "modele");
            Matcher address = ADDRESS.matcher(told.toString(UTF_8));
            while (address.find()) {
                assertThat(Signboard.demonstration(List.of(title(address.group(2)))))
                        .contains("demo:" + address.group(1) + "/");
            }
        } finally {
            serving.interrupt();
            serving.join(Duration.ofSeconds(10).toMillis());
        }
        assertThat(serving.isAlive()).isFalse();
    }

    private static String title(String address) throws IOException, InterruptedException {
        String page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
        Matcher title = TITLE.matcher(page);
        assertThat(title.find()).isTrue();
        return title.group(1).replace("&#39;", "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accueil", "Restauration scolaire de Tours", ""})
    void another_title_is_no_demonstration(String title) {
        assertThat(Signboard.demonstration(List.of(title))).isEmpty();
    }

    @Test
    void titles_of_two_demonstrations_tell_nothing() {
        assertThat(Signboard.demonstration(List.of("Zimmatou", "Vous – Carte grise simple")))
                .isEmpty();
    }
}
