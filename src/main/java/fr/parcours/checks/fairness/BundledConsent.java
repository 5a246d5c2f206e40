package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody has to take advertisements along with the terms. See {@code BundledConsent.md}. */
final class BundledConsent implements Check {
    private static final About ABOUT =
            About.screen("bundled-consent", Set.of(Dom.class)).severity(0.6).obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(BundledConsent.class);
    private static final Pattern TERMS = Pattern.compile(
            "\\b(j'accepte|je reconnais|j'ai lu|j'approuve|i (accept|agree)|i have read)\\b.{0,60}\\b(conditions|cg[uv]v?|reglement|politique|mentions|terms|policy)\\b");
    private static final Pattern MUST = Pattern.compile("\\bobligatoire\\b|\\*|\\b(required|mandatory)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("input[type=checkbox], [role=checkbox]").flatMap(box -> judge(dom, box).stream());
    }

    private static Optional<Finding> judge(Dom dom, Element box) {
        String said = ScreenText.fold(TickedOption.label(dom, box));
        if (!TickedOption.seen(dom, box) || !TERMS.matcher(said).find()) {
            return Optional.empty();
        }
        if (!TickedConsent.agrees(said)) {
            return Optional.of(Finding.passed(ABOUT, box));
        }
        return Optional.of(
                box.required() || MUST.matcher(said).find()
                        ? Finding.failed(ABOUT, box, WORDS.say("failed", "name", box.called()))
                        : Finding.cannotTell(ABOUT, box, WORDS.say("cannot-tell", "name", box.called())));
    }
}
