package fr.parcours.score;

import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.result.Judged;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A barrier as it is known again from one run to the next: which check failed, on which thing, on which screen. The thing's
 * rank among its twins is left out, so that a page put in another order brings nothing new; so are classes and paths.
 *
 * @param check id of the check
 * @param component the thing, without its rank; {@code page} for the page or the journey as a whole
 * @param screen its name, long numbers folded; {@code journey} for the journey as a whole
 * @param persona the observed condition that met it; null when anybody does
 * @param also other checks that said the same of the same thing
 * @param count how many such things
 * @param number of the screen in its own run, 0 when unknown: never compared, it only tells how far along it stands
 * @param said what was found, of the first; null in a compact baseline
 */
public record Barrier(
        String check,
        String component,
        String screen,
        @Nullable String persona,
        List<String> also,
        int count,
        int number,
        @Nullable Sentence said) {
    /** Where a barrier of the whole journey stands. */
    public static final String JOURNEY = "journey";

    private static final Pattern RANK = Pattern.compile(" #\\d+$");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3,}");

    public Barrier {
        also = List.copyOf(also);
    }

    /** The barrier that {@code judged} tells, once, on the screen called {@code screen}. */
    public static Barrier of(Judged judged, String screen, int number) {
        Finding finding = judged.finding();
        String component = finding.place().map(Where::component).orElse("");
        int place = number > 0 || finding.screens().isEmpty()
                ? number
                : finding.screens().get(0);
        return new Barrier(
                finding.about().id(),
                component.isEmpty() ? "page" : RANK.matcher(component).replaceAll(""),
                screen(screen),
                finding.persona(),
                judged.alsoSeenBy(),
                1,
                place,
                finding.sentence());
    }

    /** A screen's name, without what changes at each visit: a file number, a port. */
    static String screen(String name) {
        return LONG_NUMBER.matcher(name.strip()).replaceAll("0");
    }

    /** What makes it the same barrier next week. */
    public String key() {
        return key(check);
    }

    /** The same, had {@code other} been the check that told it. */
    String key(String other) {
        return other + " | " + component + " | " + screen;
    }

    Barrier times(int number) {
        return new Barrier(check, component, screen, persona, also, number, this.number, said);
    }
}
