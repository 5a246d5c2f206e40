package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Handed;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Passed;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.SnapshotFile;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Timing;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges a fixture's frozen evidence and holds the verdicts to what the page expects. */
final class Frozen {
    private Frozen() {}

    static Snapshot read(Path frozen) throws IOException {
        assertThat(frozen)
                .as("frozen evidence; docs/checks.md says how to freeze")
                .exists();
        return SnapshotFile.read(Files.readAllBytes(frozen));
    }

    static void hold(Fixture fixture, List<Snapshot> snapshots) {
        Check check = fixture.check();
        Trail trail = trail(fixture, snapshots);
        List<Finding> findings = Stream.concat(snapshots.stream().flatMap(check::judge), check.judge(trail))
                .toList();
        if (fixture.journey()) {
            holdCase(fixture, trail, findings);
        } else if (!fixture.expected().isEmpty()) {
            holdExample(fixture, findings, check.measure(trail).toList());
        } else {
            holdPage(snapshots.get(0).the(Dom.class), findings);
        }
    }

    private static void holdExample(Fixture fixture, List<Finding> findings, List<Measure> measures) {
        Set<String> verdicts = words(findings);
        measures.forEach(measure -> verdicts.add(measure.severity() > 0 ? "failed" : "passed"));
        switch (fixture.expected()) {
            case "failed" -> assertThat(verdicts).contains("failed");
            case "passed" -> assertThat(verdicts).containsOnly("passed");
            case "cannot-tell" -> assertThat(verdicts).contains("cannot-tell").doesNotContain("failed");
            default ->
                assertThat(verdicts).as("inapplicable: no finding at all").isEmpty();
        }
    }

    private static void holdPage(Dom dom, List<Finding> findings) {
        List<String> unexpected = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (Finding finding : findings) {
            Element element =
                    finding.place().flatMap(where -> dom.at(where.path())).orElseGet(dom::root);
            String word = finding.verdict().word();
            if (element.attr("data-expect").equals(word)) {
                met.add(element.path());
            } else if (finding.verdict() != Verdict.PASSED || element.has("data-expect")) {
                unexpected.add(word + " on " + element + ", which expects “" + element.attr("data-expect") + "”: "
                        + finding.sentence().fr());
            }
        }
        List<String> unmet = dom.select("[data-expect]")
                .filter(element -> !met.contains(element.path()))
                .map(element -> element.attr("data-expect") + " was expected of " + element)
                .toList();
        assertThat(unexpected).as("verdicts that the page does not expect").isEmpty();
        assertThat(unmet).as("verdicts that did not come").isEmpty();
    }

    private static void holdCase(Fixture fixture, Trail trail, List<Finding> findings) {
        Properties facts = fixture.facts();
        if (facts.containsKey("expect")) {
            Set<String> expected = new TreeSet<>(split(facts.getProperty("expect"), " "));
            expected.remove("inapplicable");
            Set<String> verdicts = words(findings);
            if (!expected.contains("passed") && !expected.isEmpty()) {
                verdicts.remove("passed");
            }
            assertThat(verdicts).as("verdicts: %s", findings).isEqualTo(expected);
        }
        if (facts.containsKey("targets")) {
            assertThat(findings.stream()
                            .filter(one -> one.verdict() == Verdict.FAILED)
                            .map(one -> one.place().map(Where::name).orElse("")))
                    .containsExactlyInAnyOrderElementsOf(split(facts.getProperty("targets"), ","));
        }
        Map<String, Measure> measures = new HashMap<>();
        fixture.check().measure(trail).forEach(one -> measures.put(one.indicator(), one));
        for (String key : facts.stringPropertyNames()) {
            String indicator = key.substring(key.indexOf('.') + 1);
            if (key.startsWith("measure.")) {
                assertThat(measures).containsKey(indicator);
                assertThat(Objects.requireNonNull(measures.get(indicator)).value())
                        .isEqualTo(Double.parseDouble(facts.getProperty(key)), within(0.05));
            } else if (key.startsWith("severity.")) {
                assertThat(measures).containsKey(indicator);
                assertThat(Objects.requireNonNull(measures.get(indicator)).severity())
                        .isEqualTo(Double.parseDouble(facts.getProperty(key)), within(0.011));
            }
        }
        if (facts.getProperty("measures", "").equals("none")) {
            assertThat(measures).isEmpty();
        }
    }

    private static Set<String> words(List<Finding> findings) {
        Set<String> words = new TreeSet<>();
        findings.forEach(one -> words.add(one.verdict().word()));
        return words;
    }

    static Trail trail(Fixture fixture, List<Snapshot> snapshots) {
        Properties facts = fixture.facts();
        Map<String, String> data = new HashMap<>();
        for (String one : split(facts.getProperty("data", ""), ",")) {
            String[] parts = one.split(":", -1);
            data.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "text");
        }
        Subject subject = new Subject(
                "fixture",
                "Fixture",
                facts.getProperty("goal", "essai"),
                facts.getProperty("site", "Site d’essai"),
                facts.getProperty("operator", "private"),
                facts.getProperty("licence", ""),
                "FR",
                "",
                "",
                facts.getProperty("start", "http://fixture.example/"),
                List.of("fixture.example"),
                facts.getProperty("language", "fr"),
                Boolean.parseBoolean(facts.getProperty("bench", "false")),
                data,
                List.of(),
                Map.of());
        List<Act> acts = new ArrayList<>();
        for (String one : split(facts.getProperty("acts", ""), ";")) {
            String[] parts = one.split("\\|", -1);
            int screen = Integer.parseInt(parts[0].strip());
            acts.add(new Act(
                    acts.size() + 1,
                    screen,
                    part(parts, 1),
                    part(parts, 1) + " " + part(parts, 3),
                    part(parts, 2),
                    part(parts, 3),
                    path(snapshots, screen, part(parts, 2), part(parts, 3)),
                    part(parts, 4),
                    part(parts, 5).isEmpty() ? 0 : Long.parseLong(part(parts, 5)),
                    part(parts, 6),
                    null));
        }
        Walk.Ending ending = Walk.Ending.valueOf(facts.getProperty("ending", "completed")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_'));
        List<Passed> milestones = split(facts.getProperty("milestones", ""), ",").stream()
                .map(name -> new Passed(name, 1, snapshots.size(), acts.size()))
                .toList();
        List<Walk> walks = new ArrayList<>();
        List<Handed> handed = split(facts.getProperty("handed", ""), ";").stream()
                .map(Frozen::handed)
                .toList();
        Map<String, List<Snapshot>> languages = languages(facts, snapshots);
        List<String> beside = split(facts.getProperty("also", ""), ",");
        List<Snapshot> nominal = snapshots.stream()
                .filter(one -> languages.values().stream().noneMatch(others -> others.contains(one)))
                .filter(one -> !beside.contains(String.valueOf(one.moment().screen())))
                .filter(one -> linked(facts, one).isEmpty())
                .toList();
        walks.add(new Walk(Trail.REFERENCE, nominal, acts, ending, null, milestones, handed));
        languages.forEach((language, seen) -> walks.add(new Walk(
                Trail.LANGUAGE + language, numbered(seen), List.of(), Walk.Ending.COMPLETED, null, List.of())));
        for (String key : new TreeSet<>(facts.stringPropertyNames())) {
            if (key.startsWith("walk.")) {
                walks.add(walk(key.substring("walk.".length()), facts.getProperty(key), snapshots, acts));
            }
        }
        for (Snapshot one : snapshots) {
            linked(facts, one)
                    .ifPresent(name -> walks.add(new Walk(
                            name,
                            numbered(List.of(one)),
                            List.of(),
                            Walk.Ending.COMPLETED,
                            null,
                            List.of(),
                            split(facts.getProperty(name.replace("linked-", "paper."), ""), ";").stream()
                                    .map(Frozen::handed)
                                    .toList())));
            if (beside.contains(String.valueOf(one.moment().screen()))) {
                walks.add(new Walk(
                        Trail.ALSO + one.moment().screen(),
                        numbered(List.of(one)),
                        List.of(),
                        Walk.Ending.COMPLETED,
                        null,
                        List.of()));
            }
        }
        return new Trail(subject, walks, LocalDate.parse(facts.getProperty("day", "2026-11-26")));
    }

    /** Told {@code linked.plan=2}: what that screen shows is where a link to the plan led. */
    private static Optional<String> linked(Properties facts, Snapshot seen) {
        String screen = String.valueOf(seen.moment().screen());
        return Stream.of(Published.values())
                .map(Published::walk)
                .filter(name -> screen.equals(facts.getProperty(name.replace('-', '.'))))
                .findFirst();
    }

    /** Told {@code language.en=3,4}: what those screens show is what screens 1, 2… are in that language. */
    private static Map<String, List<Snapshot>> languages(Properties facts, List<Snapshot> snapshots) {
        Map<String, List<Snapshot>> found = new HashMap<>();
        for (String key : facts.stringPropertyNames()) {
            if (key.startsWith("language.")) {
                Set<String> screens = Set.copyOf(split(facts.getProperty(key), ","));
                found.put(
                        key.substring("language.".length()),
                        snapshots.stream()
                                .filter(one -> screens.contains(
                                        String.valueOf(one.moment().screen())))
                                .toList());
            }
        }
        return found;
    }

    private static List<Snapshot> numbered(List<Snapshot> seen) {
        List<Snapshot> all = new ArrayList<>();
        for (Snapshot one : seen) {
            Moment was = one.moment();
            all.add(new Snapshot(
                    new Moment(
                            was.number(),
                            all.size() + 1,
                            was.name(),
                            was.when(),
                            was.url(),
                            was.title(),
                            was.status(),
                            was.heading(),
                            was.obstacle()),
                    one.all(),
                    one.missing()));
        }
        return all;
    }

    /** Told {@code step|name|words}, words among tagged, titled, shown, text, pictures, locked, and a language. */
    private static Handed handed(String told) {
        String[] parts = told.split("\\|", -1);
        List<String> words = split(part(parts, 2), " ");
        Paper paper = new Paper(
                words.contains("tagged"),
                words.contains("titled"),
                words.contains("shown"),
                words.stream().filter(word -> word.length() == 2).findFirst().orElse(""),
                1,
                words.contains("text"),
                words.contains("pictures"),
                words.contains("locked"));
        return new Handed(Integer.parseInt(part(parts, 0)), part(parts, 1), "pdf", 1000, "", paper);
    }

    /** Told {@code ending|kind|screen|french|english|element}: the same screens and acts, up to the one that was stopped. */
    private static Walk walk(String persona, String told, List<Snapshot> snapshots, List<Act> acts) {
        String[] parts = told.split("\\|", -1);
        Walk.Ending ending =
                Walk.Ending.valueOf(part(parts, 0).toUpperCase(Locale.ROOT).replace('-', '_'));
        if (parts.length == 1) {
            return new Walk(persona, snapshots, acts, ending, null, List.of());
        }
        Act.Trouble trouble = new Act.Trouble(part(parts, 1), part(parts, 3), part(parts, 4), part(parts, 5));
        int screen = Integer.parseInt(part(parts, 2));
        List<Act> done = new ArrayList<>(
                acts.stream().filter(act -> act.screen() <= screen).toList());
        if (!done.isEmpty()) {
            Act last = done.remove(done.size() - 1);
            done.add(new Act(
                    last.step(),
                    last.screen(),
                    last.word(),
                    last.told(),
                    last.role(),
                    last.name(),
                    last.path(),
                    last.data(),
                    last.waitedMillis(),
                    last.by(),
                    trouble));
        }
        List<Snapshot> seen = snapshots.stream()
                .filter(one -> one.moment().screen() <= screen)
                .toList();
        return new Walk(persona, seen, done, ending, trouble, List.of());
    }

    private static String path(List<Snapshot> snapshots, int screen, String role, String name) {
        return snapshots.stream()
                .filter(one -> one.moment().screen() == screen)
                .flatMap(one -> one.the(Dom.class).select("*"))
                .filter(one -> one.role().equals(role) && one.name().equals(name))
                .map(Element::path)
                .findFirst()
                .orElse("");
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at].strip() : "";
    }

    static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by, -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Reads all frozen screens of a fixture, with what stands beside them. */
    static List<Snapshot> snapshots(Fixture fixture) throws IOException {
        List<Snapshot> found = new ArrayList<>();
        int screen = 0;
        for (Fixture.Screen one : fixture.screens()) {
            Snapshot frozen = read(one.frozen());
            screen += one.change() ? 0 : 1;
            List<Evidence> seen = new ArrayList<>();
            frozen.all().forEach(seen::add);
            beside(one, ".network.json", Network.class, seen);
            beside(one, ".timing.json", Timing.class, seen);
            Moment was = frozen.moment();
            String status = fixture.facts().getProperty("status." + screen, String.valueOf(was.status()));
            found.add(new Snapshot(
                    new Moment(
                            found.size() + 1,
                            screen,
                            was.heading().isEmpty() ? was.title() : was.heading(),
                            one.change() ? Moment.When.CHANGE : Moment.When.ARRIVAL,
                            fixture.facts().getProperty("url." + screen, was.url()),
                            was.title(),
                            Integer.parseInt(status),
                            was.heading(),
                            ""),
                    seen,
                    Map.of()));
        }
        return found;
    }

    private static <E extends Evidence> void beside(
            Fixture.Screen screen, String ending, Class<E> kind, List<Evidence> seen) throws IOException {
        String name = String.valueOf(screen.frozen().getFileName()).replace(".json.gz", ending);
        Path file = screen.frozen().resolveSibling(name);
        if (Files.exists(file)) {
            seen.removeIf(kind::isInstance);
            seen.add(SnapshotFile.kind(Files.readString(file), kind));
        }
    }
}
