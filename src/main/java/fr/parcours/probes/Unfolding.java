package fr.parcours.probes;

import fr.parcours.browser.Senses;
import fr.parcours.evidence.Reveals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Presses a button that says that a part of the page is folded, hears what it says once that part shows, and folds it again. */
final class Unfolding {
    private static final long MOMENT_MILLIS = 80;
    /** Some pages give themselves time, to unfold as well as to say so. */
    private static final int LOOKS = 6;
    /** What goes on saying otherwise is waited for longer, before it is accused. */
    private static final int LONG_LOOKS = 25;

    private final Senses senses;
    private final String number;

    private Unfolding(Senses senses, String number) {
        this.senses = senses;
        this.number = number;
    }

    /** Nothing when the press does not show that part. */
    static Optional<Reveals.Unfolded> of(Senses senses, String number) {
        return new Unfolding(senses, number).trial();
    }

    private Optional<Reveals.Unfolded> trial() {
        String[] paths = ask("to").split("\t", -1);
        if (paths.length < 2) {
            return Optional.empty();
        }
        senses.keys(List.of("Enter"));
        boolean shown = becomes("shown", true);
        boolean said = shown && (becomes("said", true) || moving());
        boolean stays = said || !ask("shown").isEmpty(); // what the focus had shown may be put away by the press
        if (shown) {
            senses.keys(List.of("Enter"));
            becomes("shown", false);
        }
        ask("force");
        return shown && stays ? Optional.of(new Reveals.Unfolded(paths[0], paths[1], said)) : Optional.empty();
    }

    private boolean becomes(String what, boolean so) {
        for (int looks = 0; looks < LOOKS && ask(what).isEmpty() == so; looks++) {
            Tour.pause(MOMENT_MILLIS);
        }
        return ask(what).isEmpty() != so;
    }

    /** Pressed again where changes take their time: some say so at the end of the movement, which never came while the page was held still. */
    private boolean moving() {
        senses.keys(List.of("Enter"));
        becomes("shown", false);
        ask("free");
        senses.keys(List.of("Enter"));
        boolean shown = becomes("shown", true);
        for (int looks = 0; shown && looks < LONG_LOOKS && ask("said").isEmpty(); looks++) {
            Tour.pause(MOMENT_MILLIS);
        }
        return !ask("said").isEmpty();
    }

    private String ask(String what) {
        return senses.run("", String.format(Locale.ROOT, "parcours.keys.fold.%s(%s)", what, number));
    }
}
