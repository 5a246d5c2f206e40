package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The frames of the page as a person tells them apart: by title, name, heading; and the one that they look into now. */
final class Frames {
    private final Tab tab;
    private final Nodes nodes;
    private String scope = "";

    Frames(Tab tab, Nodes nodes) {
        this.tab = tab;
        this.nodes = nodes;
    }

    /** Looks into the frame of that name only; {@code ""} for the whole page. Fails when there is none, or more than one. */
    void look(String name) {
        scope = "";
        if (name.isEmpty()) {
            return;
        }
        Map<String, List<String>> named = named();
        List<String> fits = matching(named, one -> one.equals(Folded.of(name)));
        if (fits.isEmpty()) {
            fits = matching(named, one -> one.contains(Folded.of(name)));
        }
        if (fits.size() != 1) {
            throw fits.isEmpty() ? none(name, named) : several(name, fits, named);
        }
        scope = fits.get(0);
    }

    /** Whether things are looked for in a frame: all are, unless the person looks into one. One that went away holds nobody. */
    boolean holds(String frame, Map<String, ?> there) {
        if (scope.isEmpty() || !there.containsKey(scope)) {
            return true;
        }
        for (String at = frame; !at.equals(tab.mainFrame()); at = tab.sessions.above(at)) {
            if (at.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> matching(Map<String, List<String>> named, Predicate<String> fits) {
        List<String> found = new ArrayList<>();
        named.forEach((frame, names) -> {
            if (names.stream().map(Folded::of).anyMatch(fits)) {
                found.add(frame);
            }
        });
        return found;
    }

    /** What each frame can be called by, the page's own left out. */
    private Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String frame : tab.sessions.frames()) {
            if (!frame.equals(tab.mainFrame())) {
                List<String> names = new ArrayList<>();
                try {
                    String held = nodes.holder(
                            frame, tab.sessions.above(frame), "function() { return parcours.titles(this); }");
                    Wire.parse(held).forEach(one -> names.add(one.asText()));
                    JsonNode inside = Wire.parse(
                            tab.worlds.evaluate(frame, "parcours.location()").asText());
                    names.add(inside.path("title").asText());
                    names.add(inside.path("heading").asText());
                } catch (Wire.Refused lost) {
                    // it goes by what it told until then
                }
                names.removeIf(String::isBlank);
                named.put(frame, names);
            }
        }
        return named;
    }

    private static PageFailure none(String name, Map<String, List<String>> named) {
        String there = named.values().stream()
                .flatMap(names -> names.stream().limit(1))
                .map(one -> "« " + one + " »")
                .collect(Collectors.joining(", "));
        return new PageFailure(
                PageFailure.Kind.NOT_FOUND,
                "Aucun cadre de la page ne s’appelle « " + name + " »."
                        + (there.isEmpty() ? "" : " Ceux de la page : " + there + "."),
                "No frame of the page is called “" + name + "”."
                        + (there.isEmpty() ? "" : " Those of the page: " + there + "."),
                name);
    }

    private static PageFailure several(String name, List<String> fits, Map<String, List<String>> named) {
        String list = fits.stream()
                .map(frame -> "« " + String.join(" / ", named.getOrDefault(frame, List.of())) + " »")
                .collect(Collectors.joining(" ; "));
        return new PageFailure(
                PageFailure.Kind.AMBIGUOUS,
                fits.size() + " cadres répondent à « " + name + " » : " + list + ".",
                fits.size() + " frames answer to “" + name + "”: " + list + ".",
                name);
    }
}
