package fr.parcours.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sites of a campaign were drawn, so that a report says of how many they speak, and nothing beyond.
 *
 * @param file name of the sampling frame's file, without its folder
 * @param sha256 of the frame's bytes, in lower-case hexadecimal: the same frame, seed and size always draw the same sites
 * @param frame how many sites could be drawn, those that refused included
 * @param excluded how many the author left out before drawing, with a reason: not part of {@code frame}
 * @param asked how many were to be drawn
 * @param drawn how many were: fewer than asked only when the frame is smaller
 * @param refused how many of those drawn said no: counted, never walked, never replaced
 * @param seed what makes the draw
 * @param stratum the column by which the draw was shared out, or null when it was not
 * @param strata each part of the frame, by name; one for the whole when it was not shared out
 */
public record Sample(
        String file,
        String sha256,
        int frame,
        int excluded,
        int asked,
        int drawn,
        int refused,
        long seed,
        @Nullable String stratum,
        List<Stratum> strata) {

    /**
     * One part of the frame.
     *
     * @param name what its sites share, empty when that is not told
     * @param frame how many sites it holds
     */
    public record Stratum(String name, int frame, int drawn, int refused) {}

    public Sample {
        strata = List.copyOf(strata);
        if (drawn > frame || refused > drawn) {
            throw new IllegalArgumentException(
                    "of " + frame + " sites, " + drawn + " drawn and " + refused + " refused: this cannot be");
        }
    }

    /** How many of the sites drawn may be walked. */
    public int toWalk() {
        return drawn - refused;
    }
}
