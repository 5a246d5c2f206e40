package fr.parcours.probes;

import fr.parcours.browser.Box;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.States;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page may lose where the person's own colours replace its own: commands that are only drawn, what is chosen, how far one is. */
final class OwnColours {
    private static final String SCRIPT = PackedScript.read(OwnColours.class, "forced.js");
    private static final String DRAWING = "drawing";
    private static final double ALL = 1;

    /** Something looked at, by the script's number. */
    private record Doubt(String number, String kind, String path, String mark, List<Box> boxes) {
        static Doubt read(String line) {
            String[] parts = line.split(" ", -1);
            List<Box> boxes = new ArrayList<>();
            for (int i = 4; i + 4 <= parts.length; i += 4) {
                boxes.add(new Box(
                        Double.parseDouble(parts[i]),
                        Double.parseDouble(parts[i + 1]),
                        Double.parseDouble(parts[i + 2]),
                        Double.parseDouble(parts[i + 3])));
            }
            return new Doubt(parts[0], parts[1], parts[2], parts[3], List.copyOf(boxes));
        }

        boolean drawing() {
            return kind.equals(DRAWING) && !boxes.isEmpty();
        }

        /** Whether styles alone show nothing by which a ticked box and its row differ from those of an empty one. */
        boolean sure() {
            return mark.equals("sure");
        }

        /** Whether styles alone show that something is left of it. */
        boolean lit() {
            return mark.equals("lit");
        }

        /** Whether some of it keeps colours of its own, whatever the person's. */
        boolean own() {
            return !mark.equals("none");
        }

        /** Whether the page knows of dark themes, and may draw it otherwise there. */
        boolean themed() {
            return mark.equals("themed");
        }
    }

    /** What a picture shows of a drawing in a light theme, and what would be left of that in a dark one. */
    private record Seen(Doubt doubt, double light, double dark) {}

    private final List<String> numbers;
    private final List<States.Chosen> chosen;
    private final List<Seen> drawings = new ArrayList<>();
    private final List<Doubt> others = new ArrayList<>();
    private final Set<String> ticked = new HashSet<>();

    private OwnColours(List<String> numbers, List<States.Chosen> chosen) {
        this.numbers = numbers;
        this.chosen = chosen;
    }

    /**
     * Finds by their computed styles what is worth a look; most pages have nothing.
     *
     * @param seen sorts of things that were looked at on the earlier pages of the walk; those found are added
     */
    static OwnColours before(Senses senses, Set<String> seen) {
        List<String[]> fresh = senses.run("", SCRIPT + "parcoursForced.suspects()")
                .lines()
                .map(line -> line.split(" ", -1))
                .filter(parts -> parts.length > 2 && seen.add(parts[2]))
                .toList();
        List<String> numbers = fresh.stream().map(parts -> parts[0]).toList();
        List<States.Chosen> chosen = fresh.stream()
                .filter(parts -> parts.length > 5)
                .map(parts -> new States.Chosen(parts[3], Double.parseDouble(parts[4]), Double.parseDouble(parts[5])))
                .toList();
        if (!numbers.isEmpty()) {
            senses.run("", "parcoursForced.ready(" + numbers + ")");
        }
        return new OwnColours(numbers, chosen);
    }

    boolean nothing() {
        return numbers.isEmpty();
    }

    /** Tabs that only colours tell from their neighbours. */
    List<States.Chosen> chosen() {
        return chosen;
    }

    /** Looks once the colours are the person's: a light theme, the only one that the browser is asked for. */
    void under(Senses senses) {
        if (nothing()) {
            return;
        }
        String told = senses.run("", "parcoursForced.left(" + numbers + ")");
        List<Doubt> doubts = told.lines().map(Doubt::read).toList();
        for (Doubt one : doubts) {
            if (one.drawing()) {
                drawings.add(seen(one, Contour.of(senses.picture(one.boxes().get(0)))));
            } else {
                others.add(one);
                if (one.sure() && twins(senses, one)) {
                    ticked.add(one.number());
                }
            }
        }
    }

    private static boolean twins(Senses senses, Doubt one) {
        List<Box> boxes = one.boxes();
        return !boxes.get(0).empty()
                && new Twins(boxes.subList(2, boxes.size()))
                        .alike(senses.picture(boxes.get(0)), senses.picture(boxes.get(1)));
    }

    /** Colours of its own stay the same in a dark theme: what is dark is lost there. Where nothing is seen of them in a light one they are light. */
    private static Seen seen(Doubt one, Contour contour) {
        double dark = !one.own() ? contour.standing() : contour.none() || one.themed() ? ALL : contour.onDark();
        return new Seen(one, contour.standing(), dark);
    }

    /** What is lost of what the page's own colours show; these are back. */
    List<States.Forced> after(Senses senses) {
        List<States.Forced> found = new ArrayList<>();
        for (Seen one : drawings) {
            double rest = one.light() > 0 && one.dark() > 0
                    ? ALL
                    : Contour.of(senses.picture(one.doubt().boxes().get(0))).standing();
            found.add(new States.Forced(one.doubt().path(), DRAWING, rest, one.light(), one.dark()));
        }
        for (Doubt one : others) {
            if (one.lit()) {
                found.add(new States.Forced(one.path(), one.kind(), ALL, ALL, ALL));
            } else if (Boolean.parseBoolean(senses.run("", "parcoursForced.differs(" + one.number() + ")"))) {
                found.add(new States.Forced(one.path(), kind(one), ALL, 0, 0));
            }
        }
        return found.stream().filter(one -> one.rest() > 0).toList();
    }

    private String kind(Doubt one) {
        if (one.sure()) {
            return ticked.contains(one.number()) ? "ticked" : "row";
        }
        return one.mark().equals("row") ? "row" : one.kind();
    }
}
