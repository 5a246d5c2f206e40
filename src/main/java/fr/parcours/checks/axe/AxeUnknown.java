package fr.parcours.checks.axe;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that a newer axe brings and that nobody has put in words yet: told by their name, to be verified. */
record AxeUnknown(Set<String> known) implements Check {
    private static final About ABOUT = AxeRow.unknown("other");

    AxeUnknown {
        known = Set.copyOf(known);
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return snapshot.the(AxeResults.class).rules().stream()
                .filter(rule -> !known.contains(rule.id()))
                .flatMap(rule -> Stream.concat(rule.violations().stream(), rule.incomplete().stream())
                        .map(hit -> Finding.cannotTell(AxeRow.unknown(rule.id()), told(rule.id()))
                                .where(AxeRule.where(hit, dom))));
    }

    private static Sentence told(String rule) {
        return new Sentence(
                "À vérifier\u202f: la règle «\u202f" + rule + "\u202f» d’axe signale cet élément.",
                "To be verified: axe’s rule “" + rule + "” points at this element.");
    }
}
