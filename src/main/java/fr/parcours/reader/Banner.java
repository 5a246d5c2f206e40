package fr.parcours.reader;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Journey.Placed;
import fr.parcours.journey.Step.Mark.Kind;
import fr.parcours.journey.Vocabulary;
import fr.parcours.journey.Word;
import fr.parcours.journey.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a campaign's way to refuse cookies in each journey that has none of its own, once the first page is there. */
final class Banner {
    private static final String WORD = "banner";
    private static final Set<Kind> NAMES = EnumSet.of(Kind.SCREEN, Kind.MILESTONE);

    private final Vocabulary vocabulary;
    private final List<String> refuse;

    Banner(Vocabulary vocabulary, List<String> refuse) {
        this.vocabulary = vocabulary;
        this.refuse = refuse;
    }

    /** After the first {@code open}, and after the words that name what it opened. */
    Journey in(Journey journey) {
        List<Placed> steps = journey.steps();
        if (refuse.isEmpty() || steps.stream().anyMatch(one -> one.step().word().equals(WORD))) {
            return journey;
        }
        int at = 0;
        while (at < steps.size() && !steps.get(at).step().word().equals("open")) {
            at++;
        }
        if (at == steps.size()) {
            return journey;
        }
        int line = steps.get(at).line();
        do {
            at++;
        } while (at < steps.size() && NAMES.contains(steps.get(at).step().mark().kind()));
        List<Placed> more = new ArrayList<>(steps);
        more.add(at, new Placed(word().step(new Written(Map.of("refuse", refuse))), line));
        return journey.stepping(more);
    }

    private Word word() {
        return vocabulary.words().stream()
                .filter(word -> word.name().equals(WORD))
                .findFirst()
                .orElseThrow();
    }
}
