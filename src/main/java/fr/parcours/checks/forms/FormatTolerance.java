package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** A field takes an answer in each of the ways in which people write it: with or without spaces, in small letters… */
final class FormatTolerance implements Check {
    private static final About ABOUT =
            About.screen("format-tolerance", Set.of(Dom.class)).feeds("REM04");
    private static final Sentences SENTENCES = Sentences.of(FormatTolerance.class);
    private static final int REASONABLE = 200;
    /** The first way is the plainest: a pattern that refuses it is about something else. */
    private static final Map<Meaning, List<List<String>>> WAYS = Map.of(
            Meaning.PHONE, List.of(List.of("0612345678", "06 12 34 56 78", "06.12.34.56.78")),
            Meaning.PLATE, List.of(List.of("AB-123-CD", "ab-123-cd", "AB123CD", "AB 123 CD")),
            Meaning.FISCAL_NUMBER, List.of(List.of("1234567890123", "12 34 567 890 123")),
            Meaning.SOCIAL_NUMBER,
                    List.of(
                            List.of("258037512345678", "2 58 03 75 123 456 78"),
                            List.of("2580375123456", "2 58 03 75 123 456")),
            Meaning.CARD_NUMBER, List.of(List.of("4970100000000154", "4970 1000 0000 0154")),
            Meaning.IBAN,
                    List.of(List.of(
                            "FR7630006000011234567890189",
                            "FR76 3000 6000 0112 3456 7890 189",
                            "fr7630006000011234567890189")),
            Meaning.FORMULA, List.of(List.of("2019AB12345", "2019ab12345")));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> field.element().has("pattern")
                        && field.element().attr("pattern").length() < REASONABLE
                        && field.element().closest("form[novalidate]").isEmpty())
                .flatMap(field -> judge(field).stream());
    }

    private static Optional<Finding> judge(Field field) {
        Element element = field.element();
        Optional<Pattern> pattern = pattern(element.attr("pattern"));
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        return WAYS.getOrDefault(field.meaning(), List.of()).stream()
                .filter(ways -> pattern.get().matcher(ways.get(0)).matches())
                .findFirst()
                .map(ways -> ways.stream()
                        .filter(way -> !pattern.get().matcher(way).matches())
                        .findFirst()
                        // a script may put the answer in order before it is checked
                        .map(refused -> Finding.cannotTell(
                                ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called(), "way", refused)))
                        .orElse(Finding.passed(ABOUT, element)));
    }

    private static Optional<Pattern> pattern(String source) {
        try {
            return Optional.of(Pattern.compile(source));
        } catch (PatternSyntaxException foreign) {
            return Optional.empty();
        }
    }
}
