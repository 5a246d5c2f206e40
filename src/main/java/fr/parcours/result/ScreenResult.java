package fr.parcours.result;

import fr.parcours.check.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one screen gave.
 *
 * @param number from 1, as counted from what was seen
 * @param name as the author called it, else its main heading or title
 * @param status HTTP status, 0 when unknown
 * @param picture a file in the run's folder, null when there is none
 * @param pictureWidth of the page that the picture shows, in CSS pixels
 * @param pictureHeight of what it shows, in CSS pixels
 * @param reason why it is not evaluated; null when it is
 */
public record ScreenResult(
        int number,
        String name,
        String url,
        int status,
        @Nullable String picture,
        int pictureWidth,
        int pictureHeight,
        @Nullable Sentence reason,
        List<Judged> findings) {
    public ScreenResult {
        findings = List.copyOf(findings);
    }

    /** The same screen with no finding on it. */
    ScreenResult withoutFindings() {
        return new ScreenResult(number, name, url, status, picture, pictureWidth, pictureHeight, reason, List.of());
    }

    public boolean evaluated() {
        return reason == null;
    }
}
