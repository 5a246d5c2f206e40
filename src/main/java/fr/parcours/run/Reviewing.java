package fr.parcours.run;

import fr.parcours.check.Finding;
import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.evidence.Subject;
import fr.parcours.result.Reviewed;
import fr.parcours.run.Answers.Answer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what people answered in the place of what checks could not tell: a barrier, or nothing to say. */
final class Reviewing {
    private final Reviews reviews;
    private final Subject subject;
    private final ScreenNames names;

    Reviewing(Reviews reviews, Subject subject, ScreenNames names) {
        this.reviews = reviews;
        this.subject = subject;
        this.names = names;
    }

    /** What people's answers changed. */
    static final class Changed {
        final List<Reviewed> all = new ArrayList<>();
        private final IdentityHashMap<Finding, Review> failed = new IdentityHashMap<>();

        /** The answer that made a barrier of it; null when nobody did. */
        @Nullable
        Review of(Finding finding) {
            return failed.get(finding);
        }
    }

    /** Changes {@code answers} in place. */
    Changed apply(Answers answers) {
        Changed changed = new Changed();
        List<Answer> kept = new ArrayList<>();
        for (Answer answer : answers.findings) {
            Optional<Review> review =
                    answer.finding().verdict() == Verdict.CANNOT_TELL ? reviews.match(seen(answer)) : Optional.empty();
            if (review.isEmpty()) {
                kept.add(answer);
                continue;
            }
            changed.all.add(new Reviewed(answer.screen(), answer.finding(), review.get()));
            if (review.get().answer() == Reviews.Answer.PROBLEM) {
                Finding failed = answer.finding().verdict(Verdict.FAILED);
                changed.failed.put(failed, review.get());
                kept.add(new Answer(failed, answer.snapshot()));
            } else {
                answers.passed.merge(answer.finding().about().id(), 1, Integer::sum);
            }
        }
        answers.findings.clear();
        answers.findings.addAll(kept);
        return changed;
    }

    private Suppressions.Seen seen(Answer answer) {
        Finding finding = answer.finding();
        return new Suppressions.Seen(
                subject.id(), subject.siteName(), names.of(answer.screen(), finding.screens()), finding);
    }
}
