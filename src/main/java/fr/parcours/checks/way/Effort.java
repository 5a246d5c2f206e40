package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.text.ActedUpon;
import fr.parcours.checks.text.UsefulText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How long a practised person needs to read, decide, point and type: the keystroke-level model. See {@code Effort.md}. */
final class Effort implements Check {
    private static final About ABOUT =
            About.journey("effort", Set.of(Dom.class)).feeds("NAV02");
    private static final Sentences SENTENCES = Sentences.of(Effort.class);

    /** Seconds: a key or a click, a move of the pointer, a hand from mouse to keyboard, a decision. */
    private static final double KEY = 0.28;

    private static final double POINT = 1.1;
    private static final double HAND = 0.4;
    private static final double THINK = 1.35;
    private static final double WORDS_A_SECOND = 230 / 60.0;
    private static final int LONGEST_TYPED = 40;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        if (screens.isEmpty()) {
            return Stream.empty();
        }
        double reading = screens.stream().mapToInt(UsefulText::words).sum() / WORDS_A_SECOND;
        double doing = trail.acts().stream()
                .mapToDouble(act -> seconds(act, trail, screens))
                .sum();
        double minutes = Math.round((reading + doing) / 6) / 10.0;
        return Stream.of(new Measure(
                "NAV02",
                minutes,
                "minutes",
                Measure.between(5, 25, minutes),
                minutes < 1 ? SENTENCES.say("measure-short") : SENTENCES.say("measure", "minutes", Math.round(minutes)),
                screens.stream()
                        .map(screen -> screen.moment().screen())
                        .distinct()
                        .toList()));
    }

    private static double seconds(Act act, Trail trail, List<Snapshot> screens) {
        return switch (act.word()) {
            case "click", "check", "uncheck", "back", "tab", "hover", "dialog", "download" -> THINK + POINT + KEY;
            // a page that asked nothing about cookies took nobody's time
            case "banner" -> act.path().isEmpty() ? 0 : THINK + POINT + KEY;
            case "choose" -> THINK + 2 * (POINT + KEY);
            case "drag" -> THINK + 2 * POINT + 2 * KEY;
            case "upload" -> THINK + 4 * (POINT + KEY);
            case "press" -> THINK + HAND + KEY;
            case "fill", "clear" -> THINK + POINT + KEY + 2 * HAND + typed(act, trail, screens) * KEY;
            default -> 0;
        };
    }

    /** How many keys: what was typed is never kept, so the kind of field tells. */
    private static int typed(Act act, Trail trail, List<Snapshot> screens) {
        if (act.word().equals("clear")) {
            return 1;
        }
        return screens.stream()
                .filter(screen -> screen.moment().screen() == act.screen())
                .flatMap(screen -> ActedUpon.on(trail, screen).things().stream())
                .filter(thing -> thing.name().strip().equals(act.name().strip()))
                .findFirst()
                .map(Effort::usual)
                .orElse(12);
    }

    private static int usual(Element field) {
        String limit = field.attr("maxlength");
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) <= LONGEST_TYPED && Integer.parseInt(limit) > 0) {
            return Integer.parseInt(limit);
        }
        return switch (field.attr("type")) {
            case "email" -> 22;
            case "tel", "date" -> 10;
            case "number", "time" -> 5;
            default -> field.tag().equals("textarea") ? 100 : 12;
        };
    }
}
