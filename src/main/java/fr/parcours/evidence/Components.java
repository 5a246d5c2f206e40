package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each element of a document the name that makes it the same thing on every screen and in every run: role, accessible
 * name with digits folded, landmarks and heading above, and an ordinal where that is not enough.
 */
final class Components {
    private static final Set<String> LANDMARKS = Set.of(
            "banner",
            "navigation",
            "main",
            "contentinfo",
            "complementary",
            "region",
            "form",
            "search",
            "dialog",
            "alertdialog");

    /** What a site repeats on every page. */
    private static final Set<String> REPEATED =
            Set.of("banner", "navigation", "contentinfo", "complementary", "search");

    private final Map<Element, String> names = new HashMap<>();

    Components(List<Element> inOrder) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<Element>> twins = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        for (Element element : inOrder) {
            String around = around(element);
            if (element.role().equals("heading")) {
                headings.put(around, fold(element.name()));
            }
            String base = base(element, headings.getOrDefault(around, ""));
            counts.merge(base, 1, Integer::sum);
            twins.computeIfAbsent(base, key -> new ArrayList<>()).add(element);
        }
        twins.forEach((base, all) -> {
            for (int i = 0; i < all.size(); i++) {
                names.put(all.get(i), all.size() == 1 ? base : base + " #" + (i + 1));
            }
        });
    }

    String of(Element element) {
        return names.getOrDefault(element, element.tag());
    }

    /** The path of what it stands in that every page repeats, empty for what is the page's own. */
    private static String around(Element element) {
        return element.ancestors()
                .filter(one -> REPEATED.contains(one.role()))
                .findFirst()
                .map(Element::path)
                .orElse("");
    }

    private static String base(Element element, String heading) {
        String role = element.role().isEmpty()
                        || element.role().equals("generic")
                        || element.role().equals("none")
                ? element.tag()
                : element.role();
        StringBuilder base = new StringBuilder(role)
                .append(" « ")
                .append(fold(element.name()))
                .append(" »");
        List<String> above = new ArrayList<>();
        element.ancestors()
                .filter(one -> LANDMARKS.contains(one.role()))
                .forEach(one -> above.add(0, one.name().isEmpty() ? one.role() : one.role() + " " + fold(one.name())));
        if (!above.isEmpty()) {
            base.append(" @ ").append(String.join(" > ", above));
        }
        if (!heading.isEmpty() && !element.role().equals("heading")) {
            base.append(" / ").append(heading);
        }
        return base.toString();
    }

    private static String fold(String name) {
        String folded = name.strip().replaceAll("\\s+", " ").replaceAll("\\d+", "0");
        return folded.length() > 80 ? folded.substring(0, 80) : folded;
    }
}
