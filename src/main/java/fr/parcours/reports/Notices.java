package fr.parcours.reports;

import fr.parcours.check.Verdict;
import fr.parcours.evidence.Picture;
import fr.parcours.report.Explanations;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.RunResult;
import fr.parcours.score.DrawnJourney;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What each operator is sent before anything is published of it: facts, dated pictures, what to do, the journey to walk again,
 * and until when it may answer. One folder for each site, which can be sent as it is.
 */
public final class Notices {
    private final Explanations explanations;
    private final Path run;
    private final LocalDate deadline;
    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();

    /** @param run the run's folder, where pictures and journeys are */
    Notices(Explanations explanations, Path run, LocalDate deadline) {
        this.explanations = explanations;
        this.run = run;
        this.deadline = deadline;
    }

    /**
     * Writes the dossier of one journey in {@code to}.
     *
     * @param header the run; its own list of journeys is not looked at
     * @param evidence the journey's evidence, where the journey's file is; null when it is not known
     * @return the page that was written
     */
    public Path write(
            RunResult header,
            JourneyResult journey,
            DrawnJourney drawn,
            @Nullable Path evidence,
            String language,
            Path to)
            throws IOException {
        Path folder = Files.createDirectories(to.resolve(folder(journey.site().name())));
        int number = pages.merge(String.valueOf(folder), 1, Integer::sum);
        String suffix = number == 1 ? "" : "-" + number;
        pictures(journey, folder);
        String replay = evidence == null ? "" : replay(evidence, folder, suffix);
        Path page = folder.resolve("index" + suffix + ".html");
        Files.writeString(page, page(header, journey, drawn, replay, language), StandardCharsets.UTF_8);
        return page;
    }

    /** The same site keeps its folder, and two sites never share one. */
    private String folder(String site) {
        String key = site.strip().toLowerCase(Locale.ROOT);
        String known = folders.get(key);
        if (known != null) {
            return known;
        }
        String slug = slug(site);
        String name = slug;
        for (int twin = 2; folders.containsValue(name); twin++) {
            name = slug + "-" + twin;
        }
        folders.put(key, name);
        return name;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return cut.isEmpty() ? "site" : cut;
    }

    /** The pictures that the page shows, with the day and hour at which they were taken. */
    private void pictures(JourneyResult journey, Path folder) throws IOException {
        List<String> files = Stream.of(
                        journey.screens().stream().map(screen -> screen.picture()),
                        journey.screens().stream().flatMap(screen -> near(screen.findings())),
                        near(journey.findings()),
                        journey.personas().stream().map(persona -> persona.picture()))
                .flatMap(all -> all)
                .map(Marks::picture)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String file : files) {
            Path from = run.resolve(file);
            if (Files.isRegularFile(from)) {
                Path target = folder.resolve(file);
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Stream<@Nullable String> near(List<Judged> facts) {
        return facts.stream()
                .filter(one -> one.finding().verdict() == Verdict.FAILED)
                .flatMap(one -> Stream.ofNullable(one.picture()))
                .map(Picture::file);
    }

    /** The journey as it was walked, typed values masked already; empty when it was not kept. */
    private static String replay(Path evidence, Path folder, String suffix) throws IOException {
        for (String ending : List.of(".yaml", ".yml", ".json")) {
            Path kept = evidence.resolve("journey" + ending);
            if (Files.isRegularFile(kept)) {
                String name = "demarche" + suffix + ".journey" + ending;
                Files.copy(kept, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                return name;
            }
        }
        return "";
    }

    private String page(RunResult header, JourneyResult journey, DrawnJourney drawn, String replay, String language) {
        Words words = Words.in(language).and(Notices.class, "notice");
        Sheet sheet = new Sheet(new Template(words), words, explanations, new Marks(), "");
        Template own = new Template(words, Notices.class, "notice.html");
        String site = Plain.name(journey.site().name());
        String title = words.say("notice.title", Plain.name(journey.title()));
        Part main = own.part("notice")
                .text("title", title)
                .say("when", "notice.when", words.moment(header.started()), site)
                .say("seen", "notice.seen", words.moment(header.started()), Plain.name(journey.title()), site)
                .say("before", "notice.before", day(words))
                .text("headline", Headline.of(journey, words))
                .say("answer", "notice.answer", day(words));
        if (Headline.observed(journey).isEmpty()) {
            main.drop("conditions");
        } else {
            main.add("conditions", new Conditions(sheet, journey).section());
        }
        if (drawn.worthMost(Mends.SHOWN).isEmpty()) {
            main.drop("mends");
        } else {
            main.add("mends", new Mends(sheet).section(journey, drawn));
        }
        if (journey.screens().isEmpty() && journey.findings().isEmpty()) {
            main.drop("barriers");
        } else {
            main.add("barriers", new Screens(sheet, journey).section());
        }
        replayed(main, replay);
        RunResult.Tool tool = header.tool();
        main.say("versions", "method.versions", tool.version(), tool.axe(), tool.browser(), tool.rules(), header.id());
        return closed(own.page(), main, sheet, title);
    }

    private static void replayed(Part main, String replay) {
        if (replay.isEmpty()) {
            main.drop("file").drop("command").say("how", "notice.replay.none");
            return;
        }
        main.attribute("link", "href", replay)
                .text("link", replay)
                .say("how", "notice.replay.how")
                .text("code", "parcours audit " + replay);
    }

    private String day(Words words) {
        Locale locale = words.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(deadline);
        return words.language().equals("fr") ? day.replaceFirst("^1 ", "1er ") : day;
    }

    private static String closed(Document page, Part main, Sheet sheet, String title) {
        new Glossary(sheet.words())
                .over(List.of(main.element()))
                .ifPresentOrElse(list -> main.add("words", list), () -> main.drop("words-section"));
        page.body().empty().appendChild(main.element());
        page.title(title);
        page.select("html").attr("lang", sheet.words().language());
        Sealed.with(page, Template.resource("report.css") + sheet.marks().rules());
        return page.outerHtml() + "\n";
    }

    /** The sites that have a folder so far. */
    public List<String> folders() {
        return folders.values().stream().sorted().toList();
    }
}
