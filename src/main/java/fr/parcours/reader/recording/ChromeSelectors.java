package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the selectors of Chrome's recorder: alternatives, each a text or a chain through shadow roots and frames. The accessible
 * name comes first, then the text, then whatever attribute a person would see; CSS and XPath only where there is nothing else.
 */
final class ChromeSelectors {
    /** Beyond, it points at nothing that anyone would find again. */
    static final int LONGEST = 2000;

    private static final Pattern ARIA = Pattern.compile("(.*?)(?:\\[role=\"([^\"]*)\"\\])?", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])([a-zA-Z][a-zA-Z0-9]*)(?=[^\\s>+~]*$)");
    private static final Pattern XPATH_TAG = Pattern.compile(".*/([a-zA-Z][a-zA-Z0-9]*)(?:\\[[^/]*\\])?$");
    private static final Pattern TYPE = Pattern.compile("\\[type\\s*=\\s*\\\\?[\"']?([a-z-]+)");

    private String name = "";
    private String role = "";
    private String text = "";
    private String shown = "";
    private String tag = "";
    private String type = "";
    private String css = "";
    private String pierce = "";
    private String xpath = "";
    private final Set<String> traces = new LinkedHashSet<>();

    private ChromeSelectors() {}

    /** What the selectors of a step tell; nothing when it has none. */
    static Found read(Json selectors) {
        ChromeSelectors all = new ChromeSelectors();
        List<Json> alternatives = selectors.isText() ? List.of(selectors) : selectors.items();
        alternatives.forEach(one -> all.alternative(one.isList() ? one.items() : List.of(one)));
        String best = !all.name.isEmpty() ? all.name : !all.text.isEmpty() ? all.text : all.shown;
        String style = all.css.isEmpty() ? all.pierce : all.css;
        boolean cut = all.name.isEmpty() && !all.text.isEmpty();
        return new Found(Clean.name(best), cut, all.role, all.tag, all.type, style, all.xpath, all.traces);
    }

    private void alternative(List<Json> chain) {
        List<String> parts = new ArrayList<>();
        chain.forEach(part -> parts.add(part.text()));
        parts.removeIf(String::isBlank);
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.length() > LONGEST)) {
            return;
        }
        traces.add(String.join(" » ", parts));
        String last = parts.get(parts.size() - 1);
        if (last.startsWith("aria/")) {
            aria(parts);
        } else if (last.startsWith("text/")) {
            text = first(text, last.substring(5));
        } else if (last.startsWith("xpath/")) {
            xpath(last.substring(6));
        } else if (last.startsWith("pierce/")) {
            style(last.substring(7));
            pierce = first(pierce, last.substring(7));
        } else {
            style(last);
            css = first(css, last);
        }
    }

    /** A link or button is often told with the nameless thing inside it that was hit: its own name is the one before. */
    private void aria(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0 && name.isEmpty() && parts.get(i).startsWith("aria/"); i--) {
            Matcher found = ARIA.matcher(parts.get(i).substring(5));
            if (found.matches()) {
                name = found.group(1).strip();
                if (!name.isEmpty() || role.isEmpty()) {
                    role = found.group(2) == null || found.group(2).equals("generic") ? "" : found.group(2);
                }
            }
        }
    }

    private void xpath(String path) {
        xpath = first(xpath, path.replaceFirst("^//html", "/html"));
        Matcher found = XPATH_TAG.matcher(path);
        tag = found.matches() ? first(tag, found.group(1).toLowerCase(Locale.ROOT)) : tag;
    }

    private void style(String selector) {
        shown = first(shown, Hints.readable(selector));
        Matcher element = TAG.matcher(selector);
        while (element.find()) {
            tag = first(tag, element.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher input = TYPE.matcher(selector);
        type = input.find() ? first(type, input.group(1)) : type;
    }

    private static String first(String there, String other) {
        return there.isEmpty() ? other : there;
    }
}
