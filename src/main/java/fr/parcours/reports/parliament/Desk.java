package fr.parcours.reports.parliament;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Profile;
import fr.parcours.report.Assembly;
import fr.parcours.report.Explanations;
import fr.parcours.reports.Headline;
import fr.parcours.reports.Part;
import fr.parcours.reports.Template;
import fr.parcours.reports.Words;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.score.Interval;
import java.util.List;
import java.util.Locale;

/** What every section of the report needs while it is written. */
record Desk(Template template, Words words, Explanations explanations, Assembly assembly, Roster roster) {
    /** Beyond as many sites, tables count them instead of naming each, and pairs are not written out. */
    static final int NAMED = 8;

    /** The words of all reports, and those of this one. */
    static Words words(String language) {
        return Words.in(language).and(Desk.class, "parliament");
    }

    static Desk of(Assembly assembly, String language, Explanations explanations) {
        Words words = words(language);
        return new Desk(
                new Template(words, Desk.class, "parliament.html"),
                words,
                explanations,
                assembly,
                new Roster(assembly, words));
    }

    /** The same for another page. */
    Desk fresh() {
        return new Desk(new Template(words, Desk.class, "parliament.html"), words, explanations, assembly, roster);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Part part(String id) {
        return template.part(id);
    }

    Part item(String text) {
        return part("item").text("text", text);
    }

    Part paragraph(String text) {
        return part("paragraph").text("text", text);
    }

    Part note(String text) {
        return part("note").text("text", text);
    }

    /** A chapter of the report, its title under {@code chapter.} and {@code id}. */
    Part chapter(String id) {
        return part("chapter")
                .attribute("section", "id", id)
                .attribute("section", "class", "chapter " + id)
                .attribute("section", "aria-labelledby", id + "-title")
                .attribute("title", "id", id + "-title")
                .say("title", "chapter." + id);
    }

    /** A part of a chapter. */
    Part sub(String title) {
        return part("sub").text("title", title);
    }

    /** A part of a part. */
    Part inner(String title) {
        return part("inner").text("title", title);
    }

    /** What is folded on the screen, and open on paper. */
    Part fold(String title) {
        return part("fold").text("title", title);
    }

    /** The way back from a figure to the evidence: where it can be followed, it is a link. */
    Part reference(Site site) {
        String href = site.href();
        return href == null
                ? part("reference").text("text", site.reference())
                : part("reference-link")
                        .attribute("link", "href", href)
                        .attribute("link", "aria-label", say("ref.link", site.reference(), site.label()))
                        .text("link", site.reference());
    }

    String operator(Site site) {
        return operator(site.journey().site().operator());
    }

    String operator(String kind) {
        String key = "operator." + kind;
        return words.keys().contains(key) ? say(key) : kind;
    }

    String milestone(String id) {
        String key = "milestone." + id;
        return words.keys().contains(key) ? say(key) : id;
    }

    /** {@code carte-grise/changement-de-titulaire} as people would write it. */
    String goal(String goal) {
        String text = goal.replace('-', ' ').replace('_', ' ').replace("/", say("goal.then"));
        return text.isBlank() ? say("goal.none") : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String profile(Profile profile) {
        return words.of(profile.french(), profile.english());
    }

    /** {@code 3 sites sur 4}. */
    String outOf(int count, int all) {
        return words.count("out-of", count, all);
    }

    String whole(double figure) {
        return words.number(figure, 0);
    }

    /** From one bound to the other; once when they are the same as printed. */
    String between(Interval figure) {
        String low = whole(figure.low());
        String high = whole(figure.high());
        return low.equals(high) ? low : say("annex.range", low, high);
    }

    /** A figure and its bounds, told once when they are the same as printed. */
    String bounded(Interval figure) {
        String low = whole(figure.low());
        String high = whole(figure.high());
        return low.equals(high) ? low : say("groups.bounds", whole(figure.value()), low, high);
    }

    /** One decimal, and a minus that is no hyphen. */
    String tenth(double figure) {
        return words.number(Math.round(figure * 10) / 10.0 + 0.0, 1).replace('-', '\u2212');
    }

    String title(Indicator.Title title) {
        return words.of(title.fr(), title.en());
    }

    /** Up to {@link #NAMED} names, else how many there are. */
    String names(List<Site> sites) {
        return sites.size() > NAMED
                ? words.count("sites", sites.size())
                : words.list(sites.stream().map(Site::label).toList());
    }

    /** The observed conditions that really walked. */
    static List<PersonaResult> tried(Site site) {
        return Headline.observed(site.journey());
    }

    static List<PersonaResult> stopped(Site site) {
        return tried(site).stream()
                .filter(one -> one.outcome() == Outcome.BLOCKED)
                .toList();
    }

    /** Whether somebody walked and nobody was stopped. */
    static boolean open(Site site) {
        return !tried(site).isEmpty() && stopped(site).isEmpty();
    }

    /** The evaluated sites on which some condition was tried. */
    List<Site> walked() {
        return roster.evaluated().stream()
                .filter(site -> !tried(site).isEmpty())
                .toList();
    }

    /** {@code sous 2 conditions : clavier seul ; lecteur d’écran}. */
    String conditions(List<Profile> conditions) {
        return conditions.isEmpty()
                ? say("conditions.nobody")
                : words.count("conditions.under", conditions.size(), words.profiles(conditions));
    }

    /** How many barriers were found; nothing where nobody saw a screen, since none would praise it. */
    String barriers(Site site) {
        return site.journey().screens().isEmpty()
                ? say("none")
                : String.valueOf(site.brief().barriers());
    }

    /** The index and the share of the reference that it rests on, always together. */
    String index(Site site) {
        var drawn = site.brief().drawn();
        var index = drawn.figures().index();
        return drawn.measured()
                ? say(
                        "overview.index.value",
                        whole(index.value()),
                        words.share(drawn.figures().coverage()),
                        whole(index.low()),
                        whole(index.high()))
                : say("overview.index.none");
    }
}
