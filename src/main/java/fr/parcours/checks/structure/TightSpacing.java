package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody is kept from spacing out letters, words and lines. See {@code TightSpacing.md}. */
final class TightSpacing implements Check {
    private static final About ABOUT =
            About.screen("tight-spacing", Set.of(Dom.class)).severity(0.4).criteria(rgaa("10.12.1"), wcag("1.4.12"));
    private static final Sentences SENTENCES = Sentences.of(TightSpacing.class);
    private static final Pattern LENGTH = Pattern.compile("([+-]?\\d*\\.?\\d+)(px|em|rem|pt|%|)");
    private static final double LINE_BY_ITSELF = 1.2;
    private static final double POINT = 4 / 3.0;

    /** One of the three spaces, and the least that a person may ask of it, in widths of the letters. */
    private enum Space {
        LETTERS("letter-spacing", 0.12, "24afc2"),
        WORDS("word-spacing", 0.16, "9e45ec"),
        LINES("line-height", 1.5, "78fd32");

        final String property;
        final double least;
        final String act;
        final Pattern declared;

        Space(String property, double least, String act) {
            this.property = property;
            this.least = least;
            this.act = act;
            this.declared = Pattern.compile("(?i)(?:^|;)\\s*" + property + "\\s*:([^;!]*)!\\s*important");
        }

        About about() {
            return ABOUT.act(act);
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("[style*=important]")
                .filter(one -> one.visible() && one.closest("svg").isEmpty())
                .flatMap(one -> Stream.of(Space.values()).flatMap(space -> judge(one, space)));
    }

    private static Stream<Finding> judge(Element one, Space space) {
        List<Element> told = Stream.concat(Stream.of(one), one.select("*"))
                .filter(holder -> !holder.ownText().isBlank() && holder.visible() && !declares(holder, one, space))
                .toList();
        if (told.isEmpty() || (space == Space.LINES && told.stream().noneMatch(TightSpacing::breaks))) {
            return Stream.empty();
        }
        OptionalDouble value = value(one, space);
        if (value.isEmpty()) {
            return Stream.empty();
        }
        double letters = told.stream().mapToDouble(Prose::size).max().orElse(Prose.size(one));
        return Stream.of(
                value.getAsDouble() + 0.01 >= space.least * letters
                        ? Finding.passed(space.about(), one)
                        : Finding.failed(
                                space.about(), one, SENTENCES.say("failed-" + space.property, "name", one.called())));
    }

    /** Whether an element in between says something of its own. */
    private static boolean declares(Element holder, Element one, Space space) {
        return !holder.equals(one)
                && Stream.concat(Stream.of(holder), holder.ancestors())
                        .takeWhile(above -> !above.equals(one))
                        .anyMatch(above ->
                                above.attr("style").toLowerCase(Locale.ROOT).contains(space.property));
    }

    private static boolean breaks(Element holder) {
        boolean whole = holder.style("white-space").startsWith("nowrap");
        return !whole
                && holder.ownLines().stream()
                                .mapToDouble(line -> line.y())
                                .distinct()
                                .count()
                        > 1;
    }

    /** In pixels; empty when it is inherited or told in a way that we do not work out. */
    private static OptionalDouble value(Element one, Space space) {
        String last = "";
        Matcher declared = space.declared.matcher(one.attr("style"));
        while (declared.find()) {
            last = declared.group(1).strip().toLowerCase(Locale.ROOT);
        }
        double size = Prose.size(one);
        if (last.equals("normal") || last.equals("initial")) {
            return OptionalDouble.of(space == Space.LINES ? LINE_BY_ITSELF * size : 0);
        }
        Matcher length = LENGTH.matcher(last);
        if (last.isEmpty() || !length.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "px" -> OptionalDouble.of(number);
            case "pt" -> OptionalDouble.of(number * POINT);
            case "em" -> OptionalDouble.of(number * size);
            case "%" -> space == Space.LINES ? OptionalDouble.of(number / 100 * size) : OptionalDouble.empty();
            case "" -> space == Space.LINES || number == 0 ? OptionalDouble.of(number * size) : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }
}
