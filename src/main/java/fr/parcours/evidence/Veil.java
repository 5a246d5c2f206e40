package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hides what a page says of a person who walks under their own name: all text but labels, headings, buttons and errors, all that
 * fields hold, all pictures, and what follows the path in addresses.
 */
final class Veil {
    /** What stands for something hidden; {@link Paint} paints over whatever holds it. */
    static final String HIDDEN = "⟦data:⟧";

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*[\\p{L}\\p{N}]{2}");

    private static final Set<String> KEPT_TAGS = Set.of(
            "label",
            "legend",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "button",
            "summary",
            "option",
            "optgroup",
            "caption",
            "th",
            "title",
            "style");
    private static final Set<String> KEPT_ROLES = Set.of(
            "label",
            "legend",
            "heading",
            "button",
            "tab",
            "option",
            "menuitem",
            "alert",
            "alertdialog",
            "columnheader",
            "rowheader",
            "switch",
            "radio",
            "checkbox");
    /** What is named by its label or its title, which is not what it holds. */
    private static final Set<String> NAMED = Set.of(
            "textbox",
            "searchbox",
            "combobox",
            "listbox",
            "spinbutton",
            "slider",
            "date",
            "inputtime",
            "datetime",
            "group",
            "radiogroup",
            "form",
            "navigation",
            "main",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "region",
            "dialog",
            "table",
            "tablist",
            "progressbar",
            "iframe",
            "rootwebarea");

    private static final Set<String> PICTURES = Set.of("img", "canvas", "video", "embed", "object", "source", "image");
    private static final Set<String> COMMANDS = Set.of("submit", "button", "reset", "image");
    /** Attributes that make the page work or look as it does, and say nothing of anybody. */
    private static final Set<String> PLAIN = Set.of(
            "id",
            "class",
            "type",
            "name",
            "for",
            "role",
            "lang",
            "dir",
            "style",
            "rel",
            "media",
            "method",
            "autocomplete",
            "inputmode",
            "pattern",
            "min",
            "max",
            "step",
            "size",
            "maxlength",
            "minlength",
            "required",
            "disabled",
            "readonly",
            "checked",
            "selected",
            "multiple",
            "hidden",
            "open",
            "tabindex",
            "scope",
            "colspan",
            "rowspan",
            "target",
            "width",
            "height",
            "viewbox",
            "http-equiv",
            "charset",
            "enctype",
            "novalidate",
            "placeholder",
            "accept",
            "rows",
            "cols",
            "autofocus",
            "draggable",
            "contenteditable",
            "accesskey",
            "headers",
            "start",
            "async",
            "defer",
            "crossorigin",
            "loading",
            "sizes",
            "slot",
            "part",
            "is",
            "inert");

    private static final Set<String> LABELS = Set.of("aria-label", "title", "alt", "label", "aria-roledescription");
    private static final Pattern ERROR = Pattern.compile("(?i)(^|[\\s_-])(error|erreur|invalid|alert)s?($|[\\s_-])");
    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private Veil() {}

    /** The address up to its path: what follows may name a person, a file or a session. */
    static String address(String url) {
        return url.startsWith("data:") ? "data:" : AFTER_PATH.matcher(url).replaceFirst("");
    }

    static String text(String said) {
        return said.isBlank() ? said : HIDDEN;
    }

    static Dom.Document over(Dom.Document document) {
        List<Dom.Node> nodes = document.nodes();
        boolean[] kept = new boolean[nodes.size()];
        for (int at = 0; at < kept.length; at++) {
            Dom.Node node = nodes.get(at);
            kept[at] = keeps(node) || (node.parent() >= 0 && kept[node.parent()]);
        }
        List<Dom.Node> veiled = new ArrayList<>();
        for (int at = 0; at < kept.length; at++) {
            veiled.add(over(nodes.get(at), kept[at]));
        }
        return new Dom.Document(
                address(document.url()),
                document.title(),
                document.frame(),
                document.width(),
                document.height(),
                document.styles().stream().map(Veil::style).toList(),
                veiled);
    }

    /** Words that a style sheet writes may come from the page. */
    private static Map<String, String> style(Map<String, String> told) {
        if (!WORDS.matcher(told.getOrDefault("content", "")).find()) {
            return told;
        }
        Map<String, String> veiled = new HashMap<>(told);
        veiled.put("content", '"' + HIDDEN + '"');
        return veiled;
    }

    private static boolean keeps(Dom.Node node) {
        String live = node.attributes().getOrDefault("aria-live", "");
        return KEPT_TAGS.contains(node.tag())
                || KEPT_ROLES.contains(node.role())
                || live.equals("assertive")
                || (!node.tag().equals("body")
                        && !node.tag().equals("html")
                        && ERROR.matcher(node.attributes().getOrDefault("class", ""))
                                .find());
    }

    private static Dom.Node over(Dom.Node node, boolean kept) {
        boolean plain = node.tag().startsWith("::") || node.text().isBlank();
        return new Dom.Node(
                node.parent(),
                node.tag(),
                attributes(node, kept),
                kept || plain ? node.text() : HIDDEN,
                node.style(),
                node.box(),
                node.lines(),
                node.paint(),
                node.role(),
                kept || NAMED.contains(node.role().toLowerCase(Locale.ROOT)) ? node.name() : text(node.name()),
                states(node));
    }

    private static Map<String, String> attributes(Dom.Node node, boolean kept) {
        Map<String, String> veiled = new HashMap<>();
        node.attributes().forEach((name, value) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (PLAIN.contains(key) || (key.startsWith("aria-") && !LABELS.contains(key) && !key.contains("value"))) {
                veiled.put(name, value);
            } else if (key.equals("href") || key.equals("action") || key.equals("formaction")) {
                veiled.put(name, address(value));
            } else if (key.equals("value")) {
                veiled.put(name, command(node) ? value : text(value));
            } else if (LABELS.contains(key)) {
                veiled.put(name, kept || NAMED.contains(node.role()) ? value : text(value));
            } else if (key.equals("src") && !PICTURES.contains(node.tag())) {
                veiled.put(name, address(value));
            } else if (key.equals("content") && node.attributes().containsKey("http-equiv")) {
                veiled.put(name, value);
            } else {
                veiled.put(name, text(value));
            }
        });
        if (PICTURES.contains(node.tag())) {
            veiled.put("src", HIDDEN);
        }
        return veiled;
    }

    private static boolean command(Dom.Node node) {
        return COMMANDS.contains(node.attributes().getOrDefault("type", "").toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> states(Dom.Node node) {
        Map<String, String> veiled = new HashMap<>(node.states());
        if (!command(node)) {
            veiled.computeIfPresent("value", (key, value) -> text(value));
        }
        veiled.computeIfPresent("description", (key, value) -> text(value));
        veiled.computeIfPresent("valuetext", (key, value) -> text(value));
        return veiled;
    }

    static Network over(Network network) {
        return network.addressed(Veil::address);
    }

    static Console over(Console console) {
        return new Console(
                console.errors().stream().map(Veil::text).toList(),
                console.dialogs().stream().map(Veil::text).toList());
    }

    static FocusWalk over(FocusWalk walk) {
        return walk.named(
                stop -> KEPT_ROLES.contains(stop.role()) || NAMED.contains(stop.role())
                        ? stop.name()
                        : text(stop.name()),
                Veil::text);
    }
}
