package fr.parcours.run;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.MissingEvidence;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Asks every check, each behind a fence: one that throws, or lacks evidence, cannot tell and names the cause. */
final class Answers {
    private static final System.Logger LOG = System.getLogger(Answers.class.getName());

    /**
     * One failed or doubtful finding and where it was made.
     *
     * @param snapshot the moment it was seen at, empty for the journey as a whole
     */
    record Answer(Finding finding, Optional<Snapshot> snapshot) {
        int screen() {
            return snapshot.map(seen -> seen.moment().screen()).orElse(0);
        }
    }

    final List<Answer> findings = new ArrayList<>();
    final Map<String, Integer> passed = new TreeMap<>();
    final List<String> inapplicable = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    final Set<String> problems = new LinkedHashSet<>();
    /** For each check that could not answer at all, why. */
    final Map<String, String> silent = new TreeMap<>();
    /** Indicators that a check judged good, bad or doubtful at least once. */
    final Set<String> judged = new LinkedHashSet<>();

    private final Trail trail;
    private final Heard heard;

    Answers(Trail trail, Heard heard) {
        this.trail = trail;
        this.heard = heard;
    }

    void ask(Check check) {
        About about = check.about();
        List<Answer> distinct = new ArrayList<>();
        Set<String> told = new HashSet<>();
        int good = 0;
        boolean answered = false;
        String cause = "";
        List<Optional<Snapshot>> looks = about.scope() == About.Scope.SCREEN
                ? trail.snapshots().stream().map(Optional::of).toList()
                : List.of(Optional.empty());
        for (Optional<Snapshot> look : looks) {
            Map<String, Integer> before = new HashMap<>();
            try {
                List<Finding> said = look.isPresent()
                        ? heard.of(check, look.get())
                        : check.judge(trail).toList();
                for (Finding finding : said) {
                    good += finding.verdict() == Verdict.PASSED ? 1 : 0;
                    if (finding.indicator() != null) {
                        judged.add(finding.indicator());
                    }
                    if (finding.verdict() != Verdict.PASSED
                            && told.add(atSamePlace(finding, look))
                            && told.add(inSameWords(finding, look, before))
                            && told.add(ofSameThing(finding, look))) {
                        distinct.add(new Answer(finding, look));
                    }
                }
                answered = true;
            } catch (MissingEvidence missing) {
                cause = missing(missing);
                problems.add(look.map(seen -> "screen " + seen.moment().screen() + ": ")
                                .orElse("")
                        + cause);
            } catch (RuntimeException | StackOverflowError broken) {
                cause = "broken check: " + broken;
                problems.add(about.id() + ": " + cause);
                LOG.log(System.Logger.Level.DEBUG, about.id(), broken);
            }
        }
        measures.addAll(fenced(about, () -> check.measure(trail).toList()));
        distinct.removeIf(doubt -> doubt.finding().verdict() == Verdict.CANNOT_TELL
                && distinct.stream().anyMatch(sure -> settles(sure, doubt)));
        findings.addAll(distinct);
        if (good > 0) {
            passed.put(about.id(), good);
            about.indicators().stream().findFirst().ifPresent(judged::add);
        }
        if (!answered && !looks.isEmpty()) {
            silent.put(about.id(), cause);
        } else if (good == 0
                && distinct.isEmpty()
                && measures.stream().noneMatch(one -> about.indicators().contains(one.indicator()))) {
            inapplicable.add(about.id());
        }
    }

    /** What failed at one moment of a screen is no question at another. */
    private static boolean settles(Answer sure, Answer doubt) {
        return sure.finding().verdict() == Verdict.FAILED
                && sure.snapshot().isPresent()
                && !sure.snapshot().equals(doubt.snapshot())
                && sure.screen() == doubt.screen()
                && sure.finding().about().equals(doubt.finding().about())
                && sure.finding().place().isPresent()
                && place(sure.finding()).equals(place(doubt.finding()));
    }

    private static String place(Finding finding) {
        return finding.place().map(where -> where.component() + where.path()).orElse("");
    }

    private List<Measure> fenced(About about, Supplier<List<Measure>> measure) {
        try {
            return measure.get();
        } catch (MissingEvidence missing) {
            problems.add(missing(missing));
        } catch (RuntimeException | StackOverflowError broken) {
            problems.add(about.id() + ": broken check: " + broken);
            LOG.log(System.Logger.Level.DEBUG, about.id(), broken);
        }
        return List.of();
    }

    /** The kind of evidence and the first line of why it is missing: many checks may miss the same. */
    private static String missing(MissingEvidence missing) {
        return missing.kind() + " missing: " + missing.why().lines().findFirst().orElse("");
    }

    /** One thing seen at several moments of one screen is one finding. */
    private static String atSamePlace(Finding finding, Optional<Snapshot> look) {
        String place = finding.place().isPresent()
                ? place(finding)
                : finding.sentence().en();
        return subject(finding, look) + "|" + place;
    }

    /** A message that comes above a form moves every path below it: then the words and the component tell. */
    private static String inSameWords(Finding finding, Optional<Snapshot> look, Map<String, Integer> before) {
        String words = subject(finding, look) + "|"
                + finding.place().map(Where::component).orElse("") + "|"
                + finding.sentence().en();
        return words + "|" + before.merge(words, 1, Integer::sum);
    }

    /** A window that opens or closes changes the heading that a thing stands under: then its place, its name and the words tell. */
    private static String ofSameThing(Finding finding, Optional<Snapshot> look) {
        String thing = finding.place()
                .filter(where -> !where.path().isEmpty())
                .map(where -> String.join("|", where.path(), where.role(), where.name()))
                .orElseGet(() -> atSamePlace(finding, look));
        return subject(finding, look) + "|" + finding.sentence().en() + "|" + thing;
    }

    private static String subject(Finding finding, Optional<Snapshot> look) {
        int screen = look.map(seen -> seen.moment().screen()).orElse(0);
        return screen + "|" + finding.verdict() + "|" + finding.indicator();
    }
}
