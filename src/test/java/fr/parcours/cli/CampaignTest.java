package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.journey.Campaign;
import fr.parcours.personas.Personas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Campaigns on the command line. */
class CampaignTest {
    private static final String DEMONSTRATION = "scenarios/demo/carte-grise.campaign.yaml";

    @TempDir
    Path folder = Path.of("");

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Campaign campaign(List<String> personas) {
        return new Campaign(
                Path.of("a.campaign.yaml"), "a", "A", List.of(), personas, List.of(), List.of(), null, null);
    }

    @Test
    void the_demonstration_is_checked() {
        Spoken said = Spoken.of("check", DEMONSTRATION);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("titulaire-prive : ", "carte-grise : campagne de 3 parcours.");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void how_a_list_was_read_is_said_and_its_mistakes_too() throws IOException {
        Files.copy(Path.of("scenarios/demo/cantine-commune.journey.yaml"), folder.resolve("c.journey.yaml"));
        write("sites.csv", "nom;adresse\nAubin;https://a.example\nBrion;\n");
        String file = write("c.campaign.yaml", "campaign: 1\ntitle: C\njourneys: c.journey.yaml\nsites: sites.csv\n");

        Spoken french = Spoken.of("check", file);
        Spoken english = Spoken.of("check", "--lang", "en", file);

        assertThat(french.code()).isEqualTo(2);
        assertThat(french.out()).contains("cantine-commune-aubin : ", "c : campagne de 1 parcours.");
        assertThat(french.err())
                .contains("sites.csv : lu en UTF-8, colonnes séparées par des points-virgules.")
                .contains("sites.csv:3:7 : Il manque une valeur dans la colonne");
        assertThat(english.err()).contains("read in UTF-8, columns separated by semicolons.");
    }

    @Test
    void the_command_line_wins_over_the_campaign_and_the_campaign_over_everybody() {
        assertThat(Choices.personas(asked("none", "full"), List.of(campaign(List.of("keyboard"))), Personas.all()))
                .isEmpty();
        assertThat(Choices.personas(asked(null, "full"), List.of(campaign(List.of("keyboard"))), Personas.all()))
                .extracting(one -> one.profile().id())
                .containsExactly("keyboard");
        assertThat(Choices.personas(asked(null, "full"), List.of(campaign(List.of())), Personas.all()))
                .isEmpty();
        assertThat(Choices.personas(asked(null, "full"), List.of(), Personas.all()))
                .isEqualTo(Personas.all());
    }

    @Test
    void somebody_errs_on_purpose_where_the_campaign_says_so_or_the_command_line_does() {
        assertThat(Choices.stumble(asked(null, "full"), List.of(campaign(List.of("keyboard", "stumble")))))
                .isTrue();
        assertThat(Choices.stumble(
                        asked(null, "full"), List.of(campaign(List.of("keyboard", "screen-reader", "smartphone")))))
                .isFalse();
        assertThat(Choices.stumble(asked("keyboard", "full"), List.of(campaign(List.of("stumble")))))
                .isFalse();
        assertThat(Choices.stumble(asked("stumble", "full"), List.of(campaign(List.of()))))
                .isTrue();
        assertThat(Choices.stumble(asked(null, "full"), List.of())).isTrue();
    }

    private static AuditOptions asked(@Nullable String personas, String profile) {
        AuditOptions options = new AuditOptions();
        options.personas = personas;
        options.profile = profile;
        return options;
    }

    @Test
    void a_quick_profile_wins_over_the_campaign() {
        assertThat(Choices.personas(asked(null, "quick"), List.of(campaign(List.of())), Personas.all()))
                .extracting(one -> one.profile().id())
                .containsExactlyInAnyOrder("keyboard", "screen-reader");
    }

    @Test
    void a_run_is_one_comparison() {
        assertThatThrownBy(() -> Choices.oneCampaign(List.of(campaign(List.of()), campaign(List.of()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void draws_into_a_new_file_and_never_over_one() throws IOException {
        String frame = write(
                "frame.csv",
                "nom,adresse,statut\nA,https://a.example,\nB,https://b.example,refusé\nC,https://c.example,\n");
        String to = folder.resolve("drawn.csv").toString();

        Spoken first = Spoken.of("draw", frame, "--size", "2", "--seed", "42", "--to", to);
        String drawn = Files.readString(Path.of(to));
        Spoken second = Spoken.of("draw", frame, "--size", "3", "--seed", "42", "--to", to);

        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("sites dans la base\u00a0: 3", "tirés\u00a0: 2");
        assertThat(first.out()).contains("Empreinte de la base (SHA-256) : ");
        assertThat(drawn.lines()).hasSize(3);
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("existe déjà");
        assertThat(Files.readString(Path.of(to))).isEqualTo(drawn);
    }

    @Test
    void a_draw_that_cannot_be_is_refused_in_one_sentence() throws IOException {
        String frame = write("frame.csv", "nom,adresse\nA,nulle part\n");
        String campaign = write("a.campaign.yaml", "campaign: 1\ntitle: A\n");
        String to = folder.resolve("drawn.csv").toString();

        assertThat(Spoken.of("draw", frame, "--to", to).err()).contains("il faut --size (à partir de 1) et --seed");
        assertThat(Spoken.of("draw", frame, "--size", "0", "--seed", "1", "--to", to)
                        .code())
                .isEqualTo(2);
        assertThat(Spoken.of("draw", frame, "--size", "1", "--seed", "1", "--stratum", "nom", "--to", to)
                        .err())
                .contains("on peut partager selon operator, territory");
        assertThat(Spoken.of("draw", frame, "--size", "1", "--seed", "1", "--to", to)
                        .err())
                .contains("n’est pas une adresse de départ", "Rien n’est tiré au sort dans une liste fautive");
        assertThat(Spoken.of("draw", campaign, "--to", to).err()).contains("ne demande aucun tirage");
        assertThat(Path.of(to)).doesNotExist();
    }

    @Test
    void a_slip_in_personas_is_told_before_anything_is_read() {
        Spoken said = Spoken.of("audit", "--personas", "mouse", DEMONSTRATION);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("la condition « mouse » n’est pas connue");
    }
}
