package fr.parcours.checks.seen;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds things of one kind, side by side, that nothing but a colour with a name tells apart: neither words, nor signs, nor the look of letters. */
final class Hues {
    private static final String MEMBERS = "li, td, span, div, p, button, a, b, strong, tr, dd, label";
    private static final String MORE = "img, svg, i, canvas, input, select, textarea, abbr, [title], [aria-label],"
            + " [aria-labelledby], [aria-describedby], [class*=icon], ul, ol, table, p + p";
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s\\p{Z}.,:/'’-]");
    private static final int SHORT = 40;
    private static final int MOST = 400;
    private static final List<String> LOOKS = List.of(
            "font-weight", "font-style", "font-size", "text-decoration-line", "text-transform", "border-top-width");

    private Hues() {}

    /** Whether a group of the page has several things in that colour, several in others, and nothing else that tells them apart. */
    static boolean alone(Dom dom, Element sentence, String colour) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        dom.select(MEMBERS)
                .filter(one -> one.visible()
                        && !one.text().isBlank()
                        && one.text().length() <= SHORT
                        && !one.holds(sentence)
                        && !sentence.holds(one))
                .forEach(one -> groups.computeIfAbsent(place(one), key -> new ArrayList<>())
                        .add(one));
        Predicate<Tint> hue = hue(ScreenText.fold(colour));
        return groups.values().stream()
                .filter(group -> group.size() >= 4 && group.size() <= MOST)
                .anyMatch(group -> apart(group, hue));
    }

    /** Whether some fields, and not all, have an edge of that colour, and nothing else written at them or told of them. */
    static boolean edged(Dom dom, String colour) {
        Predicate<Tint> hue = hue(ScreenText.fold(colour));
        Map<Boolean, List<Element>> split = dom.select("input:not([type=hidden]), select, textarea")
                .filter(Element::visible)
                .collect(Collectors.partitioningBy(one -> !one.style("border-top-width")
                                .matches("(0px)?")
                        && Tint.read(one.style("border-top-color")).filter(hue).isPresent()));
        List<Element> in = split.getOrDefault(true, List.of());
        return !in.isEmpty()
                && !split.getOrDefault(false, List.of()).isEmpty()
                && in.stream()
                        .allMatch(one -> !one.is("invalid")
                                && one.state("description").isBlank()
                                && one.style("background-image").matches("(none)?")
                                && one.parent()
                                        .filter(up ->
                                                up.text().length() <= one.name().length() + 2)
                                        .filter(up -> up.select("svg, img, i")
                                                .findAny()
                                                .isEmpty())
                                        .isPresent());
    }

    private static String place(Element one) {
        Optional<Element> holder = one.tag().equals("td") ? one.closest("table") : one.parent();
        return one.tag() + holder.map(Element::path).orElse("");
    }

    private static boolean apart(List<Element> group, Predicate<Tint> hue) {
        Map<Boolean, List<Element>> split = group.stream()
                .collect(Collectors.partitioningBy(one -> tints(one).anyMatch(hue)));
        List<Element> in = split.getOrDefault(true, List.of());
        List<Element> out = split.getOrDefault(false, List.of());
        return in.size() >= 2
                && out.size() >= 2
                && group.stream().allMatch(Hues::bare)
                && group.stream().map(Hues::look).distinct().count() == 1
                && !shared(in, out)
                && !shared(out, in);
    }

    /** The colours that a person sees in it. */
    private static Stream<Tint> tints(Element one) {
        return parts(one)
                .flatMap(part -> Stream.of(
                        part.style("background-color"),
                        part.ownText().isBlank() ? "" : part.style("color"),
                        part.style("border-top-width").matches("(0px)?") ? "" : part.style("border-top-color")))
                .flatMap(colour -> Tint.read(colour).stream())
                .filter(tint -> tint.alpha() > 0.3);
    }

    private static Stream<Element> parts(Element one) {
        return Stream.concat(Stream.of(one), one.select("*"));
    }

    /** Nothing but words in it. */
    private static boolean bare(Element one) {
        return !SIGN.matcher(one.text()).find()
                && one.select(MORE).findAny().isEmpty()
                && !one.matches("[title], [aria-label], [aria-labelledby], [aria-describedby], [aria-current],"
                        + " [aria-selected], [aria-disabled], [disabled]")
                && parts(one)
                        .allMatch(part -> drawn(part, "::before").isEmpty()
                                && drawn(part, "::after").isEmpty());
    }

    private static String drawn(Element one, String which) {
        String content = one.generated(which).getOrDefault("content", "none");
        return content.matches("none|normal|\"\\s*\"") ? "" : content;
    }

    private static String look(Element one) {
        return parts(one)
                .filter(part -> !part.ownText().isBlank())
                .map(part -> LOOKS.stream().map(part::style).collect(Collectors.joining(" ")))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** Whether two of the ones have a word in common that none of the others has: then that word tells them apart. */
    private static boolean shared(List<Element> ones, List<Element> others) {
        Set<String> elsewhere = others.stream().flatMap(Hues::words).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return ones.stream()
                .flatMap(one -> words(one).distinct())
                .anyMatch(word -> !elsewhere.contains(word) && !seen.add(word));
    }

    private static Stream<String> words(Element one) {
        return Arrays.stream(ScreenText.fold(one.text()).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1);
    }

    /** Whether a person would call a tint by that name. */
    private static Predicate<Tint> hue(String colour) {
        return switch (colour.substring(0, Math.min(3, colour.length()))) {
            case "rou", "red" -> tint -> vivid(tint) && (turn(tint) < 15 || turn(tint) >= 345);
            case "ora" -> tint -> vivid(tint) && turn(tint) >= 15 && turn(tint) < 45;
            case "jau", "yel" -> tint -> vivid(tint) && turn(tint) >= 45 && turn(tint) < 70;
            case "ver", "gre" -> tint -> vivid(tint) && turn(tint) >= 80 && turn(tint) < 165;
            case "ble", "blu" -> tint -> vivid(tint) && turn(tint) >= 190 && turn(tint) < 260;
            case "vio", "pur", "mau" -> tint -> vivid(tint) && turn(tint) >= 260 && turn(tint) < 315;
            default -> tint -> false;
        };
    }

    private static boolean vivid(Tint tint) {
        return most(tint) >= 60 && most(tint) - least(tint) >= 0.4 * most(tint);
    }

    private static double most(Tint tint) {
        return Math.max(tint.red(), Math.max(tint.green(), tint.blue()));
    }

    private static double least(Tint tint) {
        return Math.min(tint.red(), Math.min(tint.green(), tint.blue()));
    }

    /** Its place on the wheel of colours, in degrees from red. */
    private static double turn(Tint tint) {
        double range = Math.max(1, most(tint) - least(tint));
        double sixth = most(tint) == tint.red()
                ? (tint.green() - tint.blue()) / range
                : most(tint) == tint.green()
                        ? 2 + (tint.blue() - tint.red()) / range
                        : 4 + (tint.red() - tint.green()) / range;
        return (sixth * 60 + 360) % 360;
    }
}
