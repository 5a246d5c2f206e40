package fr.parcours.bench;

import fr.parcours.cli.SmallGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the bench: each measures, gives its tables and adds the goals that it can answer for. */
final class Parts {
    private static final int[] STOPS = {10, 50, 100, 200, 300};

    private final Asked asked;
    private final Words words;
    private final Launch launch;
    private final Grounds grounds;
    private final List<Goal> goals;
    private final Noise noise;

    Parts(Asked asked, Launch launch, Grounds grounds, List<Goal> goals, Noise noise) {
        this.asked = asked;
        this.words = asked.words();
        this.launch = launch;
        this.grounds = grounds;
        this.goals = goals;
        this.noise = noise;
    }

    /** The four ways on the same pages, in turn; the order turns with the rounds. */
    List<Table> set() throws IOException, InterruptedException {
        List<String> addresses = grounds.set(asked.quick());
        Map<Way, List<Sample>> samples = new EnumMap<>(Way.class);
        List<Way> order = new ArrayList<>(List.of(Way.values()));
        for (Way way : order) {
            samples.put(way, new ArrayList<>());
            if (!asked.quick() || way == Way.PARCOURS_ALL) {
                launch.walk(way, addresses.subList(0, 2)); // warms the disk's cache; not counted
            }
        }
        for (int round = 1; round <= asked.rounds(); round++) {
            for (Way way : order) {
                Sample sample = launch.walk(way, addresses);
                noise.of(words.say("ensemble, tour ", "set, round ") + round + " (" + way.letter + ")", sample);
                samples.computeIfAbsent(way, key -> new ArrayList<>()).add(sample);
            }
            Collections.rotate(order, 1);
        }
        return compared(addresses.size(), samples);
    }

    private List<Table> compared(int pages, Map<Way, List<Sample>> samples) {
        List<Sample> base = samples.getOrDefault(Way.AXE, List.of());
        List<List<String>> costs = new ArrayList<>();
        List<List<String>> ratios = new ArrayList<>();
        samples.forEach((way, all) -> {
            costs.add(List.of(
                    way.title(words),
                    words.figure(Medians.of(all, one -> one.start().cpu()), 2),
                    words.figure(Medians.of(all, one -> one.start().wall()), 2),
                    words.figure(Medians.of(all, one -> one.walk().cpu()), 2),
                    words.figure(Medians.of(all, one -> one.walk().wall()), 2),
                    words.figure(Medians.of(all, one -> one.after().cpu()), 2),
                    words.figure(Medians.of(all, one -> one.after().wall()), 2),
                    words.megabytes(Math.round(Medians.of(all, Sample::peak)))));
            ratios.add(List.of(
                    way.title(words),
                    words.figure(Medians.ratio(all, base, one -> one.walk().cpu()), 2),
                    words.figure(Medians.ratio(all, base, one -> one.walk().wall()), 2),
                    words.figure(Medians.ratio(all, base, one -> one.whole().cpu()), 2),
                    words.figure(Medians.ratio(all, base, one -> one.whole().wall()), 2),
                    words.figure(60 * pages / Medians.of(all, one -> one.walk().wall()), 0)));
        });
        goals(samples, base);
        String heading = words.say(
                "Les mêmes " + pages + " pages, médianes de " + asked.rounds() + " tours alternés",
                "The same " + pages + " pages, medians of " + asked.rounds() + " interleaved rounds");
        return List.of(
                new Table(
                        heading,
                        words.french()
                                ? List.of(
                                        "façon",
                                        "démarrage CPU s",
                                        "s",
                                        "marche CPU s",
                                        "s",
                                        "fin CPU s",
                                        "s",
                                        "pic Mo")
                                : List.of("way", "start CPU s", "s", "walk CPU s", "s", "end CPU s", "s", "peak MB"),
                        costs,
                        words.say(
                                "La fin : fermer le navigateur et, pour Parcours, juger et écrire le rapport. Pic : PSS de tout"
                                        + " l’arbre de processus.",
                                "The end: closing the browser and, for Parcours, judging and reporting. Peak: PSS of the whole"
                                        + " process tree.")),
                new Table(
                        words.say(
                                "Rapports à (b), médianes des rapports tour par tour",
                                "Ratios to (b), medians of each round’s ratio"),
                        words.french()
                                ? List.of("façon", "marche CPU", "marche durée", "tout CPU", "tout durée", "pages/min")
                                : List.of("way", "walk CPU", "walk wall", "all CPU", "all wall", "pages/min"),
                        ratios,
                        ""));
    }

    private void goals(Map<Way, List<Sample>> samples, List<Sample> base) {
        List<Sample> axe = samples.getOrDefault(Way.PARCOURS_AXE, List.of());
        List<Sample> all = samples.getOrDefault(Way.PARCOURS_ALL, List.of());
        goals.add(Goal.atMost(
                "(c)/(b) CPU", Medians.ratio(axe, base, one -> one.walk().cpu()), 1.25));
        goals.add(Goal.atMost(
                words.say("(c)/(b) durée", "(c)/(b) wall"),
                Medians.ratio(axe, base, one -> one.walk().wall()),
                1.25));
        goals.add(Goal.atMost(
                "(d)/(b) CPU", Medians.ratio(all, base, one -> one.walk().cpu()), 2));
        goals.add(Goal.atMost(
                words.say("(d)/(b) durée", "(d)/(b) wall"),
                Medians.ratio(all, base, one -> one.walk().wall()),
                2));
    }

    /** Where the time of a whole screen goes, look by look. */
    List<Table> looks() throws IOException, InterruptedException {
        List<String> addresses = grounds.set(asked.quick());
        Sample sample = launch.parcours("told", "none", 1, List.of(launch.journey("regards", addresses)));
        noise.of(words.say("regards", "looks"), sample);
        List<List<String>> rows = new ArrayList<>();
        sample.shares()
                .forEach((name, span) -> rows.add(List.of(
                        name,
                        words.figure(span.cpu(), 2),
                        words.figure(span.wall(), 2),
                        words.figure(1000 * span.cpu() / addresses.size(), 0))));
        return List.of(new Table(
                words.say("Où va le temps de (d), regard par regard", "Where the time of (d) goes, look by look"),
                words.french()
                        ? List.of("moment", "CPU s", "s", "CPU ms par page")
                        : List.of("moment", "CPU s", "s", "CPU ms a page"),
                rows,
                words.say(
                        "« after Dom » : cacher ce qui a été tapé, photographier ; après le dernier regard : écrire les preuves,"
                                + " ouvrir la page suivante, attendre qu’elle soit calme.",
                        "“after Dom”: hiding what was typed, taking the picture; after the last look: writing the evidence,"
                                + " opening the next page, waiting until it is quiet.")));
    }

    /** One page of 1,000, 10,000 and 50,000 elements. */
    List<Table> sizes() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        for (int elements : asked.quick() ? new int[] {1000, 10_000} : new int[] {1000, 10_000, 50_000}) {
            Sample base = null;
            for (Way way : List.of(Way.AXE, Way.PARCOURS_AXE, Way.PARCOURS_ALL)) {
                Sample sample;
                try {
                    sample = launch.walk(way, List.of(grounds.generated(elements, 1)));
                } catch (IOException gaveUp) {
                    if (!way.bare()) {
                        throw gaveUp;
                    }
                    rows.add(List.of(way.title(words), String.valueOf(elements), "—", "—", "—", "—", "—"));
                    continue; // axe alone has not done in the time we leave it
                }
                noise.of(elements + " (" + way.letter + ")", sample);
                base = base == null && way == Way.AXE ? sample : base;
                rows.add(List.of(
                        way.title(words),
                        String.valueOf(elements),
                        words.figure(sample.walk().cpu(), 2),
                        words.figure(sample.walk().wall(), 2),
                        base == null
                                ? "—"
                                : words.figure(sample.walk().cpu() / base.walk().cpu(), 2),
                        words.figure(sample.after().cpu(), 2),
                        words.megabytes(sample.peak())));
                if (elements == 50_000 && way == Way.PARCOURS_ALL) {
                    goals.add(Goal.atMost(
                            words.say("pic sur 50 000 éléments, Go", "peak on 50,000 elements, GB"),
                            sample.peak() / 1e9,
                            1.6));
                }
            }
        }
        return List.of(new Table(
                words.say("Une seule page, de plus en plus grande", "One page, larger and larger"),
                words.french()
                        ? List.of("façon", "éléments", "marche CPU s", "s", "CPU /(b)", "fin CPU s", "pic Mo")
                        : List.of("way", "elements", "walk CPU s", "s", "CPU /(b)", "end CPU s", "peak MB"),
                rows,
                words.say(
                        "« — » : axe seul n’a rien répondu en " + BareWalk.PATIENCE_SECONDS
                                + " s ; Parcours le dit et regarde le reste.",
                        "“—”: axe alone did not answer in " + BareWalk.PATIENCE_SECONDS
                                + " s; Parcours says so and looks at the rest.")));
    }

    /** Many pages in one run: does a page cost the same at the end as at the beginning, and is memory flat? */
    List<Table> growth() throws IOException, InterruptedException {
        int count = asked.quick() ? 50 : 300;
        Sample sample = launch.walk(Way.PARCOURS_ALL, grounds.many(count, 250));
        noise.of(words.say("croissance", "growth"), sample);
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        for (int to : STOPS) {
            if (to <= sample.pages().size()) {
                double begin = sample.pages().get(from);
                double end = to == sample.pages().size()
                        ? sample.span("begun", "walked").wall()
                        : sample.pages().get(to);
                rows.add(List.of(
                        (from + 1) + "–" + to,
                        words.figure((end - begin) / (to - from), 2),
                        words.megabytes(sample.peak(begin, end)),
                        words.megabytes(sample.peakOfJava(begin, end))));
                from = to;
            }
        }
        double walked = sample.span("begun", "walked").wall();
        double ended = sample.whole().wall();
        rows.add(List.of(
                words.say("juger, rapporter", "judging, reporting"),
                words.figure(sample.after().wall() / count, 2),
                words.megabytes(sample.peak(walked, ended)),
                words.megabytes(sample.peakOfJava(walked, ended))));
        return List.of(new Table(
                words.say(
                        count + " pages en un seul parcours (d), par tranche",
                        count + " pages in one walk (d), by stretch"),
                words.french()
                        ? List.of("pages", "s par page", "pic Mo", "dont Java Mo")
                        : List.of("pages", "s a page", "peak MB", "Java alone MB"),
                rows,
                ""));
    }

    /** The same pages with a browser of this machine and with one that a grid on this machine lends, in turn. */
    List<Table> grid() throws IOException, InterruptedException {
        List<String> addresses = grounds.set(asked.quick());
        List<Path> journey = List.of(launch.journey("grille", addresses));
        List<Sample> here = new ArrayList<>();
        List<Sample> lent = new ArrayList<>();
        try (SmallGrid grid = launch.grid()) {
            launch.borrowed(grid.address(), journey); // the first session of a node is slow to come; not counted
            for (int round = 1; round <= asked.rounds(); round++) {
                here.add(launch.parcours("all", "none", 1, journey));
                noise.of(words.say("sans grille, tour ", "no grid, round ") + round, here.get(round - 1));
                lent.add(launch.borrowed(grid.address(), journey));
                noise.of(words.say("grille, tour ", "grid, round ") + round, lent.get(round - 1));
            }
        }
        double ratio = Medians.ratio(lent, here, one -> one.walk().wall());
        goals.add(
                Goal.atMost(words.say("un écran par la grille, durée", "a screen through the grid, wall"), ratio, 1.1));
        return List.of(new Table(
                words.say(
                        "Un navigateur d’ici, ou prêté par une grille sur la même machine (un concentrateur, un nœud)",
                        "A browser of this machine, or lent by a grid on it (a hub, a node)"),
                List.of(words.say("navigateur", "browser"), words.say("s par écran", "s a screen")),
                List.of(
                        List.of(words.say("d’ici", "of this machine"), perScreen(here, addresses.size())),
                        List.of(words.say("de la grille", "of the grid"), perScreen(lent, addresses.size()))),
                words.say("Rapport, médiane des tours : ", "Ratio, median of the rounds: ") + words.figure(ratio, 2)));
    }

    private String perScreen(List<Sample> samples, int screens) {
        return words.figure(Medians.of(samples, one -> one.walk().wall()) / screens, 2);
    }

    /** The demonstrations: the reference walk alone, then with every condition. */
    List<Table> demos() throws IOException, InterruptedException {
        Path folder = launch.home().resolve("scenarios/demo");
        List<Path> journeys;
        try (Stream<Path> all = Files.list(folder)) {
            journeys = all.filter(one -> one.toString().endsWith(".journey.yaml"))
                    .filter(one -> !asked.quick() || one.toString().contains("modele"))
                    .sorted()
                    .toList();
        }
        Sample alone = launch.parcours("all", "none", 1, journeys);
        noise.of(words.say("démonstrations, référence", "demonstrations, reference"), alone);
        Sample everybody = launch.parcours("all", "all", 1, journeys);
        noise.of(words.say("démonstrations, toutes conditions", "demonstrations, all conditions"), everybody);
        goals.add(Goal.atMost(
                words.say("conditions + référence / référence, durée", "conditions + reference / reference, wall"),
                everybody.walk().wall() / alone.walk().wall(),
                3));
        goals.add(Goal.atMost(
                words.say("conditions + référence / référence, CPU", "conditions + reference / reference, CPU"),
                everybody.walk().cpu() / alone.walk().cpu(),
                3));
        return List.of(new Table(
                words.say(
                        journeys.size() + " démonstration(s), une session",
                        journeys.size() + " demonstration(s), one session"),
                words.french()
                        ? List.of("qui", "marche CPU s", "s", "juger et rapporter CPU s", "s", "pic Mo")
                        : List.of("who", "walk CPU s", "s", "judge and report CPU s", "s", "peak MB"),
                List.of(
                        demo(words.say("référence seule", "reference alone"), alone),
                        demo(words.say("référence et conditions", "reference and conditions"), everybody)),
                ""));
    }

    private List<String> demo(String title, Sample sample) {
        Sample.Span report = sample.span("closed", "reported");
        return List.of(
                title,
                words.figure(sample.walk().cpu(), 2),
                words.figure(sample.walk().wall(), 2),
                words.figure(report.cpu(), 2),
                words.figure(report.wall(), 2),
                words.megabytes(sample.peak()));
    }

    /** What a person feels first: the launcher's own cost, the first page, and what two sessions bring. */
    List<Table> start() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        for (String option : List.of("--version", "--help")) {
            List<Sample> all = new ArrayList<>();
            for (int round = 0; round <= asked.rounds(); round++) {
                all.add(launch.launcher(option));
            }
            List<Sample> warm = all.subList(1, all.size());
            double cpu = Medians.of(warm, one -> one.whole().cpu());
            rows.add(row(
                    "./parcours " + option,
                    cpu,
                    Medians.of(warm, one -> one.whole().wall()),
                    0));
            goals.add(Goal.atMost(option + ", CPU s", cpu, 0.35));
        }
        rows.add(firstPage());
        Path model = launch.home().resolve("scenarios/demo/titulaire-modele.journey.yaml");
        Sample one = launch.parcours("all", "none", 1, List.of(model));
        Sample.Span report = one.span("closed", "reported");
        rows.add(row(
                words.say("juger et rapporter une démonstration", "judging and reporting one demonstration"),
                report.cpu(),
                report.wall(),
                one.peak()));
        rows.addAll(sessions());
        return List.of(new Table(
                words.say("Démarrer, rapporter, aller à deux", "Starting, reporting, two sessions"),
                List.of(
                        words.say("quoi", "what"),
                        "CPU s",
                        "s",
                        words.say("pic Mo", "peak MB"),
                        words.say("pages/min", "pages/min")),
                rows,
                ""));
    }

    private List<String> row(String title, double cpu, double wall, long peak) {
        return List.of(title, words.figure(cpu, 2), words.figure(wall, 2), words.megabytes(peak), "");
    }

    private List<String> firstPage() throws IOException, InterruptedException {
        String page = launch.journey("premiere-page", List.of(grounds.generated(300, 1)))
                .toString();
        List<Double> first = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int round = 0; round < (asked.quick() ? 1 : 3); round++) {
            Sample sample = launch.launcher(
                    "audit",
                    page,
                    "--personas",
                    "none",
                    "--bench-host",
                    "127.0.0.1",
                    "--out",
                    launch.scratch().resolve("first").toString());
            first.addAll(sample.pages().stream().limit(1).toList());
            cpu.add(sample.whole().cpu());
        }
        double median = Medians.of(first);
        goals.add(Goal.atMost(
                words.say("de la commande à la première page prête, s", "from the command to the first page ready, s"),
                median,
                3));
        return row(
                words.say("première page prête (CPU : passage entier)", "first page ready (CPU: the whole run)"),
                Medians.of(cpu),
                median,
                0);
    }

    private List<List<String>> sessions() throws IOException, InterruptedException {
        List<String> addresses = grounds.many(asked.quick() ? 12 : 24, 400);
        int half = addresses.size() / 2;
        List<Path> two = List.of(
                launch.journey("premiere-moitie", addresses.subList(0, half)),
                launch.journey("seconde-moitie", addresses.subList(half, addresses.size())));
        List<List<String>> rows = new ArrayList<>();
        for (int sessions = 1; sessions <= 2; sessions++) {
            Sample sample = launch.parcours("axe", "none", sessions, two);
            noise.of(words.say("sessions : ", "sessions: ") + sessions, sample);
            double minute = 60 * addresses.size() / sample.walk().wall();
            rows.add(List.of(
                    words.say("axe seul, sessions : ", "axe alone, sessions: ") + sessions,
                    words.figure(sample.walk().cpu(), 2),
                    words.figure(sample.walk().wall(), 2),
                    words.megabytes(sample.peak()),
                    words.figure(minute, 0)));
            goals.add(Goal.atLeast(
                    words.say("pages par minute, axe seul, sessions : ", "pages a minute, axe alone, sessions: ")
                            + sessions,
                    minute,
                    sessions == 1 ? 50 : 58));
            goals.add(Goal.atMost(
                    words.say("pic de mémoire en Go, sessions : ", "peak memory in GB, sessions: ") + sessions,
                    sample.peak() / 1e9,
                    sessions == 1 ? 1.4 : 1.9));
        }
        return rows;
    }
}
