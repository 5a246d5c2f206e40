package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A right answer is taken, however it is usually written. Why, and how to mend: {@code UsualWritingRefused.md}. */
final class UsualWritingRefused implements Check {
    private static final About ABOUT = About.screen("usual-writing-refused", Set.of(Dom.class, Slips.class))
            .feeds("REM04");
    private static final Sentences WORDS = Sentences.of(UsualWritingRefused.class);
    /** Ways that not everybody would call usual in France: a day with dashes, a sum with a point. */
    private static final Pattern DISPUTED = Pattern.compile("\\d\\d-\\d\\d-\\d{4}|\\d+\\.\\d\\d");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(UsualWritingRefused::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Finding> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Slip slip : tried.slips().slips()) {
            String[] ways = slip.given().split("\n", -1);
            for (int i = 0;
                    slip.how() == How.OTHERWISE
                            && i < Math.min(ways.length, slip.fields().size());
                    i++) {
                String path = slip.fields().get(i);
                Optional<Finding> finding = judge(tried, slip, path, ways[i]);
                finding.filter(one -> told.add(path)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Finding> judge(Tried tried, Slip slip, String path, String way) {
        if (slip.end() == End.ACCEPTED) {
            return tried.at(path).map(field -> Finding.passed(ABOUT, field));
        }
        boolean refused = slip.end() == End.REFUSED || slip.end() == End.BROWSER;
        boolean thisOne = slip.fields().size() == 1 || slip.pointsAt(path);
        // only where the same form then took the plain writing is it known that nothing else was wrong
        return refused && thisOne && tried.slips().taken()
                ? tried.at(path).map(field -> refused(tried, field, way))
                : Optional.empty();
    }

    private static Finding refused(Tried tried, Element element, String way) {
        Object[] words = {"name", element.called(), "way", way.strip()};
        Optional<Field> field = Fields.ofTask(tried.dom()).stream()
                .filter(one -> one.members().contains(element))
                .findFirst();
        String beside = field.map(Field::beside).orElse("");
        if (way.endsWith(" ")) {
            return Finding.failed(
                    ABOUT, element, WORDS.say("failed-space", words)); // no hint speaks of what cannot be seen
        }
        if (shape(beside).contains(shape(way))) {
            return Finding.failed(ABOUT, element, WORDS.say("failed-shown", words));
        }
        if (field.filter(Field::shaped).isPresent()) {
            return Finding.cannotTell(ABOUT, element, WORDS.say("cannot-tell", words));
        }
        return DISPUTED.matcher(way).matches()
                ? Finding.cannotTell(ABOUT, element, WORDS.say("cannot-tell-way", words))
                : Finding.failed(ABOUT, element, WORDS.say("failed", words));
    }

    /** Any letters and digits in the same places. */
    private static String shape(String text) {
        return text.replaceAll("\\p{Nd}", "0").replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a");
    }
}
