package fr.parcours.reports;

import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.result.Judged;
import org.jspecify.annotations.Nullable;

/**
 * The part of a screen's picture that shows one thing with what stands around it, the thing outlined. No picture is cut: the page
 * shows a window on the one it has, so that nothing is drawn while the report is written and no file is added.
 */
record Crop(Picture picture, Rect thing, Rect window) {
    /** What is shown around the thing, so that one sees where it stands. */
    private static final double AROUND = 40;

    private static final double LEAST_WIDTH = 420;
    /** Wider, nothing could be read of it on a telephone: the beginning of the thing, and the middle of the page, are enough. */
    private static final double MOST_WIDTH = 800;

    private static final double LEAST_HEIGHT = 130;
    /** Taller, a crop would push away the words that it is there to explain: the beginning of the thing is enough. */
    private static final double MOST_HEIGHT = 300;
    /** A thing as large as the page is not made clearer by a line around all of it. */
    private static final double MOST_SHARE = 0.5;

    /** What shows this finding's element; null where no picture of ours does. */
    static @Nullable Crop of(Judged judged) {
        Picture picture = judged.picture();
        var where = judged.finding().where();
        return picture == null || where == null || Marks.picture(picture.file()) == null
                ? null
                : of(picture, where.box());
    }

    static @Nullable Crop of(Picture picture, Rect box) {
        Rect thing = within(picture, box);
        double page = (double) picture.width() * picture.height();
        if (thing.empty() || thing.width() * thing.height() > MOST_SHARE * page) {
            return null;
        }
        double width =
                Math.min(picture.width(), Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, thing.width() + 2 * AROUND)));
        double height =
                Math.min(picture.height(), Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, thing.height() + 2 * AROUND)));
        double left = held(start(thing.x(), thing.width(), width), picture.width() - width);
        double top = held(start(thing.y(), thing.height(), height), picture.height() - height);
        return new Crop(
                picture, thing, new Rect(Math.round(left), Math.round(top), Math.round(width), Math.round(height)));
    }

    /** The part of the box that the picture shows. */
    static Rect within(Picture picture, Rect box) {
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        double right = Math.min(picture.width(), box.right());
        double bottom = Math.min(picture.height(), box.bottom());
        return left < right && top < bottom ? new Rect(left, top, right - left, bottom - top) : Rect.NONE;
    }

    /** In the middle; what is too large is shown from its beginning. */
    private static double start(double at, double size, double room) {
        return Math.min(at + size / 2 - room / 2, at - AROUND);
    }

    private static double held(double wanted, double most) {
        return Math.max(0, Math.min(wanted, most));
    }
}
