package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A procedure of four screens or more says where one stands, and says it right. See {@code ProgressShown.md}. */
final class ProgressShown implements Check {
    private static final About ABOUT =
            About.journey("progress-shown", Set.of(Dom.class)).feeds("NAV03");
    private static final Sentences SENTENCES = Sentences.of(ProgressShown.class);
    private static final int FEW_SCREENS = 4;
    /** Of the pages of a list, the number is no step. */
    private static final Pattern STEP = Pattern.compile("(?iu)(?<!\\p{L})(?:étape|etape|step)\\h*(?:n°\\h*)?\\d");

    private static final String DRAWN =
            "[class*=stepper], [class*=progress], [class*=fil-etapes], [class*=etapes], [class*=wizard],"
                    + " [id*=stepper], ol[class*=step], ul[class*=step], ol[class*=etape], ul[class*=etape]";

    /** What one screen says. */
    private record Told(int screen, StepMark mark) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (!Procedure.administrative(trail)) {
            return Stream.empty();
        }
        List<Snapshot> screens = trail.arrivals();
        long count = screens.stream()
                .map(screen -> screen.moment().screen())
                .distinct()
                .count();
        List<Told> told = new ArrayList<>();
        for (Snapshot screen : screens) {
            StepMark.of(screen.the(Dom.class))
                    .ifPresent(mark -> told.add(new Told(screen.moment().screen(), mark)));
        }
        List<Integer> on = told.stream().map(Told::screen).toList();
        if (count < FEW_SCREENS) {
            // a short procedure need not count its steps; if it does, the count holds
            return told.size() >= 2 && screens.stream().allMatch(ProgressShown::numbered)
                    ? incoherence(told).map(wrong -> wrong.severity(0.5).screens(on)).stream()
                    : Stream.empty();
        }
        if (told.size() >= 2) {
            return Stream.of(incoherence(told)
                    .map(wrong -> wrong.severity(0.5).screens(on))
                    .orElseGet(() -> Finding.passed(ABOUT).screens(on)));
        }
        boolean drawn = screens.stream().anyMatch(ProgressShown::drawn);
        if (told.size() == 1 || drawn) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell")).screens(on));
        }
        return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed", "count", count)));
    }

    private static boolean numbered(Snapshot screen) {
        return STEP.matcher(screen.the(Dom.class).root().text()).find();
    }

    private static boolean drawn(Snapshot screen) {
        return screen.the(Dom.class)
                .select(DRAWN)
                .anyMatch(one -> one.visible() && !one.text().isBlank());
    }

    private static Optional<Finding> incoherence(List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            StepMark now = told.get(i).mark();
            StepMark before = told.get(Math.max(0, i - 1)).mark();
            if (now.step() > now.total() || now.step() < before.step()) {
                return Optional.of(Finding.failed(
                        ABOUT, SENTENCES.say("failed-order", "before", before.words(), "now", now.words())));
            }
            if (now.total() != before.total()) {
                return Optional.of(Finding.failed(
                        ABOUT, SENTENCES.say("failed-total", "before", before.words(), "now", now.words())));
            }
        }
        return Optional.empty();
    }
}
