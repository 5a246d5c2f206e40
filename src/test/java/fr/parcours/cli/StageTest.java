package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Journey;
import fr.parcours.personas.Personas;
import fr.parcours.run.Planned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done where: nobody but the reference walks on a real site, unless somebody agreed. */
class StageTest {
    private final Stage stage = new Stage(null);

    @Test
    void on_a_real_site_the_nominal_walk_is_the_only_one() {
        Planned plan = plan("https://mairie.example/", null, Map.of(), List.of());
        assertThat(plan.personas()).isEmpty();
        assertThat(plan.bench()).isFalse();
    }

    @Test
    void where_somebody_agreed_everybody_walks_and_the_stop_still_holds() {
        Planned plan = plan("https://mairie.example/", "la mairie, le 3 mars", Map.of(), List.of());
        assertThat(plan.personas()).hasSameSizeAs(Personas.all());
        assertThat(plan.bench()).isFalse();
    }

    @Test
    void a_bench_is_the_host_that_is_named_and_no_other() {
        assertThat(plan("http://essai.example:8080/", null, Map.of(), List.of("essai.example:8080"))
                        .bench())
                .isTrue();
        assertThat(plan("http://essai.example/", null, Map.of(), List.of("ESSAI.example"))
                        .bench())
                .isTrue();
        assertThat(plan("http://autre.example/", null, Map.of(), List.of("essai.example"))
                        .bench())
                .isFalse();
        assertThat(plan("http://sous.essai.example/", null, Map.of(), List.of("essai.example"))
                        .bench())
                .isFalse();
    }

    @Test
    void a_secret_that_nobody_set_is_told_before_anything_starts() {
        Map<String, Journey.Datum> data =
                Map.of("code", new Journey.Datum(Journey.Datum.Kind.SECRET, "PARCOURS_ESSAI_JAMAIS_POSE"));
        assertThatThrownBy(() -> plan("http://essai.example/", null, data, List.of("essai.example")))
                .isInstanceOf(Stage.LeftOut.class)
                .hasMessageContaining("PARCOURS_ESSAI_JAMAIS_POSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.fr", "*.FR", "*.gouv.fr", "*.ameli.fr", "*.assure.ameli.fr", "*.fr:443"})
    void no_pattern_makes_a_bench_of_sites_of_the_state(String pattern) {
        Journey journey =
                journey("https://essai.example/", null, Map.of(), List.of("essai.example", pattern), List.of());
        assertThatThrownBy(() -> stage.plan(journey, Personas.all(), List.of("essai.example", pattern)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("State site");
        Journey other =
                journey("https://essai.example/", null, Map.of(), List.of("essai.example", "*.essai.fr"), List.of());
        assertThat(stage.plan(other, Personas.all(), List.of("essai.example", "*.essai.fr"))
                        .bench())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demarches.gouv.fr", "gouv.fr", "WWW.Ameli.FR", "caf.fr", "demarches.gouv.fr."})
    void a_site_of_the_state_is_never_a_bench(String host) {
        assertThatThrownBy(() -> plan("https://" + host + "/", null, Map.of(), List.of(host)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("State site");
    }

    @Test
    void pages_may_go_to_the_hosts_of_the_start_alone_when_none_is_named() {
        assertThat(plan("https://mairie.example:8443/x", null, Map.of(), List.of())
                        .hosts())
                .containsExactly("mairie.example:8443");
    }

    @Test
    void no_account_is_made_where_nobody_agreed() {
        Map<String, Journey.Datum> data =
                Map.of("courriel", new Journey.Datum(Journey.Datum.Kind.UNIQUE, "essai+{walk}@example.org"));
        assertThatThrownBy(() -> plan("https://mairie.example/", null, data, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("authorisation");
        assertThat(plan("https://mairie.example/", "la mairie, le 3 mars", data, List.of())
                        .start())
                .isNotNull();
        assertThat(plan("http://essai.example/", null, data, List.of("essai.example"))
                        .bench())
                .isTrue();
    }

    @Test
    void a_journey_that_may_leave_its_bench_is_walked_as_on_a_real_site() {
        Planned leaving = stage.plan(
                journey(
                        "http://essai.example/",
                        null,
                        Map.of(),
                        List.of("essai.example", "demarches.gouv.fr"),
                        List.of()),
                Personas.all(),
                List.of("essai.example"));
        assertThat(leaving.bench()).isFalse();
        assertThat(leaving.personas()).isEmpty();
        assertThat(stage.plan(
                                journey(
                                        "http://127.0.0.1:8080/",
                                        null,
                                        Map.of(),
                                        List.of("127.0.0.1:8080", "localhost:8081", "sso.example"),
                                        List.of()),
                                Personas.all(),
                                List.of("127.0.0.1", "sso.example"))
                        .bench())
                .isTrue();
    }

    @Test
    void a_demonstration_that_may_lead_to_a_real_site_lets_nobody_pass_the_stop() throws IOException {
        try (Stage shown = new Stage(DemoSites.start())) {
            Planned leaving = shown.plan(
                    journey("demo:cantine/", null, Map.of(), List.of("mairie.example"), List.of()),
                    Personas.all(),
                    List.of());
            assertThat(leaving.bench()).isFalse();
            assertThat(leaving.personas()).isEmpty();
        }
    }

    @Test
    void what_is_done_first_on_a_real_site_is_done_once_where_nobody_agreed(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("d-abord.journey.yaml");
        String site = "journey: 1\nid: d-abord\ntitle: D’abord\ngoal: essai\n%s"
                + "site: { name: Mairie, operator: private, start: 'https://mairie.example/' }\nsteps: [ open: / ]\n";
        Files.writeString(first, site.formatted(""));
        Journey bench = journey("http://essai.example/", null, Map.of(), List.of(), List.of(first.toString()));
        Planned plan = stage.plan(bench, Personas.all(), List.of("essai.example"));
        assertThat(plan.personas()).isEmpty();
        assertThat(plan.mayRepeat()).isFalse();
        Files.writeString(first, site.formatted("authorisation: la mairie, le 3 mars\n"));
        assertThat(stage.plan(bench, Personas.all(), List.of("essai.example")).personas())
                .hasSameSizeAs(Personas.all());
    }

    private Planned plan(String start, @Nullable String agreed, Map<String, Journey.Datum> data, List<String> benches) {
        return stage.plan(journey(start, agreed, data, List.of(), List.of()), Personas.all(), benches);
    }

    private static Journey journey(
            String start,
            @Nullable String agreed,
            Map<String, Journey.Datum> data,
            List<String> hosts,
            List<String> before) {
        return new Journey(
                Path.of("essai.journey.yaml"),
                "essai",
                "Essai",
                "essai",
                new Journey.Site("Essai", "private", null, "FR", null, null, start, hosts),
                agreed,
                List.of(),
                List.of("fr"),
                data,
                before,
                List.of(),
                Map.of());
    }
}
