package fr.parcours.checks.text;

import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How one block of text is printed on the screen.
 *
 * @param text what it says
 * @param size of its letters in CSS pixels, 0 when unknown
 * @param spacing from one line to the next over the size, 0 when unknown, or when there are not three lines (two, where they touch)
 * @param lines how many lines it takes
 * @param stretched how many of its lines are stretched to both edges
 * @param centred each line in the middle
 * @param capitals the longest row of words in capitals, as seen
 */
record Print(
        String text,
        double size,
        double spacing,
        int lines,
        double share,
        int stretched,
        boolean centred,
        List<String> capitals) {
    /** Nobody reads smaller letters with ease. */
    static final double TINY = 12;

    private static final double SMALL = 14;
    private static final double SMALL_ON_A_PHONE = 16;
    private static final double TIGHT = 1.3;
    private static final int MOST_CAPITALS = 10;
    /** A few lines in the middle are an announcement; more are a text whose lines begin anywhere. */
    private static final int MOST_CENTRED = 5;

    private static final int CENTRED_WORDS = 50;
    private static final int LONGEST_LINE = 100;
    private static final int FEW_WORDS = 3;
    /** Some of a list of names in capitals can be written in no other way: they have figures, lines, or no vowel. */
    private static final Pattern MADE = Pattern.compile("[\\d_]|\\b[BCDFGHJKLMNPQRSTVWXZ]{2,}\\b");

    private static final Pattern LISTED = Pattern.compile("(?:[\\p{Lu}\\d_-]+, ){3,}[\\p{Lu}\\d_-]+");

    /** Characters from one word in capitals to the next one. */
    private static final int BETWEEN = 40;

    /** Two lines in a large window, many in a small one. */
    private static final int MUCH = 40;

    static Print of(UsefulText.Block block) {
        Element element = block.element();
        double size = pixels(element.style("font-size"));
        List<Double> tops = tops(element, size);
        return new Print(
                block.text(),
                size,
                spacing(element, size, tops),
                tops.size(),
                fullest(element, size, tops),
                element.style("text-align").equals("justify") ? tops.size() - ends(element) : 0,
                element.style("text-align").endsWith("center"),
                shouted(
                        element.style("text-transform").equals("uppercase")
                                ? block.text().toUpperCase(Locale.ROOT)
                                : spoken(block)));
    }

    /** The kinds of defect that it has: {@code size, spacing, justified, centred, capitals, length}. */
    List<String> defects(boolean phone) {
        List<String> found = new ArrayList<>();
        int words = Words.in(text).size();
        if (words >= FEW_WORDS && size > 0 && size < (phone ? SMALL_ON_A_PHONE : SMALL)) {
            found.add("size");
        }
        if (spacing > 0 && spacing < TIGHT) {
            found.add("spacing");
        }
        if (stretched >= 2 || (stretched == 1 && lines == 2 && words >= MUCH)) {
            found.add("justified");
        }
        if (centred && lines >= MOST_CENTRED && words >= CENTRED_WORDS) {
            found.add("centred");
        }
        if (capitals.size() > MOST_CAPITALS) {
            found.add("capitals");
        }
        if (lines >= 2 && meanLength() > LONGEST_LINE) {
            found.add("length");
        }
        return found;
    }

    /** The passage in capitals, as it is written: figures and single letters may stand between its words. */
    String shouting() {
        String asWritten = passage(text, capitals);
        if (!asWritten.isEmpty()) {
            return asWritten;
        }
        String small = text.toLowerCase(Locale.ROOT);
        String found = small.length() != text.length()
                ? ""
                : passage(
                        small,
                        capitals.stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .toList());
        int at = found.isEmpty() ? -1 : small.indexOf(found);
        return at < 0 ? text : text.substring(at, at + found.length());
    }

    /** From the first of these words to the last one, where they follow one another in a text; else nothing. */
    private static String passage(String text, List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        for (int from = text.indexOf(words.get(0)); from >= 0; from = text.indexOf(words.get(0), from + 1)) {
            int end = end(text, from, words);
            if (end > from) {
                return text.substring(from, end);
            }
        }
        return "";
    }

    /** Where the last of these words ends that follow one another from there, -1 where they do not. */
    private static int end(String text, int from, List<String> words) {
        int end = from;
        for (String word : words) {
            int at = text.indexOf(word, end);
            if (at < 0 || at - end > BETWEEN) {
                return -1;
            }
            end = at + word.length();
        }
        return end;
    }

    /** Characters a line, on the whole: the longest line has at least as many. */
    private double meanLength() {
        return lines == 0 ? 0 : text.length() / (double) lines;
    }

    /** Characters of the widest line. */
    double lineLength() {
        return Math.max(meanLength(), text.length() * share);
    }

    /** How many lines end where they were told to, the last one among them: those are not stretched. */
    private static int ends(Element element) {
        return (int) Math.max(
                1,
                element.brokenLines().stream().filter(line -> !line.isBlank()).count());
    }

    /** From one line to the next: half of the gaps are as large, half as small. */
    private static double usualGap(List<Double> tops) {
        List<Double> gaps = IntStream.range(1, tops.size())
                .mapToObj(i -> tops.get(i) - tops.get(i - 1))
                .sorted()
                .toList();
        return gaps.get(gaps.size() / 2);
    }

    /** Which share of all its letters the widest line holds, from 0 to 1. */
    private static double fullest(Element element, double size, List<Double> tops) {
        double[] widths = new double[tops.size()];
        Stream.concat(Stream.of(element), element.select("*"))
                .filter(Element::visible)
                .flatMap(one -> one.ownLines().stream())
                .forEach(line -> {
                    for (int i = 0; i < widths.length; i++) {
                        if (Math.abs(line.y() - tops.get(i)) <= size * 0.6) {
                            widths[i] += line.width();
                            return;
                        }
                    }
                });
        double all = DoubleStream.of(widths).sum();
        return all == 0 ? 0 : DoubleStream.of(widths).max().orElse(0) / all;
    }

    /** Where each line begins from the top, when the whole block is one run of text. */
    private static List<Double> tops(Element element, double size) {
        List<Double> tops = new ArrayList<>();
        Stream.concat(Stream.of(element), element.select("*"))
                .filter(Element::visible)
                .flatMap(one -> one.ownLines().stream())
                .map(Rect::y)
                .sorted()
                .forEach(top -> {
                    if (tops.isEmpty() || top - tops.get(tops.size() - 1) > size * 0.6) {
                        tops.add(top);
                    }
                });
        return tops;
    }

    private static double spacing(Element element, double size, List<Double> tops) {
        // only where the block is nothing but text: a child block would bring its own margins
        boolean plain = element.select("*").allMatch(one -> one.style("display").startsWith("inline"));
        if (tops.size() < 2 || size <= 0 || !plain) {
            return 0;
        }
        double told = pixels(element.style("line-height"));
        boolean enough = tops.size() > 2;
        // what is raised or drawn among the words sets the lines further apart than the style asks
        double seen = enough ? usualGap(tops) : 0;
        return enough || told < size ? Math.round(Math.max(told, seen) / size * 100) / 100.0 : 0;
    }

    /** What it says, without words of a computer language, which are written as that language wants. */
    private static String spoken(UsefulText.Block block) {
        String text = block.text();
        for (Element code :
                block.element().select("code, kbd, samp, var, tt, pre, abbr").toList()) {
            text = code.text().isEmpty() ? text : text.replace(code.text(), "x");
        }
        return LISTED.matcher(text)
                .replaceAll(list -> MADE.matcher(list.group()).find() ? "xx" : list.group());
    }

    /** The longest run of words in capitals; figures, and letters that have no capitals, neither break it nor count. */
    private static List<String> shouted(String text) {
        List<String> longest = List.of();
        List<String> run = new ArrayList<>();
        for (String word : Words.in(text)) {
            // the letters of an index are no words
            if (word.length() == 1 || word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT))) {
                continue;
            }
            if (word.equals(word.toUpperCase(Locale.ROOT))) {
                run.add(word);
            } else {
                run.clear();
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    private static double pixels(String value) {
        return value.endsWith("px") ? Double.parseDouble(value.substring(0, value.length() - 2)) : 0;
    }
}
