package fr.parcours.checks.axe;

import fr.parcours.checks.DueContrast;
import fr.parcours.checks.OffWindow;
import fr.parcours.checks.OutwardSign;
import fr.parcours.checks.Underlay;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the standards let be, or what hinders nobody, where axe goes by the letter of its rules. */
final class Excuses {
    private static final String NATIVE = "select, progress, meter, option, input[type=checkbox], input[type=radio],"
            + " input[type=range], h1, h2, h3, h4, h5, h6";
    private static final String BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, li";
    /** Fewer words are a link back or a notice. */
    private static final int PASSAGE = 50;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:(?:https?|ftp)://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

    private static final String MAIN = "main, [role=main]";

    private static final double NEARLY = 0.9;

    private static final String COMMANDS =
            "a[href], button, [role=button], [role=link], input[type=button], input[type=submit]";

    private static final Set<String> UNFOLDS = Set.of(
            "aria-expanded", "aria-controls", "aria-haspopup", "aria-describedby", "aria-labelledby", "aria-label");

    private Excuses() {}

    /** What the standards let be, though axe cannot see that it is the case: a person looks. */
    private static final String UNPARTED =
            "[role=tab], [role=button], [role=option], [role=menuitemcheckbox], [role=menuitemradio], [role=checkbox], [role=radio], [role=switch]";

    static boolean doubtful(String rule, AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .filter(one -> switch (rule) {
                    case "color-contrast" -> hinting(one) || DueContrast.doubtful(one) || OffWindow.is(one);
                    case "link-in-text-block" ->
                        Drawn.note(one)
                                || OutwardSign.on(one)
                                || Drawn.step(one)
                                || Drawn.otherLetters(one)
                                || address(one);
                    case "summary-name", "button-name" -> Drawn.named(one);
                    // of an image that says it adorns, some browsers tell the tooltip all the same
                    case "link-name" ->
                        Drawn.named(one)
                                || one.select("img[alt=''][title]:not([title=''])")
                                        .findAny()
                                        .isPresent();
                    // what a summary holds is exposed beside it
                    case "nested-interactive" -> onePlace(one) || one.matches("summary");
                    case "aria-input-field-name" -> Parts.ofNamedList(one) || Parts.noChoice(one);
                    case "html-has-lang" ->
                        !one.attr("xml:lang").isBlank()
                                || within(one)
                                || one.select("body[lang]")
                                        .anyMatch(body -> !body.attr("lang").isBlank());
                    case "frame-title" -> one.box().width() < 2 || one.box().height() < 2;
                    case "aria-required-children" -> Parts.within(one);
                    case "aria-required-parent" -> Parts.of(one);
                    case "listitem" -> Parts.underWhole(one);
                    case "label", "select-name" -> shown(one) || away(one);
                    case "landmark-no-duplicate-banner" -> Parts.zones(dom, "header", "banner") < 2;
                    case "landmark-no-duplicate-contentinfo" -> Parts.zones(dom, "footer", "contentinfo") < 2;
                    case "object-alt" -> doubled(one);
                    case "autocomplete-valid" -> !ofTheUser(one, dom);
                    case "aria-allowed-attr" -> unfolds(one);
                    // the rows of any table could unfold in ARIA 1.1, which the RGAA goes by
                    case "aria-conditional-attr" -> one.matches("tr, [role=row]");
                    default -> false;
                })
                .isPresent();
    }

    /** A speck that a script keeps for itself, switched off. */
    private static boolean unseen(Element one) {
        return one.has("disabled") && one.box().width() <= 2 && one.box().height() <= 2;
    }

    /** An address written out is known for a link by its form. */
    private static boolean address(Element one) {
        return ADDRESS.matcher(one.text().strip()).matches();
    }

    /** The part that holds nearly all the words says their language: a voice reads them as it should. */
    private static boolean within(Element page) {
        int all = page.text().length();
        return page.select("body [lang]:not([lang=''])")
                .anyMatch(part -> part.text().length() >= all * NEARLY);
    }

    /** The purpose is asked of what people write about themselves, and not of a search nor of a list that a script makes. */
    private static boolean ofTheUser(Element one, Dom dom) {
        return Fields.of(dom).stream()
                .filter(field -> field.members().contains(one) && !field.aboutSomebodyElse())
                .map(Field::meaning)
                .anyMatch(meaning -> !meaning.token().isEmpty());
    }

    /** A round button that opens more fields says so in a way not foreseen for it: what is heard of it is for a person to tell. */
    private static boolean unfolds(Element one) {
        return one.matches("input[type=radio][aria-expanded]")
                && one.attributes().keySet().stream()
                        .filter(name -> name.startsWith("aria-"))
                        .allMatch(UNFOLDS::contains);
    }

    /** A link or a button that stands right beside it may lead to what replaces it. */
    private static boolean doubled(Element drawn) {
        List<Element> row = drawn.parent().map(Element::children).orElse(List.of());
        int place = row.indexOf(drawn);
        return IntStream.of(place - 1, place + 1)
                .filter(at -> at >= 0 && at < row.size())
                .mapToObj(row::get)
                .anyMatch(one ->
                        one.matches(COMMANDS) && one.visible() && !one.name().isBlank());
    }

    /** Greyed out, it only shows what it holds, whose meaning the words beside it may tell. */
    private static boolean shown(Element one) {
        return (one.is("disabled") || one.has("disabled")) && !(one.attr("value") + one.state("value")).isBlank();
    }

    /** A script keeps it out of the screen and of the way of keys, to catch what is typed elsewhere. */
    private static boolean away(Element one) {
        return one.attr("tabindex").startsWith("-")
                && (one.box().right() <= 0 || one.box().bottom() <= 0);
    }

    /** What an empty field shows is its hint, in an ink of its own that {@code placeholder-contrast} measures. */
    private static boolean hinting(Element one) {
        return one.matches("input[placeholder], textarea[placeholder]")
                && one.attr("value").isBlank()
                && one.text().isBlank();
    }

    /** Keys never stop on what it holds: whether a voice does is for a person to hear. */
    private static boolean onePlace(Element one) {
        return one.select("a[href], button, input, select, textarea, summary, [tabindex]")
                .allMatch(inner -> inner.attr("tabindex").startsWith("-"));
    }

    /** A few words out of the zones of a page, or a link that is a line by itself: nothing to look at. */
    static boolean slight(String rule, AxeResults.Hit hit, Dom dom) {
        return switch (rule) {
            case "region" ->
                dom.at(hit.path())
                        .filter(one -> one.text().split("\\s+", -1).length < PASSAGE
                                // the lack of a main zone is told by a rule of its own
                                || dom.select("main, [role=main]").findAny().isEmpty())
                        .isPresent();
            case "link-in-text-block" ->
                dom.at(hit.path())
                        .filter(one -> one.select(BLOCKS).findAny().isPresent() || !Drawn.amongWords(one))
                        .isPresent();
            case "label", "select-name" ->
                dom.at(hit.path())
                        .filter(one -> Drawn.over(one)
                                || Underlay.is(one)
                                || unseen(one)
                                || one.parent()
                                        .flatMap(up -> up.closest("button"))
                                        .isPresent())
                        .isPresent();
            case "aria-required-parent" ->
                dom.at(hit.path()).filter(Parts::underTold).isPresent();
            case "listitem" ->
                dom.at(hit.path())
                        .flatMap(Element::parent)
                        .filter(list -> list.matches("[role=directory]"))
                        .isPresent();
            // the page that a frame shows has a main zone of its own
            case "landmark-unique" ->
                dom.at(hit.path())
                        .filter(one -> one.matches(MAIN)
                                && dom.select(MAIN)
                                                .filter(other -> other.visible() && !other.framed())
                                                .count()
                                        < 2)
                        .isPresent();
            case "heading-order" ->
                dom.at(hit.path()).filter(one -> inStep(one, dom)).isPresent();
            case "page-has-heading-one" ->
                dom.select("h1, [role=heading][aria-level='1']").anyMatch(Element::visible);
            // what HTML itself is by nature tells its state, whether a role repeats it or not
            case "aria-required-attr" ->
                dom.at(hit.path()).filter(one -> one.matches(NATIVE)).isPresent();
            default -> false;
        };
    }

    /** It follows the heading before it in its own page: a frame stands between, which has headings of its own. */
    private static boolean inStep(Element heading, Dom dom) {
        List<Element> own = dom.select(HEADINGS)
                .filter(one -> !one.role().isEmpty() && !one.framed())
                .toList();
        int at = own.indexOf(heading);
        return at > 0
                && level(heading) <= level(own.get(at - 1)) + 1
                && dom.select("iframe, frame")
                        .anyMatch(frame -> own.get(at - 1).precedes(frame) && frame.precedes(heading));
    }

    private static int level(Element heading) {
        return heading.attr("aria-level").matches("\\d")
                ? Integer.parseInt(heading.attr("aria-level"))
                : heading.tag().matches("h\\d") ? heading.tag().charAt(1) - '0' : 2;
    }

    /** What axe saw is not there any more: nobody could be shown it. */
    static boolean gone(AxeResults.Hit hit, Dom dom) {
        return !hit.path().isEmpty() && dom.at(hit.path()).isEmpty();
    }

    /** A button that says which part it opens, before that part is made, hinders nobody: most programs do not use it. */
    static boolean harmless(String rule, AxeResults.Hit hit, Dom dom) {
        return (rule.equals("presentation-role-conflict")
                        && dom.at(hit.path()).filter(Excuses::withinOne).isPresent())
                || (rule.equals("aria-valid-attr-value")
                        && (hit.data().getOrDefault("messageKey", "").equals("controlsWithinPopup")
                                || unmade(hit, dom)));
    }

    /** Keys do not stop on it, it has no name, and it stands in a thing whose parts are not told apart. */
    private static boolean withinOne(Element one) {
        return one.attr("tabindex").startsWith("-")
                && !one.has("aria-label")
                && !one.has("aria-labelledby")
                && one.ancestors().anyMatch(above -> above.matches(UNPARTED));
    }

    /** What it says to hold is what it opens. */
    private static String opened(Element one) {
        return one.has("aria-haspopup") ? one.attr("aria-owns") : "";
    }

    private static boolean unmade(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .map(one -> one.attr("aria-controls").isBlank() ? opened(one) : one.attr("aria-controls"))
                .filter(ids -> !ids.isBlank())
                .filter(ids -> Stream.of(ids.strip().split("\\s+", -1)).allMatch(id -> dom.select("[id]")
                        .noneMatch(other -> other.attr("id").equals(id))))
                .isPresent();
    }
}
