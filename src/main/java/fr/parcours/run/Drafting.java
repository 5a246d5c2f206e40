package fr.parcours.run;

import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Subject;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Draft.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws up the journey that comes of a capture, and what its evidence says of it. */
record Drafting(Capturing.Asked asked) {
    private static final int LONGEST = 120;

    Draft draft(List<Line> lines, Map<String, Draft.Value> data, List<String> hosts) {
        return new Draft(
                asked.id(),
                asked.title(),
                goal(),
                asked.siteName(),
                asked.operator(),
                asked.start(),
                hosts,
                asked.language(),
                data,
                lines,
                List.of());
    }

    /** Nobody has said yet which other sites serve the same end. */
    private String goal() {
        return "a-preciser/" + asked.id();
    }

    /** The steps, and at their end what a later walk must come to: the last screen's own heading. */
    List<Line> ended(List<Line> lines, String heading, int screens) {
        List<Line> all = new ArrayList<>(lines);
        boolean plain =
                !heading.isBlank() && heading.length() <= LONGEST && !Mask.hides(heading) && !heading.contains("$");
        if (plain && screens > 1) {
            all.add(Line.of("expect", "text", heading));
        }
        return all;
    }

    /** @param steps of the draft, in words */
    Subject subject(List<String> steps, Draft draft) {
        Map<String, String> kinds = new HashMap<>();
        draft.data()
                .forEach((name, value) ->
                        kinds.put(name, value.datum().kind().name().toLowerCase(Locale.ROOT)));
        return new Subject(
                asked.id(),
                asked.title(),
                goal(),
                asked.siteName(),
                asked.operator(),
                "",
                "FR",
                "",
                "",
                asked.start(),
                draft.hosts(),
                asked.language(),
                asked.bench(),
                kinds,
                steps,
                Map.of());
    }
}
