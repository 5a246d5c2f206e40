package fr.parcours.cli;

import fr.parcours.check.Finding;
import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.ScreenResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The questions that a run leaves to people, ready to be answered: what a template repeats is asked once. */
final class Questions {
    /** A component that only its place and rank tell. */
    private static final Pattern NAMELESS = Pattern.compile("«[\\s\\u00a0]*»");

    private final Reviews known;
    private final String language;
    private final Map<String, Review> all = new LinkedHashMap<>();

    /** @param known questions that stand in the file already: they are not asked again */
    Questions(Reviews known, String language) {
        this.known = known;
        this.language = language;
    }

    /** Adds what one journey leaves open. */
    void add(JourneyResult journey) {
        for (ScreenResult screen : journey.screens()) {
            screen.findings().forEach(one -> add(journey, screen.name(), one));
        }
        journey.findings().forEach(one -> add(journey, Suppressions.JOURNEY, one));
    }

    private void add(JourneyResult journey, String screen, Judged judged) {
        Finding finding = judged.finding();
        if (finding.verdict() != Verdict.CANNOT_TELL
                || known.knows(
                        new Suppressions.Seen(journey.id(), journey.site().name(), Set.of(screen), finding))) {
            return;
        }
        String target = finding.place().map(where -> where.component()).orElse(Suppressions.PAGE);
        String question = finding.sentence().in(language);
        Review asked = new Review(finding.about().id(), target, screen, journey.id(), "", question, null, "", null, "");
        // an element that has a name and a template repeats is the same on every screen; others may not be
        boolean named = finding.place().isPresent() && !NAMELESS.matcher(target).find();
        String key = String.join("\n", asked.check(), target, asked.journey(), question, named ? "" : screen);
        all.merge(key, asked, (first, next) -> named ? anywhere(first) : first);
    }

    private static Review anywhere(Review one) {
        return new Review(one.check(), one.target(), "", one.journey(), one.site(), one.question(), null, "", null, "");
    }

    List<Review> all() {
        return new ArrayList<>(all.values());
    }
}
