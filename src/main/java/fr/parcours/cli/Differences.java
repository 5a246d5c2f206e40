package fr.parcours.cli;

import fr.parcours.check.Sentence;
import fr.parcours.criteria.Profile;
import fr.parcours.report.Explanations;
import fr.parcours.score.Barrier;
import fr.parcours.score.Baseline;
import fr.parcours.score.Change;
import fr.parcours.score.KnownJourney;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what changed between two runs: who gets to the end first, then barriers; coverage and index last. */
final class Differences {
    private final Baseline before;
    private final Baseline after;
    private final Explanations explanations;
    private final StringBuilder text = new StringBuilder();

    Differences(Baseline before, Baseline after, Explanations explanations) {
        this.before = before;
        this.after = after;
        this.explanations = explanations;
    }

    String text() {
        line(0, before.run() + " → " + after.run());
        if (!before.sameRules(after)) {
            line(
                    0,
                    Voice.say(
                            "Les règles de Parcours ont changé entre les deux : une différence peut venir de nous.",
                            "Parcours’ rules changed in between: a difference may come from us."));
        }
        for (KnownJourney now : after.journeys()) {
            line(0, "");
            line(0, now.id());
            before.journey(now.id())
                    .ifPresentOrElse(
                            then -> change(Change.between(then, now, before.sameRules(after), null)),
                            () -> line(
                                    2, Voice.say("N’était pas dans le premier passage.", "Was not in the first run.")));
        }
        before.journeys().stream()
                .filter(one -> after.journey(one.id()).isEmpty())
                .forEach(one -> line(
                        0,
                        "\n" + one.id()
                                + Voice.say("\n  N’est pas dans le second passage.", "\n  Is not in the second run.")));
        return text.toString();
    }

    private void change(Change change) {
        people(change.freed(), "N’est plus arrêtée : ", "No longer stopped: ");
        people(change.stopped(), "Est maintenant arrêtée : ", "Now stopped: ");
        people(change.lost(), "N’est plus évaluée : ", "No longer evaluated: ");
        barriers(change.fresh(), "Obstacles nouveaux", "New barriers", "+");
        barriers(
                change.ours(),
                "Obstacles que notre changement de règles révèle",
                "Barriers that our change of rules reveals",
                "~");
        barriers(
                change.firstSeen(),
                "Obstacles vus pour la première fois, là où le premier passage n’était pas allé",
                "Barriers seen for the first time, where the first run had not got",
                "?");
        barriers(change.gone(), "Obstacles qui ne sont plus constatés", "Barriers no longer found", "-");
        barriers(
                change.unseen(),
                "Obstacles qui n’ont pas pu être regardés de nouveau",
                "Barriers that could not be looked at again",
                "?");
        line(2, Voice.say("Obstacles inchangés : ", "Barriers unchanged: ") + change.unchanged());
        line(
                2,
                Voice.say("Part mesurée : ", "Share measured: ") + share(change.before()) + " → "
                        + share(change.after()));
        line(
                2,
                Voice.say("Indice, environ : ", "Index, about: ")
                        + index(change.before().index()) + " → "
                        + index(change.after().index()));
    }

    private void people(List<Profile> who, String french, String english) {
        who.forEach(one -> line(2, Voice.say(french + one.french(), english + one.english())));
    }

    private void barriers(List<Barrier> found, String french, String english, String sign) {
        if (!found.isEmpty()) {
            int count = found.stream().mapToInt(Barrier::count).sum();
            line(2, Voice.say(french, english) + Voice.say(" : ", ": ") + count);
            found.forEach(one -> line(4, sign + " " + told(one)));
        }
    }

    private String told(Barrier one) {
        Sentence title = explanations.of(one.check()).barrier();
        String times = one.count() == 1 ? "" : " × " + one.count();
        String place = one.component().equals("page") ? "" : " · " + one.component();
        String screen = one.screen().equals(Barrier.JOURNEY)
                ? ""
                : Voice.say(" (écran « " + one.screen() + " »)", " (screen “" + one.screen() + "”)");
        return title.in(Voice.language()) + times + place + screen;
    }

    private static String share(KnownJourney one) {
        return figure(Math.floor(one.coverage() * 1000) / 10) + Voice.say(" %", "%");
    }

    private static String index(@Nullable Double index) {
        return index == null ? Voice.say("non calculé", "not computed") : figure(index);
    }

    private static String figure(double value) {
        return String.format(Voice.french() ? Locale.FRENCH : Locale.ENGLISH, "%.1f", value);
    }

    private void line(int indent, String said) {
        text.append(" ".repeat(indent)).append(said).append('\n');
    }
}
