package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.checks.ErrorWords;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A message tells what is wrong and what would be right. Why, and how to mend: {@code UnhelpfulError.md}. */
final class UnhelpfulError implements Check {
    private static final About ABOUT = About.screen("unhelpful-error", Set.of(Dom.class, Slips.class))
            .feeds("ERR02")
            .criteria(rgaa("11.11.1"), rgaa("11.11.2"), wcag("3.3.3"));
    private static final Sentences WORDS = Sentences.of(UnhelpfulError.class);
    private static final int GOOD = 4;
    private static final int POOR = 1;
    private static final int CERTAIN = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream()
                .filter(tried -> ErrorWords.reads(tried.dom()))
                .flatMap(UnhelpfulError::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Finding> single = tried.single().stream()
                .filter(slip -> slip.fields().size() == 1)
                .flatMap(slip -> judge(tried, slip).stream())
                .toList();
        boolean told = single.stream().anyMatch(one -> one.verdict() == Verdict.FAILED);
        return Stream.concat(
                single.stream(),
                tried.refused().stream()
                        .filter(slip -> !told && slip.how() == How.EMPTY)
                        .flatMap(slip -> empty(tried, slip).stream()));
    }

    /** To a form sent empty, words that say neither what is missing nor where; certain only where nothing else came that may say it. */
    private static Optional<Finding> empty(Tried tried, Slip slip) {
        return Tried.messages(slip).stream()
                .filter(one -> ErrorWords.saysNothing(one.text())
                        && slip.dialogs().isEmpty()
                        && slip.messages().stream().noneMatch(other -> explains(other, one)))
                .findFirst()
                .map(one -> {
                    boolean alone = slip.messages().stream().allMatch(other -> ErrorWords.saysNothing(other.text()));
                    Object[] told = {"text", one.text()};
                    return tried.placed(
                            alone || !one.tied().isEmpty()
                                    ? Finding.failed(ABOUT, WORDS.say("failed-empty", told))
                                    : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-empty", told)),
                            one);
                });
    }

    /** It says something, of the form or of the same field. */
    private static boolean explains(Message other, Message bare) {
        return !ErrorWords.saysNothing(other.text())
                && (other.tied().isEmpty() || other.tied().stream().anyMatch(bare.tied()::contains));
    }

    /** Of what was said of one wrong value, the best counts: a summary may be short where the field says all. */
    private static Optional<Finding> judge(Tried tried, Slip slip) {
        String path = slip.fields().get(0);
        List<Message> said = slip.messages().stream()
                .filter(one -> Tried.messages(slip).contains(one) || one.inView())
                .toList();
        return said.stream()
                .max(Comparator.comparingInt((Message one) -> points(tried, one, path)))
                .flatMap(best -> tried.at(path).map(field -> {
                    int points = points(tried, best, path);
                    Object[] told = {"text", best.text(), "name", field.called(), "points", points};
                    Finding finding = points >= GOOD
                            ? Finding.passed(ABOUT)
                            : points <= CERTAIN
                                    ? Finding.failed(ABOUT, WORDS.say("failed", told))
                                    : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", told));
                    return finding.severity(Measure.between(GOOD, POOR, points)).where(Where.of(field));
                }));
    }

    private static int points(Tried tried, Message message, String path) {
        boolean named = message.tied().contains(path) || tried.names(message, path);
        return ErrorWords.points(message.text(), named);
    }
}
