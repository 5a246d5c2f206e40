package fr.parcours.checks;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which {@code label} elements go with which fields, seen or not, as HTML says it; looked up once a page. */
public final class Labels {
    private static final String FIELDS = "input:not([type=hidden]), select, textarea";
    private static final int NEAR = 3;

    private final Map<Element, List<Element>> byField = new HashMap<>();

    private Labels(Dom dom) {
        dom.select("label[for]").forEach(label -> dom.byId(label, label.attr("for"))
                .ifPresent(field ->
                        byField.computeIfAbsent(field, key -> new ArrayList<>()).add(label)));
    }

    /** Those that name the field by its id, then the one that holds it without naming another; each once. */
    public static Stream<Element> of(Dom dom, Element field) {
        List<Element> named = dom.once(Labels.class, Labels::new).byField.getOrDefault(field, List.of());
        Stream<Element> around = field.closest("label").filter(label -> !label.has("for")).stream();
        return Stream.concat(named.stream(), around);
    }

    /** The label that stands with one field in a part of the page, and that nothing ties to any. */
    public static Optional<Element> loose(Element field) {
        return field.ancestors()
                .takeWhile(part -> !part.matches("form, fieldset, body")
                        && part.select(FIELDS).limit(2).count() == 1)
                .limit(NEAR)
                .flatMap(part -> part.select("label:not([for])"))
                .filter(label ->
                        label.visible() && !label.holds(field) && !label.text().isBlank())
                .findFirst();
    }
}
