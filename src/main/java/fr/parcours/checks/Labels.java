package fr.parcours.checks;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which {@code label} elements go with which fields, seen or not; looked up once a page. */
public final class Labels {
    private final Map<String, List<Element>> byField = new HashMap<>();

    private Labels(Dom dom) {
        dom.select("label[for]").forEach(label -> byField.computeIfAbsent(label.attr("for"), key -> new ArrayList<>())
                .add(label));
    }

    /** The label that holds the field, if any, then those that name it by its id; each once. */
    public static Stream<Element> of(Dom dom, Element field) {
        String id = field.attr("id");
        List<Element> named = id.isBlank()
                ? List.of()
                : dom.once(Labels.class, Labels::new).byField.getOrDefault(id, List.of());
        return Stream.concat(field.closest("label").stream(), named.stream()).distinct();
    }
}
