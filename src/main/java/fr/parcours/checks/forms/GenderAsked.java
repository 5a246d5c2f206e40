package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody must say whether they are a man or a woman without need. See {@code GenderAsked.md}. */
final class GenderAsked implements Check {
    private static final About ABOUT =
            About.screen("gender-asked", Set.of(Dom.class)).severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(GenderAsked.class);
    private static final Pattern MAN = Pattern.compile("^(monsieur|m|mr|homme|masculin|male|man)\\.?$");
    private static final Pattern WOMAN =
            Pattern.compile("^(madame|mme|mlle|mademoiselle|mrs|ms|miss|femme|feminin|female|woman)\\.?$");
    private static final Pattern NONE = Pattern.compile("^(-+|choisi\\w*.*|selectionn\\w*.*|select.*|choose.*|)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> !field.aboutSomebodyElse() && field.demanded())
                .filter(GenderAsked::two)
                .map(field -> Finding.cannotTell(
                        ABOUT,
                        field.element(),
                        SENTENCES.say("cannot-tell", "answers", String.join(", ", answers(field)))));
    }

    /** Only men and women may answer. */
    private static boolean two(Field field) {
        List<String> answers =
                answers(field).stream().map(one -> Words.fold(one).strip()).toList();
        return answers.stream().anyMatch(one -> MAN.matcher(one).matches())
                && answers.stream().anyMatch(one -> WOMAN.matcher(one).matches())
                && answers.stream()
                        .allMatch(one ->
                                MAN.matcher(one).matches() || WOMAN.matcher(one).matches());
    }

    private static List<String> answers(Field field) {
        Stream<String> all = field.type().equals("select")
                ? field.element().select("option").map(Element::allText)
                : field.type().equals("radio") ? field.members().stream().map(Element::called) : Stream.empty();
        return all.map(String::strip)
                .filter(one -> !NONE.matcher(Words.fold(one).strip()).matches())
                .toList();
    }
}
