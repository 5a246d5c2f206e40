package fr.parcours.checks.fairness;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The screens that a person has read before giving anything away: what is said there was said in time. */
final class Beginning {
    private static final Set<String> GIVING = Set.of("fill", "upload", "choose", "check");
    private static final Pattern PERSONAL =
            Pattern.compile("\\b(nom|prenom|naissance|telephone|mobile|portable|courriel"
                    + "|e-?mail|mail|adresse|identifiant|mot ?de ?passe|iban|name|phone|address|password)\\d*\\b");

    private Beginning() {}

    /** The screens up to the one where the first answer is given, that one included; all of them when none is. */
    static List<Snapshot> beforeAnswers(Trail trail) {
        return upTo(trail, act -> GIVING.contains(act.word()));
    }

    /** The screens up to the one where the person first says who they are, that one included; all of them when never. */
    static List<Snapshot> beforePersonalData(Trail trail) {
        return upTo(trail, Beginning::personal);
    }

    private static boolean personal(Act act) {
        return (act.word().equals("fill") || act.word().equals("upload"))
                && PERSONAL.matcher(ScreenText.fold(act.name() + " " + act.data()))
                        .find();
    }

    private static List<Snapshot> upTo(Trail trail, Predicate<Act> giving) {
        int last =
                trail.acts().stream().filter(giving).mapToInt(Act::screen).min().orElse(Integer.MAX_VALUE);
        return trail.arrivals().stream()
                .filter(screen -> screen.moment().screen() <= last)
                .toList();
    }

    /** The numbers of some screens, for a finding that rests on them. */
    static List<Integer> numbers(List<Snapshot> screens) {
        return screens.stream()
                .map(screen -> screen.moment().screen())
                .distinct()
                .toList();
    }
}
