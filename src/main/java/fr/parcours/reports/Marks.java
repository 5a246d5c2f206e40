package fr.parcours.reports;

import fr.parcours.check.Where;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.result.Judged;
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

    /** A new mark on the finding's place on its screen's picture; null when that picture does not show it. */
    @Nullable
    Mark at(Judged judged, ScreenResult screen) {
        Picture picture = judged.picture();
        Where where = judged.finding().where();
        // what came later on the same screen may have moved everything: its own picture shows it
        if (picture == null || where == null || !picture.file().equals(picture(screen.picture()))) {
            return null;
        }
        Rect seen = Crop.within(picture, where.box());
        if (seen.empty()) {
            return null;
        }
        double width = picture.width();
        double height = picture.height();
        String id = "mark-" + ++made;
        rules.append(String.format(
                        Locale.ROOT,
                        "#%s{left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%}",
                        id,
                        100 * seen.x() / width,
                        100 * seen.y() / height,
                        100 * seen.width() / width,
                        100 * seen.height() / height))
                .append('\n');
        // the number stands beside the thing, and turns inwards where the picture ends
        String kind = "mark" + (seen.right() > 0.93 * width ? " edge" : "") + (seen.y() > height / 2 ? " low" : "");
        return new Mark(id, kind);
    }
}
