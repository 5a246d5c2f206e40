package fr.parcours.reports;

import fr.parcours.evidence.Rect;
import fr.parcours.result.ScreenResult;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where barriers stand on pictures, in shares of the picture so that marks follow it at any size. */
final class Marks {
    /** A picture of ours, beside the page: nothing else is ever pointed at. */
    private static final Pattern PICTURE =
            Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.(?:png|jpe?g|webp)");

    /** One mark: its id, which places it, and its classes, which place its number. */
    record Mark(String id, String classes) {}

    private final StringBuilder rules = new StringBuilder();
    private int made;

    /** The rules that place all marks made so far; numbers only, the policy forbids any other style. */
    String rules() {
        return rules.toString();
    }

    /** The file's name when it is a picture of ours, else null. */
    static @Nullable String picture(@Nullable String file) {
        return file != null && PICTURE.matcher(file).matches() ? file : null;
    }

    /** A new mark on that place of the screen's picture; null when it is not on the picture. */
    @Nullable
    Mark at(Rect box, ScreenResult screen) {
        double width = screen.pictureWidth();
        double height = screen.pictureHeight();
        if (picture(screen.picture()) == null || width <= 0 || height <= 0 || box.empty()) {
            return null;
        }
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        double right = Math.min(width, box.right());
        double bottom = Math.min(height, box.bottom());
        if (!(left < right && top < bottom)) {
            return null;
        }
        String id = "mark-" + ++made;
        rules.append(String.format(
                        Locale.ROOT,
                        "#%s{left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%}",
                        id,
                        100 * left / width,
                        100 * top / height,
                        100 * (right - left) / width,
                        100 * (bottom - top) / height))
                .append('\n');
        // the number stands beside the thing, and turns inwards where the picture ends
        String kind = "mark" + (right > 0.93 * width ? " edge" : "") + (top > height / 2 ? " low" : "");
        return new Mark(id, kind);
    }
}
