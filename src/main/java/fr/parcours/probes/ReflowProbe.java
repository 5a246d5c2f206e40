package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.Reflow;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.List;

/**
 * Spaces the words out, then narrows the window to 320 CSS pixels (a zoom of 400 %) and to 640 (200 %), tells what sticks out and whose
 * words are cut, and puts everything back. Where 640 pixels cost words, the letters alone are doubled too: the standards are content
 * with either way to enlarge.
 */
final class ReflowProbe implements Probe {
    private static final int ENLARGED = 640;
    private static final List<int[]> SIZES = List.of(new int[] {320, 256}, new int[] {ENLARGED, 512});
    /** What a script draws to the width of the window is drawn anew a moment after the window has changed. */
    private static final long REDRAW_MILLIS = 300;

    private static final String SCRIPT = PackedScript.read(ReflowProbe.class, "letters.js");

    @Override
    public Class<Reflow> kind() {
        return Reflow.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    /** Whether, a moment later, the page asks for another width than the one just measured; without a script it does not. */
    private static boolean redrawn(Senses senses, Reflow.Width measured) {
        if (senses.run("", "parcours.lively() ? '1' : ''").isEmpty()) {
            return false;
        }
        Tour.pause(REDRAW_MILLIS);
        return Double.parseDouble(senses.run("", "parcours.breadth() + ''")) != measured.scrollWidth();
    }

    private static Reflow.Width narrow(Senses senses, int[] size) {
        return Reflow.Width.read(size[0], size[1], senses.run("", "parcoursLetters.narrow(" + size[0] + ")"));
    }

    @Override
    public Reflow look(Page page) {
        Senses senses = page.senses();
        String whole = senses.run("", SCRIPT + "parcoursLetters.whole()");
        List<Reflow.Width> widths = new ArrayList<>();
        try {
            for (int[] size : SIZES) {
                senses.resize(size[0], size[1]);
                Reflow.Width first = narrow(senses, size);
                widths.add(first.scrollWidth() > size[0] && redrawn(senses, first) ? narrow(senses, size) : first);
            }
        } finally {
            senses.restore();
        }
        boolean cut = widths.stream()
                .anyMatch(one -> one.width() == ENLARGED
                        && one.cut().stream().anyMatch(loss -> !loss.how().equals("same")));
        return Reflow.read(whole, widths, cut ? senses.run("", "parcoursLetters.doubled()") : "[]");
    }
}
