package fr.parcours.cli;

import fr.parcours.journey.Campaign;
import fr.parcours.journey.Sample;
import fr.parcours.report.Frame;
import fr.parcours.score.Group;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps of the campaign that it walked, beside its evidence, so that its report can be written again.
 *
 * @param title of the campaign
 * @param groups what its sites are grouped by, in order
 * @param frame how they were drawn, null when they were not
 */
record CampaignFacts(
        String title, List<Group.By> groups, @Nullable Frame frame) {
    private static final String FILE = "campaign.properties";

    CampaignFacts {
        groups = List.copyOf(groups);
    }

    static CampaignFacts of(Campaign campaign) {
        Sample sample = campaign.sample();
        return new CampaignFacts(
                campaign.title(),
                campaign.compare().stream()
                        .map(axis -> Group.By.valueOf(axis.name()))
                        .toList(),
                sample == null
                        ? null
                        : new Frame(sample.file(), sample.frame(), sample.drawn(), sample.refused(), sample.seed()));
    }

    void write(Path folder) {
        Properties facts = new Properties();
        facts.setProperty("title", title);
        facts.setProperty("groups", groups.stream().map(Enum::name).collect(Collectors.joining(",")));
        Frame drawn = frame;
        if (drawn != null) {
            facts.setProperty("frame", drawn.name());
            facts.setProperty("frame.size", String.valueOf(drawn.size()));
            facts.setProperty("frame.drawn", String.valueOf(drawn.drawn()));
            facts.setProperty("frame.refused", String.valueOf(drawn.refused()));
            facts.setProperty("frame.seed", String.valueOf(drawn.seed()));
        }
        try {
            Path evidence = Files.createDirectories(folder.resolve("evidence"));
            try (Writer out = Files.newBufferedWriter(evidence.resolve(FILE), StandardCharsets.UTF_8)) {
                facts.store(out, null);
            }
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + folder + " » : " + closed.getMessage(),
                    "“" + folder + "” cannot be written to: " + closed.getMessage());
        }
    }

    /** What the run in this folder kept; empty when it walked no campaign, or when the file was damaged. */
    static Optional<CampaignFacts> read(Path folder) {
        Path file = folder.resolve("evidence").resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            facts.load(in);
            String groups = facts.getProperty("groups", "");
            return Optional.of(new CampaignFacts(
                    facts.getProperty("title", ""),
                    groups.isEmpty()
                            ? List.of()
                            : Arrays.stream(groups.split(",", -1))
                                    .map(Group.By::valueOf)
                                    .toList(),
                    frame(facts)));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static @Nullable Frame frame(Properties facts) {
        String name = facts.getProperty("frame");
        return name == null
                ? null
                : new Frame(
                        name,
                        number(facts, "frame.size"),
                        number(facts, "frame.drawn"),
                        number(facts, "frame.refused"),
                        Long.parseLong(facts.getProperty("frame.seed", "0")));
    }

    private static int number(Properties facts, String name) {
        return Integer.parseInt(facts.getProperty(name, "0"));
    }
}
