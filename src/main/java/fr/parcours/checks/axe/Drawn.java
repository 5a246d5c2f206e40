package fr.parcours.checks.axe;

import fr.parcours.checks.Inactive;
import fr.parcours.checks.Parting;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe cannot know of the texts whose contrast it weighs: bars between links, commands that are off, texts of one kind. */
final class Drawn {
    private static final Pattern STEPS = Pattern.compile("[›»>→/|]");

    private static final Pattern COLOUR = Pattern.compile("rgba?\\([^)]*\\)");
    private static final Pattern NOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3}|[a-z])[\\])]|[*†‡]{1,3}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** A sign that voices have a word for, unlike the drawings of a font of its own. */
    private static final Pattern SIGN = Pattern.compile("[‹›«»<>←→↑↓×+?…]{1,3}");

    private Drawn() {}

    /**
     * The same answers, without the things whose only text parts others, nor doubts about what lies on a picture and was measured there:
     * {@code contrast-over-picture} tells of it.
     */
    static AxeResults.Rule text(AxeResults.Rule found, Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Set<String> measured = snapshot.find(Eyesight.class).stream()
                .flatMap(sight -> sight.grounds().stream())
                .map(Eyesight.Ground::path)
                .collect(Collectors.toSet());
        return new AxeResults.Rule(
                found.id(),
                found.impact(),
                found.passes(),
                told(found.violations(), dom),
                told(found.incomplete(), dom).stream()
                        .filter(hit -> !measured.contains(hit.path()) && !stands(hit, dom))
                        .toList(),
                found.act());
    }

    /** Nothing is drawn behind, or but a line under the letters in their own colour: what is behind is known. */
    private static boolean stands(AxeResults.Hit hit, Dom dom) {
        double asked = Ratio.of(hit).required();
        return Set.of("bgImage", "bgGradient").contains(hit.data().getOrDefault("messageKey", ""))
                && asked > 0
                && dom.at(hit.path())
                        .filter(one -> one.style("background-image").equals("none") || lined(one))
                        .flatMap(one -> ground(one).flatMap(ground -> Tint.read(one.style("color"))
                                .filter(letters -> letters.alpha() >= 1)
                                .map(letters -> letters.contrast(ground))))
                        .filter(contrast -> contrast >= asked)
                        .isPresent();
    }

    /** Behind the letters, that colour would leave nothing to read. */
    private static boolean lined(Element one) {
        String image = one.style("background-image");
        List<String> colours =
                COLOUR.matcher(image).results().map(MatchResult::group).toList();
        return image.startsWith("linear-gradient(")
                && !image.contains("url(")
                && !colours.isEmpty()
                && colours.stream().allMatch(one.style("color")::equals);
    }

    /** The flat colour behind a thing whose own drawing does not count; empty where it is not known. */
    private static Optional<Tint> ground(Element one) {
        for (Element here : Stream.concat(Stream.of(one), one.ancestors()).toList()) {
            boolean drawn = !here.equals(one) && !here.style("background-image").matches("(none)?");
            if (drawn || !here.style("opacity").matches("1?")) {
                return Optional.empty();
            }
            Optional<Tint> colour = Tint.read(here.style("background-color")).filter(tint -> tint.alpha() > 0);
            if (colour.isPresent()) {
                return colour.filter(tint -> tint.alpha() >= 1);
            }
            if (here.style("position").matches("absolute|fixed|sticky")) {
                return Optional.empty();
            }
        }
        return Optional.of(Tint.WHITE);
    }

    private static List<AxeResults.Hit> told(List<AxeResults.Hit> hits, Dom dom) {
        return hits.stream()
                .filter(hit -> dom.at(hit.path()).filter(Parting::is).isEmpty())
                .toList();
    }

    /** A name that the browser draws from the style sheet and tells those who listen, which axe does not read there. */
    static boolean named(Element one) {
        return one.name().codePoints().filter(Character::isLetterOrDigit).count() >= 2
                || SIGN.matcher(one.name().strip()).matches();
    }

    /** The mark of a note, such as [2] or *: what it is can be seen without any colour. */
    static boolean note(Element one) {
        return one.matches("[role=doc-noteref]") || NOTE.matcher(one.text()).matches();
    }

    /** A step of the way that leads to the page (Home › Papers › Cards): its place says what it is, and no text is around it. */
    static boolean step(Element one) {
        String words = one.text().strip();
        return one.parent()
                .map(way -> STEPS.split(way.text(), -1))
                .filter(steps -> steps.length > 1)
                .filter(steps -> Arrays.stream(steps).map(String::strip).anyMatch(words::equals))
                .isPresent();
    }

    /** Words stand around it that could be taken for the link, or the link for them: a sign, a lone word or the name of a row of links makes no text. */
    static boolean amongWords(Element link) {
        Element block = link.ancestors()
                .filter(one -> !one.style("display").equals("inline"))
                .findFirst()
                .orElse(link);
        String around = Stream.concat(
                        Stream.of(block),
                        block.select("*")
                                .filter(one -> one.style("display").equals("inline")
                                        && one.closest(Inactive.COMMANDS).isEmpty()
                                        && one.ancestors()
                                                .filter(above ->
                                                        !above.style("display").equals("inline"))
                                                .findFirst()
                                                .filter(block::equals)
                                                .isPresent()))
                .map(Element::ownText)
                .collect(Collectors.joining(" "));
        boolean named =
                around.strip().endsWith(":") && block.select("a[href]").limit(2).count() > 1;
        return !named && WORD.matcher(around).results().limit(2).count() > 1;
    }

    /** Its words, or all that it holds, are bold or slanted unlike the text around it: a mark, if not one that all see. */
    static boolean otherLetters(Element link) {
        return link.parent()
                .filter(around -> Stream.concat(Stream.of(link), link.select("*"))
                        .filter(one -> one.ownText().codePoints().anyMatch(Character::isLetterOrDigit))
                        .allMatch(one -> Stream.of("font-weight", "font-style")
                                .anyMatch(trait -> !one.style(trait).equals(around.style(trait)))))
                .isPresent();
    }

    /** Of no size, and out of the way of keys or under a list that is drawn in its place and is told of itself: nobody meets it. */
    static boolean over(Element field) {
        boolean flat = field.box().width() < 2 || field.box().height() < 2;
        boolean still = field.has("readonly") && field.attr("tabindex").startsWith("-");
        boolean under = field.tag().equals("select")
                && field.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .anyMatch(beside -> beside.visible() && beside.matches("[role=combobox], [aria-haspopup]"));
        return flat && (still || under);
    }

    /** One reason and one colour. */
    static String kind(AxeResults.Hit hit, Dom dom) {
        return hit.data().getOrDefault("messageKey", "") + " "
                + dom.at(hit.path()).map(one -> one.style("color")).orElse("");
    }
}
