package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written beside a field on how to fill it in is tied to it, so that it is heard in time. See {@code HintUntied.md}. */
final class HintUntied implements Check {
    private static final About FORMAT =
            About.screen("hint-untied", Set.of(Dom.class)).severity(0.4).criteria(rgaa("11.10.5"), wcag("1.3.1"));
    private static final About REQUIRED = FORMAT.criteria(rgaa("11.10.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(HintUntied.class);
    private static final Set<String> FREE = Set.of("text", "tel", "url");
    private static final Set<Meaning> SHAPED =
            Set.of(Meaning.DATE, Meaning.BIRTH_DATE, Meaning.PLATE, Meaning.FISCAL_NUMBER, Meaning.SOCIAL_NUMBER);
    /** A writing given by an example or by letters that stand for digits. */
    private static final Pattern FORMAT_SAID = Pattern.compile(
            "\\b(format|exemple|ex|e\\.?g|example)\\b|\\b(jj|dd|mm)[ /.-]?(mm|jj|dd)\\b|\\b(sans|without) (les )?(espace|tiret|point|accent|majuscule|space|dash|hyphen|dot)s?\\b|\\d{2,} (chiffres|caracteres|digits|characters)"
                    + "|\\b\\d{1,2}[ /.-]\\d{1,2}[ /.-]\\d{2,4}\\b");

    /** What one copies, sign by sign, from a paper or a card. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\bnumero (?!(de |du )?(la |votre )?(rue|voie|batiment|etage|telephone|mobile|portable))|\\breference\\b|\\bmatricule\\b"
                    + "|\\b(insurance|licen[cs]e|account|reference|registration|passport|permit|tax|case|file|customer|policy) (number|no)\\b");

    private static final Pattern REQUIRED_SAID =
            Pattern.compile("^\\W*(obligatoire|requis|required|mandatory|champ obligatoire|required field)\\W*$");
    private static final Pattern REQUIRED_HEARD = Pattern.compile("obligatoire|requis|required|mandatory|\\*");
    private static final int SHORT = 160;

    @Override
    public About about() {
        return FORMAT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Fields.ofTask(dom).stream()
                .filter(field -> field.members().size() == 1
                        && !field.readOnly()
                        && !field.element().name().isBlank())
                .flatMap(field -> Stream.concat(format(dom, field).stream(), required(dom, field).stream()));
    }

    private static Optional<Finding> format(Dom dom, Field field) {
        Element element = field.element();
        boolean asked = element.has("pattern")
                || SHAPED.contains(field.meaning())
                || (field.meaning() == Meaning.OTHER && Words.says(field.label(), NUMBERED));
        if (!asked || !FREE.contains(field.type())) {
            return Optional.empty();
        }
        return told(dom, field, FORMAT_SAID, FORMAT_SAID, FORMAT, "cannot-tell-format");
    }

    /** The code may say it all the same: then it is heard. */
    private static Optional<Finding> required(Dom dom, Field field) {
        return field.coded() || field.wholeFormRequired()
                ? Optional.empty()
                : told(dom, field, REQUIRED_SAID, REQUIRED_HEARD, REQUIRED, "cannot-tell-required");
    }

    private static Optional<Finding> told(Dom dom, Field field, Pattern shape, Pattern heard, About about, String key) {
        if (Words.says(heard(dom, field), heard)) {
            return Optional.of(Finding.passed(about, field.element()));
        }
        return hints(field)
                .filter(one -> Words.says(one.text(), shape))
                .findFirst()
                .map(one -> Finding.cannotTell(
                        about,
                        field.element(),
                        SENTENCES.say(key, "name", field.element().called(), "hint", one.text())));
    }

    /** All that a person hears on arriving there: its name, what describes it, and the group around it. */
    private static String heard(Dom dom, Field field) {
        Element element = field.element();
        String groups = element.ancestors()
                .filter(one -> one.matches("fieldset, [role=group], [role=radiogroup]"))
                .map(one -> one.name() + " " + one.state("description") + " " + words(dom, one))
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                element.name(),
                element.state("description"),
                element.attr("placeholder"),
                element.attr("title"),
                field.label(),
                words(dom, element),
                groups);
    }

    private static String words(Dom dom, Element one) {
        return Stream.of(one.attr("aria-describedby").split("\\s+", -1))
                .filter(id -> !id.isBlank())
                .flatMap(id -> dom.byId(one, id).stream())
                .map(Element::allText)
                .collect(Collectors.joining(" "));
    }

    /** Short texts that stand with this field and no other, outside of its label and of what one presses. */
    private static Stream<Element> hints(Field field) {
        List<Element> near = field.near();
        return near.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.select("*")))
                .filter(one -> one.visible()
                        && !one.ownText().isBlank()
                        && one.text().length() <= SHORT
                        && one.closest(
                                        "label, legend, button, a, select, textarea, option, h1, h2, h3, h4, [aria-live], [role=alert]")
                                .isEmpty()
                        && !one.holds(field.element()));
    }
}
