package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a change of size, spacing or window took away, one loss for each thing that takes them. */
final class Losses {
    /** A drawing is about as wide as high. */
    private static final double WRITTEN = 1.5;

    private static final int ROLLED = 3;
    /** Fewer things side by side are a title and what goes with it. */
    private static final int COLUMNS = 3;

    /** The bar that rolls the rest takes some of the width. */
    private static final double ALIGNED = 24;
    /** How libraries that roll a part by a script mark it. */
    private static final Pattern ROLLS = Pattern.compile(
            "(^|\\s)(ps|ps-container|mCustomScrollBox|os-[\\w-]+)(\\s|$)|perfect-scrollbar|simplebar|slimScroll");

    private Losses() {}

    /**
     * One loss.
     *
     * @param element that holds the words
     * @param how see {@link Reflow.Loss}
     * @param other the words that lie over or under, when there are some
     */
    record Lost(Element element, String how, Optional<Element> other) {
        /** An ellipsis is told on purpose, and what it hides may be told elsewhere. */
        boolean certain() {
            return !how.equals("short");
        }

        String words() {
            return brief(element);
        }

        String otherWords() {
            return other.map(Lost::brief).orElse("");
        }

        private static String brief(Element one) {
            String words = one.text().isBlank() ? one.ownText() : one.text();
            return Brief.of(words, 60);
        }
    }

    /**
     * Asks each screen what a state of it took away, and passes it where that is nothing.
     *
     * @param state of the page: spaced, doubled, or as it is
     */
    static Stream<Finding> judge(
            Trail trail,
            About about,
            Function<Reflow, List<Reflow.Loss>> state,
            Function<Stream<Lost>, Stream<Finding>> told) {
        return Once.each(about, trail, seen -> seen.find(Reflow.class).stream().flatMap(reflow -> {
            List<Finding> found =
                    told.apply(of(state.apply(reflow), seen.the(Dom.class))).toList();
            return found.isEmpty() ? Stream.of(Finding.passed(about)) : found.stream();
        }));
    }

    /** What it holds already went on below its edge: keys, or a script, roll it into view. */
    private static boolean rolls(Element cutting) {
        return ROLLS.matcher(cutting.attr("class")).find()
                || cutting.select("a[href], button, input, select, textarea")
                                .filter(one -> one.visible()
                                        && one.box().y() >= cutting.box().bottom())
                                .count()
                        >= ROLLED;
    }

    /** The head of a grid, as wide as what stands right below and goes from side to side: a script rolls the one with the other. */
    private static boolean rolledAlong(Element cutting) {
        return heads(cutting)
                && cutting.style("overflow-x").matches("hidden|clip")
                && Stream.concat(Stream.of(cutting), cutting.ancestors().limit(2))
                        .flatMap(at -> at.parent().stream().flatMap(up -> up.children().stream()))
                        .anyMatch(other -> other.style("overflow-x").matches("auto|scroll")
                                && !other.equals(cutting)
                                && Math.abs(other.box().y() - cutting.box().bottom()) <= ALIGNED
                                && Math.abs(other.box().x() - cutting.box().x()) <= ALIGNED
                                && Math.abs(other.box().width() - cutting.box().width()) <= ALIGNED);
    }

    /** It holds the heads of columns, told as such or side by side; a title above a list heads no columns. */
    private static boolean heads(Element part) {
        return part.ownText().isBlank()
                && part.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                        .findAny()
                        .isEmpty()
                && (part.select("table, th, [role=columnheader], [role=row]")
                                .findAny()
                                .isPresent()
                        || part.select("*").anyMatch(line -> columns(line) >= COLUMNS));
    }

    private static long columns(Element line) {
        List<Element> cells = line.children().stream()
                .filter(one -> one.visible() && !one.text().isBlank())
                .toList();
        return cells.stream()
                .filter(one -> one.box().y() == cells.get(0).box().y())
                .count();
    }

    /** The name that a font of icons turns into a drawing: spaced out, the letters draw nothing any more, and nobody was to read them. */
    private static boolean drawn(Element one) {
        return one.ownText().strip().matches("[a-z0-9]+(_[a-z0-9]+)*")
                && one.matches("[class*=material-icon], [class*=material-symbol], [class~=icons]");
    }

    /** Its font did not come: its name is written out, and takes the room of the words around. */
    private static boolean undrawn(Element one) {
        return drawn(one) && one.ownLines().stream().anyMatch(line -> line.width() > line.height() * WRITTEN);
    }

    /** What is lost of words that the page shows: one box that cuts several lines is one cause. */
    static Stream<Lost> of(List<Reflow.Loss> losses, Dom dom) {
        Set<String> causes = new HashSet<>();
        return losses.stream()
                .filter(loss -> dom.at(loss.path()).filter(Losses::drawn).isEmpty())
                .filter(loss -> !loss.how().equals("over")
                        || Stream.of(loss.path(), loss.by())
                                .flatMap(path -> dom.at(path).stream())
                                .noneMatch(one ->
                                        undrawn(one) || one.children().stream().anyMatch(Losses::undrawn)))
                .filter(loss -> loss.how().equals("over")
                        || loss.by().isEmpty()
                        || dom.at(loss.by())
                                .filter(by -> rolls(by) || rolledAlong(by))
                                .isEmpty())
                .filter(loss ->
                        causes.add(loss.how().equals("over") || loss.by().isEmpty() ? loss.path() : loss.by()))
                .flatMap(loss -> dom
                        .at(loss.path())
                        .filter(Element::visible)
                        .filter(one -> one.ownText()
                                        .codePoints()
                                        .filter(Character::isLetter)
                                        .count()
                                >= 2)
                        .map(one -> new Lost(
                                one, loss.how(), loss.how().equals("over") ? dom.at(loss.by()) : Optional.empty()))
                        .stream());
    }
}
