package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a campaign, a list of sites or a list of exceptions, the reader answers in sentences. */
class AnyCampaignTest {
    private static final String PIECES = "\t:-{}[],'\"#&*!|>%@`?$\n\\ é0~;\r\u0000\u00ff/.";
    private static final String CAMPAIGN = """
            campaign: 1
            title: Essai
            journeys: ["*.journey.yaml"]
            personas: [keyboard, smartphone]
            compare: [operator, territory]
            banner: { refuse: [Tout refuser, Continuer sans accepter] }
            suppressions: except.yaml
            frame: { file: frame.csv, size: 2, seed: 42, stratum: software }
            """;
    private static final String FRAME = """
            nom;adresse;opérateur;territoire;logiciel;population;statut;note
            "Saint-Denis, le Haut";https://a.example/;collectivité;93066;"Gui""chet";12 000;;
            Évry;https://b.example:8443/x;privé;2A;;900;refusé;"le 3
            mai"
            C;demo:cantine/;état;FR;Guichet;;exclu;
            """;
    private static final String EXCEPT = """
            suppressions: 1
            barriers:
              - { check: field-label, target: Nom, reason: r, owner: o, until: 2027-01-31 }
            """;
    private static Path folder = Path.of("");

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("anything");
        Files.copy(Samples.folder("whole/court.journey.json"), folder.resolve("court.journey.json"));
        Files.writeString(folder.resolve("a.journey.yaml"), """
                journey: 1
                id: a
                title: A
                goal: a
                site: { name: A, operator: state, start: "https://a.example/" }
                steps: [ { open: / } ]
                """);
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static Reading read(byte[] campaign, byte[] frame, byte[] except) throws IOException {
        Path file = Files.write(folder.resolve("essai.campaign.yaml"), campaign);
        Files.write(folder.resolve("frame.csv"), frame);
        Files.write(folder.resolve("except.yaml"), except);
        return new CampaignReader(new Steps(), List.of("keyboard", "smartphone"), List.of("field-label"))
                .read(List.of(file));
    }

    private static void holds(Reading reading) {
        assertThat(reading.journeys().isEmpty()
                        && reading.mistakes().isEmpty()
                        && reading.remarks().isEmpty())
                .isFalse();
        assertThat(reading.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.french()).isNotBlank().isNotEqualTo(mistake.english());
            assertThat(mistake.french().lines()).hasSize(1);
        });
        assertThat(reading.journeys())
                .extracting(one -> one.id())
                .doesNotHaveDuplicates()
                .allMatch(id -> HeaderReader.ID.matcher(id).matches());
        assertThat(reading.journeys())
                .allSatisfy(one -> assertThat(one.site().start()).isNotBlank());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(String whole, int at, int lost, int piece) {
        int from = Math.min(at, whole.length());
        return bytes(whole.substring(0, from)
                + PIECES.charAt(piece)
                + whole.substring(Math.min(whole.length(), from + lost)));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void a_campaign(
            @ForAll @IntRange(max = 330) int at,
            @ForAll @IntRange(max = 12) int lost,
            @ForAll @IntRange(max = 32) int piece)
            throws IOException {
        holds(read(changed(CAMPAIGN, at, lost, piece), bytes(FRAME), bytes(EXCEPT)));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_frame(
            @ForAll @IntRange(max = 330) int at,
            @ForAll @IntRange(max = 12) int lost,
            @ForAll @IntRange(max = 32) int piece)
            throws IOException {
        holds(read(bytes(CAMPAIGN), changed(FRAME, at, lost, piece), bytes(EXCEPT)));
        holds(read(
                bytes(CAMPAIGN.replace(
                        "frame: { file: frame.csv, size: 2, seed: 42, stratum: software }", "sites: frame.csv")),
                changed(FRAME, at, lost, piece),
                bytes(EXCEPT)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_frame_of_any_bytes(@ForAll @Size(max = 40) byte[] bytes) throws IOException {
        byte[] header = bytes("nom,adresse\n");
        byte[] whole = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(bytes, 0, whole, header.length, bytes.length);

        holds(read(bytes(CAMPAIGN), bytes, bytes(EXCEPT)));
        holds(read(bytes(CAMPAIGN), whole, bytes(EXCEPT)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_list_of_exceptions(
            @ForAll @IntRange(max = 130) int at,
            @ForAll @IntRange(max = 12) int lost,
            @ForAll @IntRange(max = 32) int piece)
            throws IOException {
        holds(read(bytes(CAMPAIGN), bytes(FRAME), changed(EXCEPT, at, lost, piece)));
    }
}
