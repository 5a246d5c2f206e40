package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Enlarged to 200 % and 400 %, no word is cut or covered by other words. See {@code ZoomedText.md}. */
final class ZoomedText implements Check {
    private static final int REFLOW = 320;
    private static final About ABOUT = About.journey("zoomed-text", Set.of(Dom.class, Reflow.class))
            .feeds("ACC06", "ACC07")
            .severity(0.5)
            .criteria(rgaa("10.4.1"), wcag("1.4.4"))
            .act("59br37");
    private static final About NARROW = ABOUT.criteria(rgaa("10.11.1"), wcag("1.4.10"));
    private static final Pattern MORE = Pattern.compile("(?iu)plus|suite|more|tout|\\ball\\b|expand|dépli");
    private static final Pattern SIZE = Pattern.compile(
            "(?iu)\\bA\\s?[+−–-]|\\baa\\b|taille|agrandi|grossi|police|lettres|affichage|accessib|confort|r[ée]glage|param[èe]tre|zoom|menu|outils"
                    + "|tools|\\bsize|larger|bigger|enlarge|font|display|settings|pr[ée]f[ée]rences|options|[+＋]$");
    private static final Sentences SENTENCES = Sentences.of(ZoomedText.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Reflow.class).stream().flatMap(reflow -> {
            List<Finding> found = reflow.widths().stream()
                    .flatMap(width -> Losses.of(width.cut(), seen.the(Dom.class))
                            .map(lost -> told(lost, width, reflow, seen.the(Dom.class))))
                    .toList();
            return found.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : found.stream();
        }));
    }

    /** No window asks for lines to go where letters alone are larger; a way to unfold the rest brings them back. */
    private static boolean goneAnyway(Element one, Reflow reflow) {
        return reflow.doubled().stream()
                        .anyMatch(loss ->
                                loss.path().equals(one.path()) && loss.how().matches("gone|cut"))
                && one.ancestors()
                        .limit(3)
                        .flatMap(near -> near.select("a, button, summary, [role=button]"))
                        .noneMatch(way -> MORE.matcher(way.called()).find());
    }

    /** Something on the page may set the size of letters, or cannot be understood. */
    private static boolean enlargeable(Dom dom) {
        return dom.select(
                        "button, a[href], [role=button], [role=slider], [onclick], input, select, summary, [tabindex]")
                .filter(Element::visible)
                .anyMatch(way -> way.called().isBlank()
                        || SIZE.matcher(way.called() + " " + way.attr("title")).find()
                        || way.matches("input[type=range], [role=slider]"));
    }

    private static Finding told(Losses.Lost lost, Reflow.Width width, Reflow reflow, Dom dom) {
        // letters alone, twice as large, lose words too
        boolean otherwise = !reflow.doubled().isEmpty();
        boolean narrow = width.width() == REFLOW;
        About about = narrow ? NARROW : ABOUT;
        Object[] said = {"name", lost.words(), "other", lost.otherWords(), "zoom", narrow ? "400" : "200"};
        if (lost.how().equals("column")) {
            return Finding.cannotTell(about, lost.element(), SENTENCES.say("cannot-tell-column", said))
                    .indicator("ACC07");
        }
        if (lost.how().equals("away")) {
            return Finding.cannotTell(about, lost.element(), SENTENCES.say("cannot-tell-away", said))
                    .indicator("ACC07");
        }
        if (lost.how().equals("same")) {
            Finding same = enlargeable(dom)
                    ? Finding.cannotTell(ABOUT, lost.element(), SENTENCES.say("cannot-tell-same", said))
                    : Finding.failed(ABOUT, lost.element(), SENTENCES.say("failed-same", said));
            return same.indicator("ACC06");
        }
        // whole lines may be left out of a narrow window on purpose; half a letter may not
        boolean damaged = lost.how().equals("cut") || lost.how().equals("over");
        // at 200 % the standard is content with either way to enlarge: both must fail
        boolean certain = damaged && (narrow || otherwise);
        if (!narrow && lost.how().equals("gone") && goneAnyway(lost.element(), reflow)) {
            return Finding.failed(about, lost.element(), SENTENCES.say("failed-gone", said))
                    .indicator("ACC06");
        }
        Finding finding = certain
                ? Finding.failed(about, lost.element(), SENTENCES.say("failed-" + lost.how(), said))
                : Finding.cannotTell(about, lost.element(), SENTENCES.say("cannot-tell", said));
        return finding.indicator(narrow ? "ACC07" : "ACC06");
    }
}
