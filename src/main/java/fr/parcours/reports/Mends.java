package fr.parcours.reports;

import fr.parcours.check.Sentence;
import fr.parcours.check.Typography;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Profile;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import fr.parcours.result.JourneyResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.DrawnMend;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The section that tells what to mend first. */
public final class Mends {
    /** As many as a team can keep in mind. */
    static final int SHOWN = 5;

    private final Sheet sheet;
    private final Words words;

    Mends(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** Null-free: call it only when there is something to mend. */
    Part section(JourneyResult journey, DrawnJourney drawn) {
        Part section = sheet.part("mends");
        List<DrawnMend> certain = drawn.worthMost(Integer.MAX_VALUE);
        certain.stream()
                .filter(mend -> !mend.stops().isEmpty())
                .forEach(mend -> section.add("list", stop(mend, journey)));
        certain.stream()
                .filter(mend -> mend.stops().isEmpty() && !mend.duty())
                .limit(SHOWN)
                .forEach(mend -> section.add("list", line(mend)));
        List<DrawnMend> owed = certain.stream().filter(DrawnMend::duty).toList();
        owed.forEach(mend -> section.add("list", duty(mend)));
        return section.say("note", owed.isEmpty() ? "mends.note" : "mends.note.owed");
    }

    /** What a text asks a site to publish: no points would tell what it is worth. */
    private Part duty(DrawnMend mend) {
        return line(mend).drop("points").attribute("stops", "class", "note").say("stops", "mend.owed");
    }

    /** What stops somebody: no points would tell what it costs them. */
    private Part stop(DrawnMend mend, JourneyResult journey) {
        Optional<Sentence> how = how(mend, sheet.explanations()).or(() -> mend.stops().stream()
                .flatMap(who -> mend.screens().stream()
                        .flatMap(screen -> freeing(journey, who, screen, sheet.explanations()).stream()))
                .findFirst());
        return sheet.part("mend")
                .text("title", how.map(words::of).orElseGet(() -> words.say("mend.freed")))
                .drop("points")
                .text("sentence", sentence(mend))
                .drop("how")
                .text("where", where(mend, words))
                .say("stops", "mend.stops", people(mend.stops(), words));
    }

    private Part line(DrawnMend mend) {
        Part line = sheet.part("mend").text("points", points(mend, words)).text("where", where(mend, words));
        if (mend.check() == null) {
            Indicator indicator = mend.indicator();
            line.text("title", indicator == null ? words.say("mend.freed") : title(indicator))
                    .text("sentence", sentence(mend))
                    .textOrDrop(
                            "how",
                            how(mend, sheet.explanations())
                                    .map(how -> words.say("mend.how", words.of(how)))
                                    .orElse(""));
        } else {
            Explanation explanation = sheet.explanations().of(mend.check());
            line.text("title", words.of(explanation.barrier()))
                    .text("sentence", sentence(mend))
                    .say("how", "mend.how", words.of(explanation.mend()));
        }
        return mend.duty() ? line : line.drop("stops");
    }

    private String title(Indicator indicator) {
        return sheet.explanations()
                .answering(indicator.id())
                .map(known -> words.of(known.barrier()))
                .orElseGet(() ->
                        words.of(indicator.barrier().fr(), indicator.barrier().en()));
    }

    /** Whom these conditions stand for: those who have a smartphone only, those who use the keyboard only. */
    public static String people(Collection<Profile> conditions, Words words) {
        return words.list(
                conditions.stream().map(one -> words.say("people." + one.id())).toList());
    }

    /** What to do; empty where nothing tells. */
    static Optional<Sentence> how(DrawnMend mend, Explanations explanations) {
        String check = mend.check();
        Indicator indicator = mend.indicator();
        return check != null
                ? Optional.of(explanations.of(check).mend())
                : indicator == null
                        ? Optional.empty()
                        : explanations.answering(indicator.id()).map(Explanation::mend);
    }

    /** What the check says to do that saw this person stopped on this screen. */
    static Optional<Sentence> freeing(JourneyResult journey, Profile who, int screen, Explanations explanations) {
        return journey.stoppedBy(who, screen)
                .map(check -> explanations.of(check).mend());
    }

    private String sentence(DrawnMend mend) {
        String sentence = words.of(mend.sentence());
        return mend.components().size() > 1 ? words.say("mend.example", Typography.inside(sentence)) : sentence;
    }

    /** French counts up to two, excluded, as one. */
    static String points(DrawnMend mend, Words words) {
        double shown = Math.round(mend.points() * 10) / 10.0;
        boolean one = words == Words.FRENCH ? shown < 2 : shown == 1;
        return words.say(one ? "mend.point" : "mend.points", words.number(shown, 1));
    }

    static String where(DrawnMend mend, Words words) {
        String screens = Sheet.screens(mend.screens(), words);
        int places = mend.components().size();
        return places > 1 ? screens + ", " + words.count("mend.places", places) : screens;
    }
}
