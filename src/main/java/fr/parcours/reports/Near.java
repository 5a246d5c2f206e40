package fr.parcours.reports;

import fr.parcours.check.Where;
import fr.parcours.evidence.Rect;
import fr.parcours.result.Judged;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Shows the thing that a fact is about from near, under its sentence. */
final class Near {
    private static final String SLOT = "crop";
    /** The line stands a little outside the thing, so as to hide nothing of it. */
    private static final double GAP = 3;

    private final Sheet sheet;
    private final Words words;

    Near(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** The one of these facts that can be shown, the first where there are several; null when there is none. */
    static @Nullable Judged first(List<Judged> facts) {
        return facts.stream().filter(one -> Crop.of(one) != null).findFirst().orElse(null);
    }

    /**
     * Fills the slot of a fact, or takes it away.
     *
     * @param screen its number; 0 when it is not known
     */
    Part put(Part fact, Judged judged, int screen) {
        Crop crop = Crop.of(judged);
        return crop == null ? fact.drop(SLOT) : fact.add(SLOT, drawn(crop, told(judged, screen)));
    }

    static Part without(Part fact) {
        return fact.drop(SLOT);
    }

    /** What the crop shows, for whoever does not see it. */
    private String told(Judged judged, int screen) {
        Where where = judged.finding().where();
        List<Integer> screens = judged.finding().screens();
        int number = screen == 0 && screens.size() == 1 ? screens.get(0) : screen;
        String from = number == 0 ? words.say("crop.some") : words.say("crop.screen", number);
        String name = where == null ? "" : Plain.name(where.name());
        return name.isBlank() ? words.say("crop.alt", from) : words.say("crop.named", from, name);
    }

    private Part drawn(Crop crop, String told) {
        Part part = sheet.part("crop")
                .attribute("svg", "aria-label", told)
                .attribute("svg", "viewBox", corner(crop.window()) + " " + size(crop.window()))
                .attribute("svg", "width", number(crop.window().width()))
                .attribute("svg", "height", number(crop.window().height()))
                .attribute("image", "href", sheet.up() + crop.picture().file())
                .attribute("image", "width", number(crop.picture().width()))
                .attribute("image", "height", number(crop.picture().height()));
        around(part.slot("halo"), crop.thing());
        around(part.slot("outline"), crop.thing());
        return part;
    }

    private static void around(Element line, Rect thing) {
        line.attr("x", number(thing.x() - GAP))
                .attr("y", number(thing.y() - GAP))
                .attr("width", number(thing.width() + 2 * GAP))
                .attr("height", number(thing.height() + 2 * GAP));
    }

    private static String corner(Rect rect) {
        return number(rect.x()) + " " + number(rect.y());
    }

    private static String size(Rect rect) {
        return number(rect.width()) + " " + number(rect.height());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
