package fr.parcours.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds, in the text of a script, the places of the page where it writes words, or that it shows, folds or clears. */
final class Places {
    private static final String THING =
            "getElementById\\(\\s*['\"`]([@.]?[\\w-]+)['\"`]\\s*\\)|querySelector\\(\\s*['\"`]#([@.]?[\\w-]+)['\"`]\\s*\\)"
                    + "|\\$\\(\\s*['\"`]#([@.]?[\\w-]+)['\"`]\\s*\\)";
    /** What an attribute of the thing worked holds: {@code this.dataset.part}, {@code $(this).data('part')}. */
    private static final String HELD = "(?:\\$\\(\\s*[\\w$]+\\s*\\)|[\\w$]+(?:\\.(?:currentTarget|target))?)\\s*\\.\\s*"
            + "(?:(?:getAttribute|attr)\\(\\s*['\"`]([\\w-]+)['\"`]\\s*\\)|dataset\\.(\\w+)|data\\(\\s*['\"`]([\\w-]+)['\"`]\\s*\\))";
    /** A place of the page found by it. */
    private static final Pattern POINTED = Pattern.compile("(getElementById\\(\\s*|querySelector\\(\\s*|\\$\\(\\s*)"
            + "(?:['\"`]#['\"`]\\s*\\+\\s*|`#\\$\\{)?" + HELD + "(?:\\}`)?\\s*\\)");

    /** The only thing of the page that bears a class. */
    private static final Pattern CLASSED = Pattern.compile(
            "(querySelector\\(\\s*|(?<![\\w.$])(?:\\$|jQuery)\\(\\s*)(['\"`])(\\.[A-Za-z][\\w-]*)\\2\\s*\\)");

    private static final Pattern SAYS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
                    + "(?:(?:textContent|innerText|innerHTML)\\s*\\+?=(?!=)|(?:text|html|append)\\()\\s*(['\"`])((?:(?!\\5)[^\\n]){2,300})\\5");
    private static final Pattern SHOWS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*)(?=\\s*\\.\\s*(?:style|hidden)\\b))\\s*\\.\\s*"
                    + "(?:style\\.display\\s*=\\s*['\"`](?:block|flex|grid|inline-block)|style\\.visibility\\s*=\\s*['\"`]visible|hidden\\s*=\\s*false"
                    + "|removeAttribute\\(\\s*['\"`]hidden|classList\\.(?:add|remove|toggle)\\(|(?:show|fadeIn|slideDown|addClass|removeClass|toggleClass|toggle)\\()");
    /** What follows the holder of the thing worked: a part below the heading that holds its button. */
    private static final String BELOW = "(?:[\\w$]+|\\$\\(\\s*[\\w$]+\\s*\\)|[\\w$]+\\.currentTarget)"
            + "\\.parent(?:Element|Node|\\(\\s*\\))\\.next(?:ElementSibling|\\(\\s*\\))";

    private static final String NAMED = "(?:" + THING
            + "|(?<![.\\w$])([A-Za-z_$][\\w$]*)|(?<!parentElement|parentNode|\\))(\\.nextElementSibling|\\.next\\([^()]{0,20}\\))"
            + "|(?<![.\\w$])(" + BELOW + "))";
    /** Shown when it is hidden, hidden when it shows. */
    private static final Pattern FOLDS = Pattern.compile(NAMED
            + "\\s*\\.\\s*(?:hidden\\s*=\\s*!|toggleAttribute\\(\\s*['\"`]hidden|(?:slideToggle|fadeToggle)\\(|toggle\\(\\s*\\)"
            + "|(?:classList\\.toggle|toggleClass)\\(\\s*['\"`](?:[\\w-]*hidden|hide|d-none|invisible)['\"`]\\s*\\)"
            + "|style\\.display\\s*=(?!=)[^;{}]{0,80}['\"`]none['\"`]\\s*\\?"
            + "|style\\.display\\s*={2,3}\\s*['\"`](?:none|block|flex|)['\"`]\\s*\\)"
            + "|style\\.maxHeight\\s*\\))");
    /** Whatever else is done along with it may say so, or lead there. */
    private static final Pattern SAID = Pattern.compile(
            "aria|ariaExpanded|textContent|inner(?:Text|HTML)|\\.(?:text|html|attr|prop|focus|scrollIntoView|setAttribute)\\s*\\(|\\.src\\b|\\.value\\b"
                    + "|(?<![.\\w$])(?<!\\bfunction\\s)(?!(?:if|for|while|switch|catch|function|return)\\b)[A-Za-z_]\\w*\\s*\\(|\\bthis\\.[a-z]\\w*\\s*\\(");
    /** Another picture is put in place of the one that shows. */
    private static final Pattern PICTURES =
            Pattern.compile("(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
                    + "(?:src\\s*=(?!=)|setAttribute\\(\\s*['\"`]src['\"`]\\s*,|attr\\(\\s*['\"`]src['\"`]\\s*,)");

    private static final Pattern WORDED = Pattern.compile("\\balt\\b|[cC]aption|[tT]itle|[lL]egend");
    /** What a clock will take away again. */
    private static final Pattern LATER = Pattern.compile(
            "setTimeout\\(\\s*(?:function\\s*\\w*\\(\\s*\\)\\s*\\{|\\(\\s*\\)\\s*=>\\s*\\{?)([^{}]{1,200}?)\\}?\\s*,\\s*(\\d[\\d_]{2,5})\\s*\\)");

    private static final Pattern CLEARS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
                    + "(?:(?:textContent|innerText|innerHTML)\\s*=\\s*(['\"`])\\5|remove\\(\\s*\\)|hidden\\s*=\\s*true"
                    + "|style\\.display\\s*=\\s*['\"`]none|(?:classList\\.add|addClass)\\(\\s*['\"`](?:[\\w-]*hidden|hide|d-none|invisible)\\b|classList\\.remove\\(\\s*['\"`][\\w-]*(?:show|shown|visible|open)\\b|(?:hide|fadeOut|empty)\\()");
    private static final Pattern WRITES = Pattern.compile("(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
            + "(?:(?:textContent|innerText|innerHTML)\\s*=(?!=)(?!\\s*(?:''|\"\"))|(?:text|html)\\(\\s*\\S{3})");
    /** What the person is led to, or told by other means. */
    private static final Pattern LED = Pattern.compile("\\.focus\\s*\\(|aria-live|\\brole\\b|announce|ariaLive|speak");

    private static final Pattern SENDS =
            Pattern.compile("fetch\\s*\\(|XMLHttpRequest|sendBeacon|ajax|\\.(?:post|send|submit)\\s*\\(");

    /** What stands right after the thing worked. */
    static final String NEXT = "+";

    /** What stands right after what holds the thing worked. */
    static final String NEXT_OF_HOLDER = "^+";

    private static final Set<String> SELF = Set.of("this", "self", "document", "window", "event", "e", "body");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final int MESSAGE = 120;

    private Places() {}

    /**
     * {@code says #id}, {@code shows $name}, {@code folds +}, {@code pictures #id}, {@code clears 3000}: the place by its id, after {@code $} by the variable that
     * holds it, {@link #NEXT}, or {@link #NEXT_OF_HOLDER}; {@code #@name} where that attribute of the thing worked holds its id; {@code #.name} for
     * what bears that class.
     */
    static Set<String> told(String script) {
        String source = pointed(script);
        Set<String> told = new TreeSet<>();
        if (!LED.matcher(source).find()) {
            SAYS.matcher(source)
                    .results()
                    .filter(one -> message(one.group(6)))
                    .map(Places::place)
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add("says " + known(place, source)));
        }
        if (!SENDS.matcher(source).find()) { // else whoever tries what it shows would send something
            SHOWS.matcher(source)
                    .results()
                    .map(Places::place)
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add("shows " + known(place, source)));
        }
        if (!SAID.matcher(source).find() && !SENDS.matcher(source).find()) {
            FOLDS.matcher(source)
                    .results()
                    .map(one -> one.group(5) != null ? NEXT : one.group(6) != null ? NEXT_OF_HOLDER : place(one))
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add("folds " + known(place, source)));
        }
        if (!WORDED.matcher(source).find()
                && !SAID.matcher(PICTURES.matcher(source).replaceAll("")).find()) {
            PICTURES.matcher(source)
                    .results()
                    .map(Places::place)
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add("pictures " + known(place, source)));
        }
        brief(source).ifPresent(millis -> told.add("clears " + millis));
        return told;
    }

    /** The same with each place that an attribute points at, or that its class names, written as one that is told by its id. */
    private static String pointed(String source) {
        String classed = CLASSED.matcher(source)
                .replaceAll(one ->
                        Matcher.quoteReplacement(one.group(1).replace("jQuery", "$") + "'#" + one.group(3) + "')"));
        return POINTED.matcher(classed).replaceAll(one -> {
            String finder = one.group(1).strip();
            String name = one.group(2) != null
                    ? one.group(2)
                    : "data-"
                            + (one.group(3) != null
                                    ? one.group(3).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                                    : one.group(4));
            return Matcher.quoteReplacement(finder + "'" + (finder.startsWith("get") ? "" : "#") + "@" + name + "')");
        });
    }

    /** After how long a message that it writes or shows is taken away again, in milliseconds. */
    static Optional<Integer> brief(String script) {
        String source = pointed(script);
        return LATER.matcher(source)
                .results()
                .filter(later -> CLEARS.matcher(later.group(1))
                        .results()
                        .map(Places::place)
                        .anyMatch(place -> !place.isEmpty() && writes(source.substring(0, later.start()), place)))
                .map(later -> Integer.parseInt(later.group(2).replace("_", "")))
                .min(Integer::compare);
    }

    private static boolean writes(String source, String place) {
        return Stream.of(WRITES, SHOWS)
                .flatMap(shape -> shape.matcher(source).results())
                .anyMatch(one -> place(one).equals(place));
    }

    private static boolean message(String text) {
        String plain = text.replaceAll("<[^>]*>|\\$\\{[^}]*\\}", " ").strip();
        return plain.length() <= MESSAGE && WORDS.matcher(plain).find();
    }

    /** The place that a match names by {@link #THING}, or else by a variable. */
    private static String place(MatchResult one) {
        for (int i = 1; i <= 3; i++) {
            if (one.group(i) != null) {
                return "#" + one.group(i);
            }
        }
        String name = one.groupCount() > 3 ? one.group(4) : null;
        return name == null || name.isEmpty() || SELF.contains(name) ? "" : "$" + name;
    }

    /** A variable that is filled on the spot stands for what it is filled with. */
    private static String known(String place, String source) {
        if (!place.startsWith("$")) {
            return place;
        }
        String named = "(?<![.\\w$])" + Pattern.quote(place.substring(1));
        if (Pattern.compile(
                        named
                                + "\\s*=\\s*[\\w.$]*(?<!parentElement|parentNode)(?:\\.nextElementSibling|\\.next\\([^()]{0,20}\\))")
                .matcher(source)
                .find()) {
            return NEXT;
        }
        if (Pattern.compile(named + "\\s*=\\s*" + BELOW).matcher(source).find()) {
            return NEXT_OF_HOLDER;
        }
        Matcher filled = Pattern.compile(named + "\\s*=\\s*document\\s*\\.\\s*(?:" + THING + ")")
                .matcher(source);
        return filled.find() ? place(filled) : place;
    }
}
