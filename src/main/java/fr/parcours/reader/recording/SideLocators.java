package fr.parcours.reader.recording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the locators of Selenium IDE: what a person could read in any of them comes first, then id, name, CSS, and XPath last. */
final class SideLocators {
    private static final Pattern KIND =
            Pattern.compile("(id|name|css|xpath|linkText|partialLinkText|link|label|class)=(.*)", Pattern.DOTALL);
    private static final Pattern LAST = Pattern.compile(
            ".*/(?:[a-z-]+::)?([a-zA-Z*][\\w-]*|\\*)((?:\\[.*\\])?)\\)?(?:\\[\\d+\\])?$", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(
            "\\[\\s*(?:contains\\(\\s*)?(?:normalize-space\\((?:\\.|text\\(\\))?\\)|text\\(\\)|\\.)\\s*(?:=|,)\\s*(['\"])(.+?)\\1\\s*\\)?\\s*\\]",
            Pattern.DOTALL);
    private static final Pattern SAID =
            Pattern.compile("@(?:aria-label|placeholder|title|alt)\\s*=\\s*(['\"])(.+?)\\1");
    private static final Pattern VALUE = Pattern.compile("@value\\s*=\\s*(['\"])(.+?)\\1");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])([a-zA-Z][a-zA-Z0-9]*)(?=[^\\s>+~]*$)");
    private static final Pattern TYPE = Pattern.compile("\\[@?type\\s*=\\s*['\"]?([a-z-]+)");

    private String name = "";
    private boolean partial;
    private String role = "";
    private String shown = "";
    private String shownRole = "";
    private String tag = "";
    private String type = "";
    private String id = "";
    private String css = "";
    private String xpath = "";
    private final Set<String> traces = new LinkedHashSet<>();

    private SideLocators() {}

    static Found read(List<String> locators) {
        SideLocators all = new SideLocators();
        locators.stream()
                .filter(one -> one.length() <= ChromeSelectors.LONGEST)
                .forEach(one -> all.locator(one.strip()));
        boolean named = !all.name.isEmpty();
        return new Found(
                Clean.name(named ? all.name : all.shown),
                all.partial,
                named ? all.role : all.shownRole,
                all.tag,
                all.type,
                all.id.isEmpty() ? all.css : all.id,
                all.xpath,
                all.traces);
    }

    private void locator(String locator) {
        traces.add(locator);
        Matcher found = KIND.matcher(locator);
        if (!found.matches()) {
            if (locator.startsWith("/") || locator.startsWith("(/")) {
                path(locator);
            }
            return;
        }
        String what = found.group(2);
        switch (found.group(1)) {
            case "linkText", "partialLinkText", "link" -> {
                partial = name.isEmpty() && found.group(1).startsWith("partial");
                name = first(name, what.replaceFirst("^exact:", ""));
                role = "link";
            }
            case "label" -> name = first(name, what);
            case "id" -> id = first(id, what.matches("[A-Za-z_][\\w-]*") ? "#" + what : "[id=" + quoted(what) + "]");
            case "name" -> id = first(id, "[name=" + quoted(what) + "]");
            case "class" -> css = first(css, "." + what);
            case "css" -> style(what);
            default -> path(what);
        }
    }

    private void style(String selector) {
        shown = first(shown, Hints.readable(selector));
        css = first(css, selector);
        Matcher element = TAG.matcher(selector);
        while (element.find()) {
            tag = first(tag, element.group(1).toLowerCase(Locale.ROOT));
        }
        type(selector);
    }

    private void path(String path) {
        xpath = first(xpath, path);
        type(path);
        Matcher last = LAST.matcher(path);
        if (!last.matches()) {
            return;
        }
        String element = last.group(1).equals("*") ? "" : last.group(1).toLowerCase(Locale.ROOT);
        tag = first(tag, element);
        String conditions = last.group(2);
        for (Pattern one : element.equals("input") ? List.of(SAID, VALUE) : List.of(TEXT, SAID)) {
            Matcher text = one.matcher(conditions);
            if (shown.isEmpty() && text.find()) {
                shown = text.group(2);
                shownRole =
                        element.equals("a") ? "link" : element.equals("button") || one.equals(VALUE) ? "button" : "";
            }
        }
    }

    private void type(String selector) {
        Matcher input = TYPE.matcher(selector);
        type = input.find() ? first(type, input.group(1)) : type;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String first(String there, String other) {
        return there.isEmpty() ? other : there;
    }
}
