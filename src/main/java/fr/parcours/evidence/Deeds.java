package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads, in the text of a script that waits for something, what it then does; the text itself is not kept. */
public final class Deeds {
    /** What begins a press: there is no way back from what is done then. */
    public static final Set<String> DOWN = Set.of("mousedown", "pointerdown", "touchstart");
    /** What a press comes to. */
    private static final Set<String> ENDS = Set.of("click", "submit", "contextmenu");
    /** Sending a form or going to another address; not to another place of the page, nor a variable that bears the same name. */
    private static final Pattern LEAVES = Pattern.compile(
            "(?<![.\\w$])(?<!\\b(?:var|let|const)\\s)(?:(?:window|document|self|top|parent)\\.)?location(?:\\.href)?\\s*=(?![=>])"
                    + "(?!\\s*['\"`]#)|(?<![.\\w$])(?:window\\.|document\\.|self\\.)?location\\.(?:assign|replace)\\s*\\("
                    + "|\\.(?:submit|requestSubmit)\\s*\\(\\s*\\)");

    private static final Pattern RELOADS = Pattern.compile(
            "(?<![.\\w$])(?:window\\.|document\\.|self\\.)?location\\.reload\\s*\\(|\\bhistory\\.go\\s*\\(\\s*0?\\s*\\)");
    private static final Pattern OPENS = Pattern.compile("\\bwindow\\.open\\s*\\(");
    private static final Pattern BLURS = Pattern.compile("\\.blur\\s*\\(\\s*\\)");
    /** What a person sees or hears at once. */
    private static final Pattern CALLS =
            Pattern.compile("(?<![.\\w$])(?:window\\.)?(?:alert|confirm|prompt)\\s*\\(|\\.showModal\\s*\\(");

    private static final Pattern CHANGES = Pattern.compile(
            "(?<![.\\w$])fetch\\s*\\("
                    + "|\\.(?:textContent|innerText|innerHTML|value|checked)\\s*[+-]?=(?!=)|\\.(?:click|stepUp|stepDown)\\s*\\(");

    private static final Pattern REFUSES = Pattern.compile("preventDefault|return\\s+false");
    /** It changes how it looks itself, by a class, and neither what it says nor any state. */
    private static final Pattern TOGGLES =
            Pattern.compile("(?:\\bthis|\\b(?:event|evt|ev|e)\\.(?:currentTarget|target))\\.classList\\.toggle\\(");

    private static final Pattern TOLD =
            Pattern.compile("aria-|ariaPressed|ariaExpanded|textContent|inner(?:Text|HTML)|checked");
    private static final Pattern SENDS =
            Pattern.compile("fetch\\s*\\(|XMLHttpRequest|sendBeacon|ajax|\\.(?:post|send|submit)\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`");
    /** Whether anything was chosen, or written in full, is no circumstance: it is what the person does. */
    private static final Pattern FILLED = Pattern.compile(
            "\\bif\\s*\\(\\s*!?[\\w.$\\[\\]]*\\b(?:value(?:\\.length)?|selectedIndex|checked)\\s*(?:(?:[!=]==?|[<>]=?)\\s*(?:''|\"\"|-?\\d+|null|undefined|[\\w.$]*maxLength))?\\s*\\)"
                    + "|\\b[\\w.$]*\\b(?:value|selectedIndex|checked)\\s*&&");

    private static final Pattern CONDITION =
            Pattern.compile("\\bif\\b|\\?(?!\\.)|&&|\\|\\||\\bswitch\\b|\\bconfirm\\s*\\(");
    private static final Pattern MODIFIER = Pattern.compile("\\b(?:ctrl|meta|alt)Key\\b|getModifierState");
    private static final Pattern KEY_TEST = Pattern.compile(
            "\\bif\\s*\\(\\s*[\\w.$]*\\b(?:key|code|keyCode|which|charCode)\\b[^;{}&|\\n]{0,30}\\)|\\bif\\s*\\(\\s*String\\.fromCharCode\\([^;{}&|\\n]{0,60}\\)");
    private static final Pattern LETTER = Pattern.compile(
            "\\bkey\\b[^;{}\\n]{0,20}?={2,3}\\s*['\"`]([\\p{L}\\p{N}\\p{Punct}])['\"`]|\\bcase\\s*['\"`](\\p{L})['\"`]\\s*:");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:keyCode|which|charCode)\\b\\s*={2,3}\\s*(\\d{2,3})\\b");

    private static final String THING =
            "getElementById\\(\\s*['\"`]([\\w-]+)['\"`]\\s*\\)|querySelector\\(\\s*['\"`]#([\\w-]+)['\"`]\\s*\\)"
                    + "|\\$\\(\\s*['\"`]#([\\w-]+)['\"`]\\s*\\)";
    private static final Pattern SAYS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
                    + "(?:(?:textContent|innerText|innerHTML)\\s*\\+?=(?!=)|(?:text|html|append)\\()\\s*(['\"`])((?:(?!\\5)[^\\n]){2,300})\\5");
    private static final Pattern SHOWS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*)(?=\\s*\\.\\s*(?:style|hidden)\\b))\\s*\\.\\s*"
                    + "(?:style\\.display\\s*=\\s*['\"`](?:block|flex|grid|inline-block)|style\\.visibility\\s*=\\s*['\"`]visible|hidden\\s*=\\s*false"
                    + "|removeAttribute\\(\\s*['\"`]hidden|classList\\.(?:add|remove|toggle)\\(|(?:show|fadeIn|slideDown|addClass|toggleClass|toggle)\\()");
    private static final String NAMED = "(?:" + THING
            + "|(?<![.\\w$])([A-Za-z_$][\\w$]*)|(?<!parentElement|parentNode|\\))(\\.nextElementSibling|\\.next\\(\\)))";
    /** Shown when it is hidden, hidden when it shows. */
    private static final Pattern FOLDS = Pattern.compile(NAMED
            + "\\s*\\.\\s*(?:hidden\\s*=\\s*!|toggleAttribute\\(\\s*['\"`]hidden|(?:slideToggle|fadeToggle)\\(|toggle\\(\\s*\\)"
            + "|classList\\.toggle\\(\\s*['\"`](?:[\\w-]*hidden|hide|d-none|invisible)['\"`]\\s*\\)"
            + "|style\\.display\\s*=(?!=)[^;{}]{0,80}['\"`]none['\"`]\\s*\\?"
            + "|style\\.display\\s*={2,3}\\s*['\"`](?:none|block|flex|)['\"`]\\s*\\)"
            + "|style\\.maxHeight\\s*\\))");
    /** Whatever else is done along with it may say so, or lead there. */
    private static final Pattern SAID = Pattern.compile(
            "aria|ariaExpanded|textContent|inner(?:Text|HTML)|\\.(?:text|html|attr|prop|focus|scrollIntoView|setAttribute)\\s*\\(|\\.src\\b|\\.value\\b"
                    + "|(?<![.\\w$])(?<!\\bfunction\\s)(?!(?:if|for|while|switch|catch|function|return)\\b)[A-Za-z_]\\w*\\s*\\(|\\bthis\\.[a-z]\\w*\\s*\\(");
    /** What a clock will take away again. */
    private static final Pattern LATER = Pattern.compile(
            "setTimeout\\(\\s*(?:function\\s*\\w*\\(\\s*\\)\\s*\\{|\\(\\s*\\)\\s*=>\\s*\\{?)([^{}]{1,200}?)\\}?\\s*,\\s*(\\d[\\d_]{2,5})\\s*\\)");

    private static final Pattern CLEARS = Pattern.compile(
            "(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
                    + "(?:(?:textContent|innerText|innerHTML)\\s*=\\s*(['\"`])\\5|remove\\(\\s*\\)|hidden\\s*=\\s*true"
                    + "|style\\.display\\s*=\\s*['\"`]none|classList\\.remove\\(\\s*['\"`][\\w-]*(?:show|shown|visible|open)\\b|(?:hide|fadeOut|empty)\\()");
    private static final Pattern WRITES = Pattern.compile("(?:" + THING + "|(?<![.\\w$])([A-Za-z_$][\\w$]*))\\s*\\.\\s*"
            + "(?:(?:textContent|innerText|innerHTML)\\s*=(?!=)(?!\\s*(?:''|\"\"))|(?:text|html)\\(\\s*\\S{3})");
    /** Follows the hand. */
    private static final Pattern DRAGS = Pattern.compile(
            "addEventListener\\(\\s*['\"`](?:mouse|pointer|touch)move|\\bon(?:mouse|pointer|touch)move\\s*=|\\.on\\(\\s*['\"`](?:mouse|pointer|touch)move");
    /** What the person is led to, or told by other means. */
    private static final Pattern LED = Pattern.compile("\\.focus\\s*\\(|aria-live|\\brole\\b|announce|ariaLive|speak");

    /** What stands right after the thing worked. */
    public static final String NEXT = "+";

    private static final Set<String> SELF = Set.of("this", "self", "document", "window", "event", "e", "body");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final int SHORT = 300;
    private static final int LONG = 4_000;
    private static final int MESSAGE = 120;

    private Deeds() {}

    /**
     * What it does, each deed after the event: {@code change leaves}, {@code click says #total}… ; see {@link FocusWalk.Handler#does}.
     *
     * @param source as the browser gives it; one that is too long is not read
     */
    public static List<String> read(String event, String source) {
        if (source.isEmpty() || source.length() > LONG) {
            return List.of();
        }
        List<String> deeds = new ArrayList<>();
        note(deeds, LEAVES, source, "leaves");
        note(deeds, RELOADS, source, "reloads");
        note(deeds, OPENS, source, "opens");
        note(deeds, BLURS, source, "blurs");
        boolean begins = DOWN.contains(event) || event.equals("dblclick");
        boolean ends = ENDS.contains(event);
        if (((begins || ends) && CALLS.matcher(source).find())
                || (begins && CHANGES.matcher(source).find())) {
            deeds.add("acts");
        }
        if (ends && TOGGLES.matcher(source).find() && !TOLD.matcher(source).find()) {
            deeds.add("toggles");
        }
        if (DOWN.contains(event)) {
            note(deeds, DRAGS, source, "drags");
        }
        if (event.equals("paste")) {
            note(deeds, REFUSES, source, "refuses");
        }
        String end = deeds.isEmpty() || !straight(source) ? "" : " straight";
        List<String> found = new ArrayList<>();
        deeds.forEach(deed -> found.add(event + " " + deed + end));
        if (ends) {
            told(source, event, found);
        }
        if (event.startsWith("key") && !MODIFIER.matcher(source).find()) {
            letters(source).forEach(letter -> found.add(event + " letter " + letter + aloud(source)));
        }
        return found;
    }

    /** Whether it does so whatever the circumstances. */
    private static boolean straight(String source) {
        return source.length() < SHORT
                && !CONDITION
                        .matcher(TEXT.matcher(FILLED.matcher(source).replaceAll(""))
                                .replaceAll("''"))
                        .find();
    }

    private static void note(List<String> deeds, Pattern shape, String source, String deed) {
        if (shape.matcher(source).find()) {
            deeds.add(deed);
        }
    }

    /** Words written somewhere, parts of the page shown: by the id of the place, or after {@code $} by the variable that holds it. */
    private static void told(String source, String event, List<String> found) {
        Set<String> told = new TreeSet<>();
        if (!LED.matcher(source).find()) {
            SAYS.matcher(source)
                    .results()
                    .filter(one -> message(one.group(6)))
                    .map(one -> place(one.group(1), one.group(2), one.group(3), one.group(4)))
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add(event + " says " + known(place, source)));
        }
        if (!SENDS.matcher(source).find()) { // else whoever tries what it shows would send something
            SHOWS.matcher(source)
                    .results()
                    .map(one -> place(one.group(1), one.group(2), one.group(3), one.group(4)))
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add(event + " shows " + known(place, source)));
        }
        if (!SAID.matcher(source).find() && !SENDS.matcher(source).find()) {
            FOLDS.matcher(source)
                    .results()
                    .map(one ->
                            one.group(5) == null ? place(one.group(1), one.group(2), one.group(3), one.group(4)) : NEXT)
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> told.add(event + " folds " + known(place, source)));
        }
        brief(source).ifPresent(millis -> told.add(event + " clears " + millis));
        found.addAll(told);
    }

    /** After how long a message that it writes or shows is taken away again, in milliseconds. */
    private static Optional<Integer> brief(String source) {
        return LATER.matcher(source)
                .results()
                .filter(later -> CLEARS.matcher(later.group(1))
                        .results()
                        .map(one -> place(one.group(1), one.group(2), one.group(3), one.group(4)))
                        .anyMatch(place -> !place.isEmpty() && writes(source.substring(0, later.start()), place)))
                .map(later -> Integer.parseInt(later.group(2).replace("_", "")))
                .min(Integer::compare);
    }

    private static boolean writes(String source, String place) {
        return WRITES.matcher(source).results().anyMatch(one -> place(
                        one.group(1), one.group(2), one.group(3), one.group(4))
                .equals(place));
    }

    private static boolean message(String text) {
        String plain = text.replaceAll("<[^>]*>|\\$\\{[^}]*\\}", " ").strip();
        return plain.length() <= MESSAGE && WORDS.matcher(plain).find();
    }

    private static String place(@Nullable String... known) {
        for (int i = 0; i < 3; i++) {
            if (known[i] != null) {
                return "#" + known[i];
            }
        }
        String name = known[3];
        return name == null || name.isEmpty() || SELF.contains(name) ? "" : "$" + name;
    }

    /** A variable that is filled on the spot stands for what it is filled with. */
    private static String known(String place, String source) {
        if (!place.startsWith("$")) {
            return place;
        }
        String named = "(?<![.\\w$])" + Pattern.quote(place.substring(1));
        if (Pattern.compile(
                        named + "\\s*=\\s*[\\w.$]*(?<!parentElement|parentNode)(?:\\.nextElementSibling|\\.next\\(\\))")
                .matcher(source)
                .find()) {
            return NEXT;
        }
        Matcher filled = Pattern.compile(named + "\\s*=\\s*document\\s*\\.\\s*(?:" + THING + ")")
                .matcher(source);
        return filled.find() ? place(filled.group(1), filled.group(2), filled.group(3), "") : place;
    }

    /** Whether the letter alone decides, whatever else. */
    private static String aloud(String source) {
        String rest = TEXT.matcher(KEY_TEST.matcher(source).replaceAll("")).replaceAll("''");
        return source.length() < SHORT && !CONDITION.matcher(rest).find() ? " straight" : "";
    }

    private static Set<String> letters(String source) {
        Set<String> found = new TreeSet<>();
        Matcher letter = LETTER.matcher(source);
        while (letter.find()) {
            String told = letter.group(1) == null ? letter.group(2) : letter.group(1);
            found.add(told.toLowerCase(Locale.ROOT));
        }
        Matcher number = NUMBER.matcher(source);
        while (number.find()) {
            int code = Integer.parseInt(number.group(1));
            if ((code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z')) {
                found.add(String.valueOf((char) code).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
