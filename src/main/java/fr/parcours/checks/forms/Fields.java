package fr.parcours.checks.forms;

import fr.parcours.checks.Inactive;
import fr.parcours.checks.Labels;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every field of a page that a person can see and use, with the words that go with each. */
public final class Fields {
    private static final String NATIVE =
            "input:not([type=hidden], [type=submit], [type=button], [type=reset]," + " [type=image]), select, textarea";
    private static final String CUSTOM = "[role=textbox], [role=combobox], [role=searchbox], [role=checkbox],"
            + " [role=radio], [role=switch], [role=spinbutton], [role=slider]";
    static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final String WINDOW = "dialog[open], [aria-modal=true]";
    private static final String EDGES = "html, body, main, [role=main], form";
    private static final Pattern ALL = Pattern.compile(
            "[^.!?*]{0,60}\\b(champs|cases|questions|informations|zones|reponses|rubriques|elles|ils|tous|toutes)\\b"
                    + "[^.!?*]{0,40}\\bobligatoires\\b|doivent etre (transmis|fournis|remplis|joints|envoyes|renseignes)"
                    + "|\\b(remplissez|completez|renseignez|remplir|completer|renseigner) (tous les champs|toutes les"
                    + " (informations|cases|rubriques|zones))[^.!?]{0,40}|\\b(fill in|complete) all (of )?the (fields|information)[^.!?]{0,40}"
                    + "|all (the )?fields are (required|mandatory)");
    /** No sentence that {@link #ALL} finds is without one of these, and they are found much faster. */
    private static final List<String> NEEDED = List.of(
            "obligatoires",
            "doivent etre ",
            " tous les champs",
            " toutes les ",
            "complete all ",
            "fill in all ",
            "fields are ");

    private static final Pattern BY_MARK = Pattern.compile(
            "asterisque|marque|signale|suivi|precede|etoile|indique|\\bavec\\b|\\b(pas|non|plus) obligatoires");

    private static final Pattern COOKIES = Pattern.compile("cookie|tarteaucitron|axeptio|didomi|onetrust|cmp-");
    private final Dom dom;
    private final Map<Element, String> headings = new HashMap<>();
    private final Map<Element, Integer> held = new HashMap<>();
    private final Map<Around, Boolean> allRequired = new HashMap<>();
    private final Map<Element, String> introductions = new HashMap<>();
    private final List<Field> all;
    private final List<Field> task;

    /** The form that a field stands in, and the part of the page around it. */
    private record Around(@Nullable Element form, @Nullable Element main) {}

    private Fields(Dom dom) {
        this.dom = dom;
        Map<String, List<Element>> groups = groups();
        groups.values().stream().map(members -> members.get(0)).forEach(first -> first.ancestors()
                .forEach(above -> held.merge(above, 1, Integer::sum)));
        all = groups.values().stream().map(this::field).toList();
        task = all.stream().filter(Fields::ofTask).toList();
    }

    /** What the page asks for, in document order. */
    public static List<Field> of(Dom dom) {
        return dom.once(Fields.class, Fields::new).all;
    }

    /** What the procedure itself asks for: page header, footer, menus and searches left out. */
    public static List<Field> ofTask(Dom dom) {
        return dom.once(Fields.class, Fields::new).task;
    }

    private static boolean ofTask(Field field) {
        boolean cookies = Stream.concat(
                        Stream.of(field.element()), field.element().ancestors())
                .anyMatch(one -> COOKIES.matcher(Words.fold(one.attr("id") + " " + one.attr("class")))
                        .find());
        return !cookies
                && !field.type().equals("search")
                && field.element()
                        .closest("header:not(main header), footer:not(main footer), nav, [role=search],"
                                + " [role=banner], [role=contentinfo], [role=navigation], search")
                        .isEmpty();
    }

    private Map<String, List<Element>> groups() {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        String[] heading = {""};
        dom.select(NATIVE + ", " + CUSTOM + ", " + HEADINGS).forEach(found -> {
            if (found.matches(HEADINGS)) {
                heading[0] = found.visible() ? found.text() : heading[0];
            } else if (usable(found)) {
                headings.put(found, heading[0]);
                groups.computeIfAbsent(group(found), key -> new ArrayList<>()).add(found);
            }
        });
        return groups;
    }

    /** Buttons and boxes that share a name in one form answer one question. */
    private static String group(Element one) {
        boolean together = one.matches("input[type=radio], input[type=checkbox]") && one.has("name");
        if (one.matches("[role=radio]:not(input)")) {
            return one.closest("[role=radiogroup]").map(Element::path).orElse(one.path());
        }
        String form = together ? one.closest("form").map(Element::path).orElse("") : "";
        return together ? one.attr("type") + "|" + form + "|" + one.attr("name") : one.path();
    }

    private boolean usable(Element one) {
        boolean wraps = !one.matches(NATIVE) && one.select(NATIVE).findAny().isPresent();
        return !wraps && !one.is("disabled") && !Inactive.declared(one) && seen(one) && !behind(one);
    }

    /** An open window keeps it away: nothing tells then what it is. */
    private boolean behind(Element one) {
        return one.matches(NATIVE)
                && one.role().isEmpty()
                && one.closest(WINDOW).isEmpty()
                && dom.select(WINDOW).anyMatch(Element::visible);
    }

    /** A box drawn by its label, or a file field behind a button, is seen through them. */
    private boolean seen(Element one) {
        boolean drawn = one.matches("input[type=checkbox], input[type=radio], input[type=file]");
        return one.visible()
                || (drawn
                        && Labels.of(dom, one)
                                .anyMatch(label ->
                                        label.visible() && !label.text().isBlank()));
    }

    private Field field(List<Element> members) {
        Element first = members.get(0);
        String legend = legends(first);
        List<String> own = members.stream().map(this::label).toList();
        boolean grouped = members.size() > 1 && !legend.isBlank();
        String label = grouped || own.get(0).isBlank() ? legend : own.get(0);
        Element block = block(first);
        List<Element> near =
                own.get(0).isBlank() || !block.text().contains(own.get(0)) ? beside(block) : List.of(block);
        String around = near.stream()
                .map(Element::text)
                .collect(Collectors.joining(" "))
                .strip();
        String heading = headings.getOrDefault(first, "");
        return new Field(first, members, own, label, legend, heading, around, block, near, wholeFormRequired(first));
    }

    /** A block with what stands just before and after it, up to other fields. */
    private List<Element> beside(Element block) {
        List<Element> all = block.parent().map(Element::children).orElse(List.of(block));
        int at = all.indexOf(block);
        int from = at;
        while (from > 0
                && free(all.get(from - 1))
                && !(from < at && all.get(from).tag().equals("label"))) {
            from--;
        }
        int to = at + 1;
        while (to < all.size() && free(all.get(to)) && !all.get(to).matches("label, h1, h2, h3, h4, [type=submit]")) {
            to++;
        }
        return all.subList(Math.max(0, from), Math.max(to, 1));
    }

    private boolean free(Element one) {
        return !headings.containsKey(one) && held.getOrDefault(one, 0) == 0;
    }

    /** What is seen of the texts that the code ties to that control. */
    private String label(Element one) {
        String tied = words(one, "aria-labelledby");
        return tied.isBlank()
                ? Labels.of(dom, one)
                        .map(Element::text)
                        .distinct()
                        .collect(Collectors.joining(" "))
                        .strip()
                : tied;
    }

    private String words(Element one, String attribute) {
        return Stream.of(one.attr(attribute).strip().split("\\s+"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> dom.byId(one, id).stream())
                .map(Element::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String legends(Element one) {
        return one.ancestors()
                .filter(above -> above.matches("fieldset, [role=group], [role=radiogroup]"))
                .map(group -> Optional.of(words(group, "aria-labelledby"))
                        .filter(text -> !text.isBlank())
                        .or(() -> group.select("legend").findFirst().map(Element::text))
                        .orElse(group.attr("aria-label")))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private Element block(Element first) {
        List<Element> above = first.ancestors()
                .takeWhile(one -> held.getOrDefault(one, 0) <= 1 && !one.matches(EDGES))
                .toList();
        return above.isEmpty() ? first : above.get(above.size() - 1);
    }

    /** Said once for a whole form: so it is looked for once, not for each of its fields. */
    private boolean wholeFormRequired(Element first) {
        Around around = new Around(
                first.closest("form").orElse(null),
                first.closest("main, [role=main], body").orElse(null));
        return allRequired.computeIfAbsent(around, this::saysAllRequired);
    }

    private boolean saysAllRequired(Around around) {
        String form = around.form() == null ? "" : around.form().text();
        String main = around.main() == null ? "" : introductions.computeIfAbsent(around.main(), Fields::introduction);
        String said = Words.fold(form + ". " + main);
        return NEEDED.stream().anyMatch(said::contains)
                && ALL.matcher(said).results().anyMatch(found -> !BY_MARK.matcher(found.group())
                        .find());
    }

    /** What is said on the page in paragraphs of their own, which a form does not hold. */
    private static String introduction(Element main) {
        return main.select("p")
                .filter(one -> one.closest("form").isEmpty())
                .map(Element::text)
                .collect(Collectors.joining(". "));
    }
}
