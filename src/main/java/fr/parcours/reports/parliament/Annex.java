package fr.parcours.reports.parliament;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parcours.criteria.Profile;
import fr.parcours.reports.Part;
import fr.parcours.reports.Plain;
import fr.parcours.reports.Template;
import fr.parcours.reports.Words;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.Field;
import fr.parcours.score.Interval;
import fr.parcours.score.Versus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures behind the report, for those who want to count again: tables for a spreadsheet, one file for tools, a dictionary. */
final class Annex {
    static final String FOLDER = "annexe";

    static final List<String> FILES = List.of(
            "demarches.csv",
            "conditions.csv",
            "indicateurs.csv",
            "comparaisons.csv",
            "recommandations.csv",
            "annexe.json",
            "annexe.schema.json",
            "dictionnaire.html");

    /** The format of {@code annexe.json}: fields are added, never renamed. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Desk desk;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    Annex(Desk desk) {
        this.desk = desk;
        Table.described().forEach(table -> tables.put(table.name(), table));
        desk.roster().sites().forEach(this::site);
        desk.roster().fields().forEach(ground -> comparisons(ground.field()));
        List<Advice> advice = Advice.over(desk.roster().evaluated());
        for (int at = 0; at < advice.size(); at++) {
            recommendation(at + 1, advice.get(at));
        }
    }

    void write(Path folder) throws IOException {
        Path annex = Files.createDirectories(folder.resolve(FOLDER));
        for (Table table : tables.values()) {
            Files.writeString(annex.resolve(table.name() + ".csv"), Csv.of(table), StandardCharsets.UTF_8);
        }
        Files.writeString(annex.resolve("annexe.json"), json(), StandardCharsets.UTF_8);
        Files.writeString(
                annex.resolve("annexe.schema.json"),
                Template.resource(Annex.class, "annexe.schema.json"),
                StandardCharsets.UTF_8);
        Files.writeString(annex.resolve("dictionnaire.html"), dictionary(), StandardCharsets.UTF_8);
    }

    private Table table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private void site(Site site) {
        JourneyResult journey = site.journey();
        var drawn = site.brief().drawn();
        Interval index = drawn.figures().index();
        Interval without = drawn.figures().indexWithoutOperator();
        boolean measured = drawn.measured();
        table("demarches")
                .row(
                        site.reference(),
                        run(site),
                        site.brief().started(),
                        site.brief().tool().rules(),
                        site.label(),
                        journey.site().operator(),
                        journey.site().territory(),
                        journey.site().software(),
                        journey.site().population(),
                        journey.goal(),
                        journey.title(),
                        journey.bench(),
                        word(journey.outcome()),
                        journey.screens().size(),
                        journey.milestones(),
                        Desk.tried(site).size(),
                        Desk.stopped(site).size(),
                        site.brief().barriers(),
                        site.brief().doubts(),
                        measured ? tenth(index.value()) : null,
                        measured ? tenth(index.low()) : null,
                        measured ? tenth(index.high()) : null,
                        Math.round(drawn.figures().coverage() * 1000) / 1000.0,
                        measured ? tenth(without.value()) : null,
                        measured ? tenth(without.low()) : null,
                        measured ? tenth(without.high()) : null);
        journey.personas().stream().filter(one -> one.profile().observed()).forEach(one -> condition(site, one));
        journey.indicators().forEach(one -> indicator(site, one));
    }

    private void condition(Site site, PersonaResult one) {
        table("conditions")
                .row(
                        site.reference(),
                        site.label(),
                        one.profile().id(),
                        word(one.outcome()),
                        one.screen() == 0 ? null : one.screen(),
                        one.where() == null ? null : one.where().role(),
                        one.where() == null ? null : Plain.name(one.where().name()),
                        one.reason() == null ? null : desk.words().of(one.reason()));
    }

    private void indicator(Site site, IndicatorResult one) {
        Known known = Known.of(one);
        table("indicateurs")
                .row(
                        site.reference(),
                        site.label(),
                        one.indicator().id(),
                        one.indicator().dimension().name(),
                        desk.words().of(one.indicator().fr(), one.indicator().en()),
                        word(known),
                        one.measure() == null ? null : one.measure().value(),
                        one.measure() == null ? null : one.measure().unit(),
                        severity(one),
                        one.occurrences().stream()
                                .filter(each -> !each.doubtful())
                                .count(),
                        one.occurrences().stream()
                                .filter(each -> each.doubtful())
                                .count(),
                        known.looked()
                                ? Known.sentence(site, one.indicator().id(), desk)
                                        .orElse(null)
                                : null,
                        one.cause().isBlank() ? null : one.cause());
    }

    private static @Nullable Double severity(IndicatorResult one) {
        return Known.of(one).looked()
                ? one.occurrences().stream()
                        .filter(each -> !each.doubtful())
                        .mapToDouble(IndicatorResult.Occurrence::severity)
                        .max()
                        .orElse(0)
                : null;
    }

    private void comparisons(Field field) {
        for (Versus pair : Leads.pairs(field)) {
            boolean told = pair.lead() != Versus.Lead.INCOMPARABLE;
            table("comparaisons")
                    .row(
                            field.goal(),
                            desk.roster().of(pair.first()).reference(),
                            desk.roster().of(pair.first()).label(),
                            desk.roster().of(pair.second()).reference(),
                            desk.roster().of(pair.second()).label(),
                            word(pair.lead()),
                            pair.milestone(),
                            pair.indicators(),
                            Math.round(pair.weight() * 1000) / 1000.0,
                            pair.conditions().stream().map(Profile::id).toList(),
                            told ? tenth(pair.gap().value()) : null,
                            told ? tenth(pair.gap().low()) : null,
                            told ? tenth(pair.gap().high()) : null,
                            told ? tenth(pair.withoutOperator().value()) : null,
                            told ? tenth(pair.withoutOperator().low()) : null,
                            told ? tenth(pair.withoutOperator().high()) : null);
        }
    }

    private void recommendation(int number, Advice one) {
        table("recommandations")
                .row(
                        number,
                        one.title(desk),
                        one.indicator() == null ? null : one.indicator().id(),
                        one.check(),
                        one.addressees(desk),
                        one.sites().size(),
                        desk.roster().evaluated().size(),
                        tenth(one.most()),
                        one.freed().stream().map(Profile::id).toList(),
                        one.sites().stream().map(Site::reference).toList());
    }

    private String run(Site site) {
        return desk.roster().passages().stream()
                .filter(passage -> passage.any().run().equals(site.brief().run()))
                .map(Roster.Passage::id)
                .findFirst()
                .orElse("");
    }

    private String json() throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("language", desk.words().language());
        file.put("title", desk.roster().veil().text(desk.assembly().title()));
        file.put("lettered", desk.assembly().replies() == null);
        tables.values().forEach(table -> file.put(table.key(), table.rows()));
        DefaultIndenter two = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(two)
                .withArrayIndenter(two);
        return Plain.whole(MAPPER.writer(printer).writeValueAsString(file)) + "\n";
    }

    /** What each column of each table means, for a person. */
    private String dictionary() {
        Desk fresh = desk.fresh();
        Part chapter = fresh.chapter("dictionary").add("body", fresh.paragraph(fresh.say("dictionary.intro")));
        for (Table table : tables.values()) {
            Grid grid = new Grid(
                    fresh,
                    fresh.say("dictionary.caption", table.name() + ".csv", table.key()),
                    List.of(
                            "dictionary.column",
                            "dictionary.key",
                            "dictionary.meaning",
                            "dictionary.unit",
                            "dictionary.source"));
            table.columns()
                    .forEach(column -> grid.row(
                            column.header(),
                            column.key(),
                            fresh.words().of(column.meaning()),
                            fresh.words().of(column.unit()),
                            source(column.source(), fresh.words())));
            chapter.add("body", fresh.sub(table.name() + ".csv").add("body", grid.part()));
        }
        String title = fresh.say("dictionary.title");
        return ParliamentReport.whole(
                fresh,
                title,
                fresh.part("letter-top").text("title", title).element(),
                fresh.part("main").add("chapters", chapter).element());
    }

    private static double tenth(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a column comes from: a file's names stay as they are, all else is said in words. */
    private static String source(String source, Words words) {
        String key = "dictionary.source." + source.replace(' ', '-');
        return words.keys().contains(key) ? words.say(key) : source;
    }
}
