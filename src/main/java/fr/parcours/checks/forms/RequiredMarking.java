package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Quoted;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be filled in is said to be mandatory before the form is sent. */
final class RequiredMarking implements Check {
    private static final About ABOUT = About.screen("required-marking", Set.of(Dom.class))
            .feeds("REM10")
            .severity(0.5)
            .criteria(rgaa("11.10.2"), wcag("3.3.2"));
    private static final int MOST = 5;
    private static final int NAME = 120;
    private static final Sentences SENTENCES = Sentences.of(RequiredMarking.class);
    /** Everybody knows that a payment takes all of these. */
    private static final Set<Meaning> CARD = Set.of(Meaning.CARD_NUMBER, Meaning.CARD_EXPIRY, Meaning.CARD_CODE);

    private static final About STAR = ABOUT.feeds().severity(0.2).criteria(rgaa("11.10.1"), wcag("3.3.2"));
    private static final String ASKS =
            "obligatoire|requise?s?\\b|indispensable|exige|required|mandatory|must be|compulsory|necessaire|doi(t|vent)\\b|a (remplir|renseigner|completer)|imperati|needed|necessary";
    private static final Pattern ASKED = Pattern.compile(ASKS);
    private static final Pattern EXPLAINED = Pattern.compile(
            "asteris[kq]|\\betoiles?\\b|\\bstars?\\b|\\*.{0,60}(" + ASKS + ")|(" + ASKS + ").{0,40}\\*");
    private static final Pattern STARRED = Pattern.compile("^\\s*\\*\\s*\\p{L}.*|.*\\p{L}[^*]*\\*\\s*:?\\s*$");

    private static final Pattern SEARCH = Pattern.compile(
            "^\\s*(recherche[rz]?|chercher|search|filtre[rz]?|filter)\\b|\\bde recherche\\b|\\bsearch term");
    private static final Pattern READ = Pattern.compile("(fr|en|de|es|it|pt|nl|ca|ar|fa)(-.*)?");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsArabic}]]");
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
        Stream<Finding> told =
                fields.stream().filter(field -> !field.readOnly()).flatMap(field -> judge(field, mates(field, fields)));
        return Stream.of(told, silent(fields), stars(dom, fields)).flatMap(all -> all);
    }

    /** Neither the code nor the words of a form say anything, and only sending it empty would tell: asked once a form. */
    private static Stream<Finding> silent(List<Field> fields) {
        Map<List<Field>, List<Field>> forms = fields.stream()
                .filter(field -> !field.readOnly() && silent(field, mates(field, fields)))
                .collect(Collectors.groupingBy(field -> mates(field, fields), LinkedHashMap::new, Collectors.toList()));
        return forms.values().stream().map(RequiredMarking::asked);
    }

    private static Finding asked(List<Field> silent) {
        Element first = silent.get(0).element();
        Sentence names = Quoted.list(silent.stream()
                .map(field -> Quoted.words(Called.of(field.element())))
                .distinct()
                .limit(MOST)
                .toList());
        String more = silent.size() > MOST ? "…" : "";
        Sentence list = new Sentence(names.fr() + more, names.en() + more);
        return Finding.cannotTell(
                ABOUT,
                first,
                silent.size() == 1
                        ? SENTENCES.say("cannot-tell-silent", "name", Called.of(first))
                        : SENTENCES.say("cannot-tell-silent-many", "count", silent.size(), "list", list));
    }

    private static boolean silent(Field field, List<Field> mates) {
        return !judgedNot(field, mates)
                && !field.coded()
                && field.written()
                && !field.wholeFormRequired()
                && !searches(field)
                && mates.stream().noneMatch(one -> one.coded() || one.marked() || one.optional());
    }

    /** What one looks for in a list is no answer: left empty, it shows the whole list. */
    private static boolean searches(Field field) {
        return Words.says(field.element().called(), SEARCH)
                || Words.says(field.element().attr("placeholder"), SEARCH);
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
                                && ASKED.matcher(ScreenText.fold(one.attr("title")))
                                        .find());
    }

    private static List<Field> mates(Field field, List<Field> fields) {
        return field.element()
                .closest("form")
                .map(form ->
                        fields.stream().filter(one -> form.holds(one.element())).toList())
                .orElse(fields);
    }

    /** Alone in its form, in a login, or on a payment card: everybody knows. */
    private static boolean judgedNot(Field field, List<Field> mates) {
        // « afficher », « se souvenir de moi » are no questions
        boolean login = mates.stream().filter(Field::written).count() <= 2
                && mates.stream().anyMatch(one -> one.type().equals("password"));
        // boxes to tick beside one list make no form of several questions
        long asked =
                mates.stream().filter(one -> !one.type().equals("checkbox")).count();
        boolean alone = mates.size() == 1 || (asked == 1 && !field.type().equals("checkbox"));
        return alone || login || CARD.contains(field.meaning());
    }

    private static Stream<Finding> judge(Field field, List<Field> mates) {
        Element element = field.element();
        if (judgedNot(field, mates) || !field.coded()) {
            return Stream.empty();
        }
        // where the optional ones are told, the others are known to be mandatory
        if (field.wholeFormRequired()
                || field.marked()
                || grouped(element)
                || mates.stream().anyMatch(Field::optional)) {
            return Stream.of(Finding.passed(ABOUT, element));
        }
        if (oneOfSeveral(element)) {
            return Stream.empty();
        }
        boolean drawn = Stream.concat(
                                Stream.concat(
                                        Stream.of(field.block()), field.block().select("*")),
                                above(element))
                        .anyMatch(one -> Words.says(one.attr("class"), DRAWN)
                                || (one.matches("label img, label svg") && one.visible()))
                || Words.says(element.attr("placeholder"), ASKED);
        boolean unread = unread(field);
        // a form that has its browser's own check put off may ask for nothing by it
        drawn |= element.closest("form[novalidate]").isPresent()
                && !element.has("aria-required")
                && element.matches("input[type=checkbox], input[type=radio]");
        Sentence said = SENTENCES.say(
                unread ? "cannot-tell-unread" : drawn ? "cannot-tell" : "failed", "name", Called.of(element));
        return Stream.of(
                unread || drawn ? Finding.cannotTell(ABOUT, element, said) : Finding.failed(ABOUT, element, said));
    }

    /** In the words of a language that is not read here, by what the page says of it or by its script, the page may well say it. */
    private static boolean unread(Field field) {
        Element element = field.element();
        boolean declared = element.closest("[lang]")
                .map(one -> one.attr("lang").toLowerCase(Locale.ROOT))
                .filter(code -> !code.isBlank() && !READ.matcher(code).matches())
                .isPresent();
        String words = field.block().text() + element.name();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return declared || FOREIGN.matcher(words).results().count() * 2 > letters;
    }

    /** A box among those that answer one question, some not asked for: scripts that check forms often mean that any of them will do. */
    private static boolean oneOfSeveral(Element element) {
        return element.matches("input[type=checkbox]:not([name=''])[name]")
                && element.closest("form").stream()
                        .flatMap(form -> form.select("input[type=checkbox]"))
                        .anyMatch(other -> other.visible()
                                && other.attr("name").equals(element.attr("name"))
                                && !other.has("required")
                                && !other.attr("aria-required").equals("true"));
    }

    /** The parts of one answer, said to be mandatory once: beside the name of their group. */
    private static boolean grouped(Element element) {
        return element.parent().flatMap(above -> above.closest("fieldset, [role=group], [role=radiogroup]")).stream()
                .flatMap(group -> group.children().stream())
                .filter(one -> one.visible()
                        && one.text().length() <= NAME
                        && !one.matches("label")
                        && one.select("label, input, select, textarea")
                                .findAny()
                                .isEmpty())
                .anyMatch(one -> ASKED.matcher(ScreenText.fold(one.text())).find());
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
