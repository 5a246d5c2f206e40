package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words of computing, and English words, that the procedure uses as if everybody knew them. See {@code ComputerJargon.md}. */
final class ComputerJargon implements Check {
    private static final About ABOUT =
            About.journey("computer-jargon", Set.of(Dom.class)).feeds("LIR06").severity(0.6);
    private static final Sentences SENTENCES = Sentences.of(ComputerJargon.class);
    private static final Terms LISTED = Terms.read("computer-terms.txt");
    private static final String ABOUT_COOKIES =
            "[class*=cookie], [id*=cookie], [class*=consent], [id*=consent], [id*=tarteaucitron]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens =
                trail.snapshots().stream().filter(Tongue::french).toList();
        if (screens.stream().allMatch(screen -> read(screen).isEmpty())) {
            return Stream.empty();
        }
        Explanations explanations = new Explanations(screens);
        List<Finding> findings = LISTED.uses(trail, screens, ComputerJargon::read).stream()
                .map(use -> judge(use, explanations))
                .toList();
        return findings.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : findings.stream();
    }

    private static Finding judge(Terms.Use use, Explanations explanations) {
        Finding finding = explanations.tell(use.pattern())
                ? Finding.passed(ABOUT)
                : Finding.failed(ABOUT, SENTENCES.say("failed", "name", use.written()));
        return finding.where(use.where()).screens(use.screens());
    }

    /** The useful text, and the words on the task's buttons; the banner about cookies speaks of itself elsewhere. */
    private static List<UsefulText.Block> read(Snapshot screen) {
        List<UsefulText.Block> pieces = new ArrayList<>(UsefulText.of(screen));
        for (Element zone : UsefulText.zones(screen.the(Dom.class))) {
            zone.select("button, [role=button], input[type=submit], input[type=button]")
                    .filter(Element::visible)
                    .filter(one -> one.closest("nav, header, footer, aside, dialog, [role=dialog]")
                            .isEmpty())
                    .map(one -> new UsefulText.Block(one, one.text().isEmpty() ? one.attr("value") : one.text()))
                    .forEach(pieces::add);
        }
        pieces.removeIf(piece -> piece.element().closest(ABOUT_COOKIES).isPresent()
                || piece.element()
                        .closest("[lang]")
                        .filter(one -> !Tongue.declared(one).equals("fr"))
                        .isPresent());
        return pieces;
    }
}
