package fr.parcours.evidence;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions that the scripts of a page hold, found by the name that something else calls. */
public final class Functions {
    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?<![:'\"`\\\\/])//[^\\n]*");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w$])([A-Za-z_$][\\w$]*)\\s*\\(");
    private static final Set<String> WORDS =
            Set.of("if", "for", "while", "switch", "function", "return", "alert", "confirm", "prompt", "fetch");
    /** More than that is not read. */
    public static final int LONGEST = 300_000;

    private final String all;
    private final ElementNames names;

    private Functions(String written) {
        names = ElementNames.of(written);
        all = names.spelled(written);
    }

    public static Functions of(CharSequence scripts) {
        return new Functions(
                scripts.length() > LONGEST ? "" : COMMENT.matcher(scripts).replaceAll(" "));
    }

    /** All of them, without comments; empty when there is too much to be read. */
    public String all() {
        return all;
    }

    /** That text, with elements that the page's scripts keep under a name, or find by a short one, written as they are found. */
    public String plain(String source) {
        return names.plain(source);
    }

    /** That text, followed by what the functions do that it calls. */
    public String whole(String source) {
        StringBuilder whole = new StringBuilder(source);
        names(source)
                .forEach(name -> body(name).ifPresent(body -> whole.append('\n').append(body)));
        return whole.toString();
    }

    private static Set<String> names(String source) {
        Set<String> names = new LinkedHashSet<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            if (!WORDS.contains(call.group(1))) {
                names.add(call.group(1));
            }
        }
        return names;
    }

    /** What the function of that name does, empty when the page does not hold it. */
    public Optional<String> body(String name) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String quoted = Pattern.quote(name);
        Matcher found = Pattern.compile(
                        "\\bfunction\\s+" + quoted + "\\s*\\([^)]*\\)\\s*\\{|\\b" + quoted
                                + "\\s*=\\s*(?:async\\s*)?(?:function\\s*\\w*\\s*\\([^)]*\\)|\\([^)]*\\)\\s*=>|\\w+\\s*=>)\\s*\\{")
                .matcher(all);
        return found.find() ? Optional.of(all.substring(found.end(), closing(all, found.end()))) : Optional.empty();
    }

    /** Where the block ends that begins before {@code from}. */
    public static int closing(String text, int from) {
        int deep = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            deep += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (deep == 0) {
                return i;
            }
        }
        return text.length();
    }
}
