package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field in error, or set apart, says so by more than a red edge. See {@code RedEdge.md}. */
final class RedEdge implements Check {
    private static final int STEPS = 4;
    private static final About ABOUT = About.journey("red-edge", Set.of(Dom.class, Eyesight.class))
            .severity(0.6)
            .criteria(rgaa("3.1.4"), wcag("1.4.1"));
    private static final Sentences SENTENCES = Sentences.of(RedEdge.class);
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)erreur|invalide|incorrect|obligatoire|requis|saisi[rs]|renseign|compl[ée]t|valide|format|attention|manqu|error|invalid|required|mandatory|enter|must|missing|please|\\*");
    /** Of what is chosen or typed, only plain words of error tell. */
    private static final Pattern ERROR =
            Pattern.compile("(?iu)\\b(erreur|invalide|incorrecte?|obligatoire|error|invalid|incorrect|required)\\b");

    private static final String INVALID =
            "[aria-invalid=true], [class~=error], [class~=invalid], [class~=is-invalid], [class~=erreur], [class*=--error], [class*=-invalid]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, RedEdge::judged);
    }

    private static Stream<Finding> judged(Snapshot seen) {
        List<Eyesight.Ink> edges = seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.inks().stream())
                .filter(ink -> ink.kind().equals("edge"))
                .toList();
        // red everywhere is a taste, not a message
        boolean message =
                edges.stream().anyMatch(RedEdge::red) && !edges.stream().allMatch(RedEdge::red);
        return !message
                ? Stream.empty()
                : edges.stream()
                        .filter(RedEdge::red)
                        .flatMap(ink -> seen.the(Dom.class).at(ink.path()).stream())
                        .map(one -> judge(one, seen.the(Dom.class)));
    }

    private static Finding judge(Element one, Dom dom) {
        Object[] said = {"name", Called.of(one)};
        return told(one, dom)
                ? Finding.passed(ABOUT, one)
                : one.matches(INVALID)
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", said))
                        : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said));
    }

    private static boolean red(Eyesight.Ink ink) {
        return !ink.colours().isEmpty()
                && ink.colours().stream()
                        .allMatch(colour ->
                                Tint.read(colour).filter(Tint::reddish).isPresent());
    }

    /** Words or a sign near the field, tied to it, or at the head of the page, say what its colour says. */
    private static boolean told(Element one, Dom dom) {
        if (SAYS.matcher(one.name() + " " + one.state("description")).find()
                || ERROR.matcher(shown(one)).find()
                || dom.select("[role=alert], [class*=error-summary], [class*=alert]")
                        .anyMatch(alert ->
                                alert.visible() && SAYS.matcher(alert.text()).find())) {
            return true;
        }
        String image = one.style("background-image");
        return (!image.isEmpty() && !image.equals("none"))
                || one.ancestors()
                        .limit(STEPS)
                        .takeWhile(above -> above.select("input:not([type=hidden]), select, textarea")
                                        .count()
                                <= 1)
                        .anyMatch(RedEdge::speaks);
    }

    /** What the field itself shows. */
    private static String shown(Element one) {
        String chosen = one.select("option[selected]").map(Element::allText).collect(Collectors.joining(" "));
        return String.join(" ", one.state("value"), one.attr("value"), one.attr("placeholder"), chosen);
    }

    private static boolean speaks(Element holder) {
        return SAYS.matcher(holder.text()).find()
                || holder.select("svg, img, i").anyMatch(Element::visible)
                || Stream.concat(Stream.of(holder), holder.select("*"))
                        .anyMatch(part -> part.generated("::before")
                                        .getOrDefault("content", "none")
                                        .contains("\"")
                                || part.generated("::after")
                                        .getOrDefault("content", "none")
                                        .contains("\""));
    }
}
