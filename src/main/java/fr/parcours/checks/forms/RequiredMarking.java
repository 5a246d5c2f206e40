package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must be filled in is said to be mandatory before the form is sent. */
final class RequiredMarking implements Check {
    private static final About ABOUT = About.screen("required-marking", Set.of(Dom.class))
            .feeds("REM10")
            .severity(0.5)
            .criteria(rgaa("11.10.2"), wcag("3.3.2"));
    private static final Sentences SENTENCES = Sentences.of(RequiredMarking.class);
    /** Everybody knows that a payment takes all of these. */
    private static final Set<Meaning> CARD = Set.of(Meaning.CARD_NUMBER, Meaning.CARD_EXPIRY, Meaning.CARD_CODE);

    private static final About STAR = ABOUT.feeds().severity(0.2).criteria(rgaa("11.10.1"), wcag("3.3.2"));
    private static final String ASKS =
            "obligatoire|requise?s?\\b|indispensable|exige|required|mandatory|must be|compulsory|necessaire|doi(t|vent)\\b|a (remplir|renseigner|completer)|imperati|needed|necessary";
    private static final Pattern EXPLAINED = Pattern.compile(
            "asteris[kq]|\\betoiles?\\b|\\bstars?\\b|\\*.{0,60}(" + ASKS + ")|(" + ASKS + ").{0,40}\\*");
    private static final Pattern STARRED = Pattern.compile("^\\s*\\*\\s*\\p{L}.*|.*\\p{L}[^*]*\\*\\s*:?\\s*$");

    private static final Pattern DRAWN = Pattern.compile("requi|obligat|mandat|etoile|asteris");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        // the boxes of a code are one field
        List<Field> fields = Fields.ofTask(dom).stream()
                .filter(field -> !Boxes.follows(field.element()))
                .toList();
        return Stream.concat(
                fields.stream().filter(field -> !field.readOnly()).flatMap(field -> judge(field, mates(field, fields))),
                stars(dom, fields));
    }

    /** A star is a sign of convention: once on each screen, something has to say what it means. */
    private static Stream<Finding> stars(Dom dom, List<Field> fields) {
        return fields.stream()
                .filter(field -> !field.readOnly()
                        && STARRED.matcher(field.label()).matches()
                        && !field.optional()
                        && mates(field, fields).size() > 1)
                .limit(1)
                .filter(field -> !EXPLAINED.matcher(ScreenText.whole(dom)).find() && !noted(dom))
                .map(field -> Finding.cannotTell(
                        STAR,
                        field.element(),
                        SENTENCES.say(
                                "cannot-tell-star", "name", field.element().called())));
    }

    /** A note says what the star is there for, or the star itself tells it to those who point at it. */
    private static boolean noted(Dom dom) {
        return dom.select("p, li, small, span, div, td, dd")
                        .anyMatch(one -> one.visible()
                                && one.text().strip().matches("\\*\\W*\\p{L}.{3,}")
                                && one.closest("label, legend").isEmpty()
                                && one.select("input, select, textarea, label")
                                        .findAny()
                                        .isEmpty())
                || dom.select("[title]")
                        .anyMatch(one -> one.text().strip().equals("*")
                                && Pattern.compile(ASKS)
                                        .matcher(ScreenText.fold(one.attr("title")))
                                        .find());
    }

    private static List<Field> mates(Field field, List<Field> fields) {
        return field.element()
                .closest("form")
                .map(form ->
                        fields.stream().filter(one -> form.holds(one.element())).toList())
                .orElse(fields);
    }

    private static Stream<Finding> judge(Field field, List<Field> mates) {
        Element element = field.element();
        // « afficher », « se souvenir de moi » are no questions
        boolean login = mates.stream().filter(Field::written).count() <= 2
                && mates.stream().anyMatch(one -> one.type().equals("password"));
        // boxes to tick beside one list make no form of several questions
        long asked =
                mates.stream().filter(one -> !one.type().equals("checkbox")).count();
        boolean alone = mates.size() == 1 || (asked == 1 && !field.type().equals("checkbox"));
        if (alone || login || CARD.contains(field.meaning())) {
            return Stream.empty();
        }
        boolean silent = mates.stream().noneMatch(one -> one.coded() || one.marked() || one.optional());
        if (!field.coded()) {
            // neither the code nor the words say anything: only sending it empty would tell
            return silent && field.written() && !field.wholeFormRequired()
                    ? Stream.of(Finding.cannotTell(
                            ABOUT, element, SENTENCES.say("cannot-tell-silent", "name", element.called())))
                    : Stream.empty();
        }
        // where the optional ones are told, the others are known to be mandatory
        if (field.wholeFormRequired() || field.marked() || mates.stream().anyMatch(Field::optional)) {
            return Stream.of(Finding.passed(ABOUT, element));
        }
        boolean drawn = Stream.concat(
                                Stream.concat(
                                        Stream.of(field.block()), field.block().select("*")),
                                above(element))
                        .anyMatch(one -> Words.says(one.attr("class"), DRAWN)
                                || (one.matches("label img, label svg") && one.visible()))
                || Words.says(element.attr("placeholder"), Pattern.compile(ASKS));
        String key = drawn ? "cannot-tell" : "failed";
        return Stream.of(
                drawn
                        ? Finding.cannotTell(ABOUT, element, SENTENCES.say(key, "name", Called.of(element)))
                        : Finding.failed(ABOUT, element, SENTENCES.say(key, "name", Called.of(element))));
    }

    /** The labels right above it, where several boxes share one. */
    private static Stream<Element> above(Element element) {
        return element.ancestors()
                .takeWhile(one -> !one.matches("form, fieldset, body"))
                .map(one -> one.select("label, legend").toList())
                .filter(labels -> !labels.isEmpty())
                .limit(1)
                .flatMap(List::stream);
    }
}
