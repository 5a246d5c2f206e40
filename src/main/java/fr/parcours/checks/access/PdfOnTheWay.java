package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.LinkedFile;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document that the way asks to read or fill in can be read by everybody. See {@code PdfOnTheWay.md}. */
final class PdfOnTheWay implements Check {
    private static final About ABOUT =
            About.journey("pdf-on-the-way", Set.of(Dom.class)).feeds("ACC14").criteria(rgaa("13.3.1"));
    private static final double LITTLE = 0.3;
    private static final Sentences SENTENCES = Sentences.of(PdfOnTheWay.class);
    private static final Pattern NEEDED = Pattern.compile("(?iu)imprim|sign(er|é|ez)|rempli|complét|cerfa|règlement"
            + "|accept|joindre|mandat|obligatoire|pris connaissance|à lire|lire avant|print|fill in|sign ");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        Handovers.of(trail)
                .forEach(one -> found.putIfAbsent(
                        one.link().map(Element::component).orElse(one.file().name()), read(one)));
        for (Snapshot seen : trail.snapshots()) {
            Set<Element> acted = Actions.on(trail, seen);
            seen.the(Dom.class)
                    .select("a[href], area[href]")
                    .filter(link -> link.visible() && tells(link, acted))
                    .forEach(link -> found.putIfAbsent(
                            link.component(),
                            Finding.cannotTell(ABOUT, link, SENTENCES.say("cannot-tell", "name", link.called()))
                                    .screens(List.of(seen.moment().screen()))));
        }
        return found.values().stream();
    }

    /** Whether a link is one that this check speaks of: to a PDF that the way opens or asks for. */
    static boolean tells(Element link, Set<Element> acted) {
        return LinkedFile.pdf(link) && (acted.contains(link) || needed(link));
    }

    /** A file that came was read: it tells itself whether everybody can read it. */
    private static Finding read(Handovers one) {
        Paper paper = one.paper();
        Object[] said = {"name", one.file().name()};
        String left = Stream.of(
                        paper.titled() ? "" : "title",
                        paper.titled() && !paper.titleShown() ? "shown" : "",
                        paper.language().isEmpty() ? "language" : "")
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        Finding finding = paper.locked()
                ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-locked", said))
                : paper.scanned()
                        ? one.otherwise()
                                ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-scanned", said))
                                : Finding.failed(ABOUT, SENTENCES.say("failed", said))
                        : !paper.tagged()
                                ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-untagged", said))
                                : !left.isEmpty()
                                        ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-" + left, said))
                                                .severity(LITTLE)
                                        : Finding.passed(ABOUT);
        return one.link()
                .map(link -> finding.where(Where.of(link)))
                .orElse(finding)
                .screens(List.of(one.screen()));
    }

    /** The words around it, in the task itself, ask for it. */
    private static boolean needed(Element link) {
        Optional<Element> block = link.closest("p, li, label, dd, td, fieldset, div");
        return link.closest("header, footer, nav, aside, [role=banner], [role=contentinfo], [role=navigation]")
                        .isEmpty()
                && NEEDED.matcher(block.orElse(link).text()).find();
    }
}
