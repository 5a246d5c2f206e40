package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** After one mistake, the rest of what was typed is still there. Why, and how to mend: {@code TypedLost.md}. */
final class TypedLost implements Check {
    private static final About ABOUT =
            About.screen("typed-lost", Set.of(Dom.class, Slips.class)).feeds("ERR03");
    private static final Sentences WORDS = Sentences.of(TypedLost.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(TypedLost::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> judged = Stream.concat(tried.single().stream(), tried.told().stream())
                .filter(slip -> !slip.lost().isEmpty() || !slip.kept().isEmpty())
                .toList();
        return judged.stream()
                .filter(slip -> !slip.lost().isEmpty())
                .findFirst()
                .map(slip -> Stream.of(failed(tried, slip)))
                .orElseGet(() -> judged.stream().limit(1).map(slip -> Finding.passed(ABOUT)));
    }

    private static Finding failed(Tried tried, Slip slip) {
        int of = slip.lost().size() + slip.kept().size();
        String wrong = tried.field(slip).map(Element::called).orElse("");
        Optional<Element> first =
                slip.lost().stream().flatMap(path -> tried.at(path).stream()).findFirst();
        String name = first.map(Element::called).orElse("");
        String key = slip.lost().size() == 1 ? "failed-one" : "failed";
        Finding finding = Finding.failed(
                ABOUT,
                WORDS.say(key, "wrong", wrong, "name", name, "lost", slip.lost().size(), "of", of));
        return first.map(one -> finding.where(Where.of(one))).orElse(finding);
    }
}
