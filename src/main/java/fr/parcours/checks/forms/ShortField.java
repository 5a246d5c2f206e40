package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A field takes the longest answers that people really have. See {@code ShortField.md}. */
final class ShortField implements Check {
    private static final About ABOUT =
            About.screen("short-field", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(ShortField.class);
    /** Signs below which some people's answer is cut. */
    private static final Map<Meaning, Integer> LEAST = Map.of(
            Meaning.FAMILY_NAME, 20,
            Meaning.GIVEN_NAME, 15,
            Meaning.FULL_NAME, 30,
            Meaning.EMAIL, 40,
            Meaning.STREET, 30,
            Meaning.CITY, 25);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> LEAST.containsKey(field.meaning())
                        && !field.readOnly()
                        && field.element().attr("maxlength").matches("\\d{1,4}"))
                .map(field -> {
                    int most = Integer.parseInt(field.element().attr("maxlength"));
                    Object[] said = {"name", field.element().called(), "count", most};
                    return most > 0 && most < LEAST.getOrDefault(field.meaning(), 0)
                            ? Finding.cannotTell(ABOUT, field.element(), SENTENCES.say("cannot-tell", said))
                            : Finding.passed(ABOUT, field.element());
                });
    }
}
