package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** The same in a plain function, where {@code this} is the window. */
    private static final Pattern LEAVES_THIS = Pattern.compile("\\bthis\\.location\\.href\\s*=(?![=>])(?!\\s*['\"`]#)");
    /** It holds more than a field and a window do: it is an object of the page's own. */
    private static final Pattern OWN = Pattern.compile(
            "\\bthis\\.(?!(?:location|value|options|selectedIndex|form|checked|id|name|href|document|parent|top|blur|disabled)\\b)[\\w$]+"
                    + "|\\bthis\\.location\\s*=");

    private static final Pattern RELOADS = Pattern.compile(
            "(?<![.\\w$])(?:window\\.|document\\.|self\\.)?location\\.reload\\s*\\(|\\bhistory\\.go\\s*\\(\\s*0?\\s*\\)");
    private static final Pattern OPENS = Pattern.compile("\\bwindow\\.open\\s*\\(");
    private static final Pattern BLURS = Pattern.compile("\\.blur\\s*\\(\\s*\\)");
    /** What a person sees or hears at once. */
    private static final Pattern CALLS =
            Pattern.compile("(?<![.\\w$])(?:window\\.)?(?:alert|confirm|prompt)\\s*\\(|\\.showModal\\s*\\(");

    /** A message of the browser, which takes the keyboard until it is answered. */
    private static final Pattern STOPS = Pattern.compile("(?<![.\\w$])(?:window\\.)?(?:alert|confirm|prompt)\\s*\\(");

    private static final Pattern CHANGES = Pattern.compile("(?<![.\\w$])fetch\\s*\\("
            + "|\\.(?:textContent|innerText|innerHTML|value|checked)\\s*[+-]?=(?!=)|\\.(?:click|stepUp|stepDown)\\s*\\("
            + "|\\.(?:text|html|val)\\(\\s*[^)\\s]|(?<![.\\w$])(?:\\$|jQuery)\\.(?:ajax|post|get|getJSON)\\s*\\(");

    /** One picture or another takes the place of one that the page holds; what is only sent for to count it takes none. */
    private static final Pattern REDRAWS = Pattern.compile(
            "\\b(\\w+)\\s*=\\s*document\\.(?:getElementById|querySelector)\\([^)]*\\)(?s:.{0,400}?)\\b\\1\\.src\\s*=(?!=)");

    /** The top of the page, and no other place, comes back into view. */
    private static final Pattern SCROLLS = Pattern.compile(
            "(?<![\\w$.])(?:window\\.)?scroll(?:To)?\\(\\s*(?:0\\s*,\\s*0|\\{(?:[^{}()]*,)?\\s*top\\s*:\\s*0\\s*(?:,[^{}()]*)?\\})\\s*\\)"
                    + "|(?:document\\.(?:documentElement|body)\\.scrollTop\\s*=\\s*)+0(?![\\w.+*-])"
                    + "|(?:\\$|jQuery)\\(\\s*['\"](?:html|body)(?:\\s*,\\s*(?:html|body))?['\"]\\s*\\)(?:\\.stop\\(\\w*\\))?"
                    + "\\.(?:animate\\(\\s*\\{\\s*['\"]?scrollTop['\"]?\\s*:\\s*0\\s*\\}[^()]*|scrollTop\\(\\s*0\\s*)\\)");

    /** What surrounds that in a script which does nothing else: the head of a function, and what holds the browser back. */
    private static final Pattern AROUND = Pattern.compile(
            "function\\s*[\\w$]*\\s*\\([\\w$,\\s]*\\)|\\(?[\\w$,\\s]*\\)?\\s*=>|[\\w$]+\\.(?:preventDefault|stopPropagation)\\(\\)");

    private static final Pattern DOES = Pattern.compile("[(=]|\\+\\+|--");

    private static final Pattern REFUSES = Pattern.compile("preventDefault|return\\s+false");
    /** It changes how it looks itself, by a class, and neither what it says nor any state. */
    private static final Pattern TOGGLES =
            Pattern.compile("(?:\\bthis|\\b(?:event|evt|ev|e)\\.(?:currentTarget|target))\\.classList\\.toggle\\(");

    /** A class is taken off its like and put on the one that was pressed. */
    private static final Pattern CHOOSES = Pattern.compile(
            "\\.forEach\\([^;]{0,80}\\.classList\\.remove\\(\\s*(['\"`][\\w-]+['\"`])\\s*\\)[^;.]{0,20}[;,]?[^.;]{0,20}\\b(?:this|\\w+\\.(?:currentTarget|target)|[a-z]\\w*)\\.classList\\.add\\(\\s*\\1"
                    + "|\\.removeClass\\(\\s*(['\"`][\\w-]+['\"`])\\s*\\)[;,\\s]*\\$\\(\\s*this\\s*\\)\\.addClass\\(\\s*\\2"
                    + "|\\$\\(\\s*this\\s*\\)\\.addClass\\(\\s*(['\"`][\\w-]+['\"`])\\s*\\)\\.siblings\\([^)]*\\)\\.removeClass\\(\\s*\\3"
                    + "|\\$\\(\\s*this\\s*\\)\\.toggleClass\\(");
    /** What opens and shuts a part of the page is another matter. */
    private static final Pattern UNFOLDS = Pattern.compile(
            "[sS]lide|fade|\\.(?:toggle|show|hide|animate)\\(|\\.next\\(|nextElementSibling|scroll|parent|closest");

    /** It shows what is hidden, and hides it again. */
    private static final Pattern ALTERNATES = Pattern.compile(
            "\\.(?:slideToggle|fadeToggle)\\s*\\(|\\.toggle\\s*\\(\\s*(?:\\d+|['\"`](?:slow|fast)['\"`])?\\s*\\)"
                    + "|\\.(?:toggleClass|classList\\.toggle)\\s*\\(\\s*['\"`](?:is-)?(?:hid\\w*|d-none|open\\w*|show\\w*|active|expanded|collapsed?|visible|closed|ouvert\\w*|cache|masque\\w*|visible|affiche\\w*)['\"`]"
                    + "|\\.hidden\\s*=\\s*!");
    /** Not itself, but something near it or far. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\.(?:next|nextAll|siblings|parent|parents|closest|find|children)\\s*\\(|nextElementSibling|parentNode|parentElement|getElementById|querySelector|\\$\\(\\s*['\"`][#.]");

    private static final Pattern TOLD =
            Pattern.compile("aria-|ariaPressed|ariaExpanded|textContent|inner(?:Text|HTML)|checked");
    /** Follows the hand. */
    private static final Pattern DRAGS = Pattern.compile(
            "addEventListener\\(\\s*['\"`](?:mouse|pointer|touch)move|\\bon(?:mouse|pointer|touch)move\\s*=|\\.on\\(\\s*['\"`](?:mouse|pointer|touch)move");
    /** What stands right after the thing worked. */
    public static final String NEXT = Places.NEXT;
    /** What stands right after what holds the thing worked. */
    public static final String NEXT_OF_HOLDER = Places.NEXT_OF_HOLDER;

    /** How far a finger went decides. */
    private static final Pattern SWIPES = Pattern.compile(
            "\\bif\\s*\\([^;{}]{0,120}\\b(?:clientX|pageX|screenX|clientY|pageY|screenY|d(?:elta)?[xX]|diff\\w*|dist\\w*|end[xX]|move[xX])\\b[^;{}]{0,60}[<>]"
                    + "|\\bif\\s*\\([^;{}]{0,80}[<>][^;{}]{0,80}\\b(?:clientX|pageX|screenX|clientY|pageY|screenY)\\b"
                    + "|changedTouches[^;]{0,30}\\.(?:client|page|screen)[XY]\\b(?s:.{0,300}?)\\bif\\s*\\(\\s*(?:Math\\.abs\\(\\s*)?\\w+\\s*-\\s*\\w+\\s*\\)?\\s*[<>]");

    /** The focus goes elsewhere. */
    private static final Pattern MOVES = Pattern.compile("\\.focus\\s*\\(");

    /** Where a finger or a pointer is, or where it was let go. */
    private static final Set<String> SLIDES =
            Set.of("touchend", "touchmove", "pointerup", "mouseup", "pointermove", "mousemove");

    private static final Set<String> LIFTS = Set.of("mouseup", "pointerup", "touchend");

    /** What happens to a field before anything is sent. */
    private static final Set<String> REACHES = Set.of("focus", "focusin", "input", "change");

    /** The pointer comes over something. */
    private static final Set<String> POINTS = Set.of("mouseenter", "mouseover", "pointerenter", "pointerover");
    /** What is set off for later, and after how many milliseconds where it says so. */
    private static final Pattern LATER = Pattern.compile(
            "\\bsetTimeout\\s*\\((?:(?!setTimeout)(?s:.)){0,600}?,\\s*(\\d[\\d_]*)\\s*\\)|\\bsetTimeout\\s*\\(");

    private static final Set<String> TYPING = Set.of("input", "keyup", "keydown", "keypress");
    private static final int LONG = 4_000;
    private static final int BRIEF = 300;

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
        if (deeds.isEmpty() && !OWN.matcher(source).find()) {
            note(deeds, LEAVES_THIS, source, "leaves");
        }
        note(deeds, RELOADS, source, "reloads");
        note(deeds, OPENS, source, "opens");
        note(deeds, BLURS, source, "blurs");
        boolean begins = DOWN.contains(event) || event.equals("dblclick");
        boolean ends = ENDS.contains(event);
        if (((begins || ends) && CALLS.matcher(source).find())
                || (begins && CHANGES.matcher(source).find())) {
            deeds.add("acts");
        }
        if (ends
                && (TOGGLES.matcher(source).find()
                        || (CHOOSES.matcher(source).find()
                                && !UNFOLDS.matcher(source).find()))
                && !TOLD.matcher(source).find()) {
            deeds.add("toggles");
        }
        if (DOWN.contains(event)) {
            note(deeds, DRAGS, source, "drags");
        }
        if (SLIDES.contains(event)) {
            note(deeds, SWIPES, source, "swipes");
        }
        if (TYPING.contains(event) || event.equals("change")) {
            note(deeds, MOVES, source, "moves");
        }
        if (event.equals("paste")) {
            note(deeds, REFUSES, source, "refuses");
        }
        if (event.startsWith("focus")) {
            note(deeds, STOPS, source, "interrupts");
        }
        String end = deeds.isEmpty() || !Circumstances.none(source) ? "" : " straight";
        List<String> found = new ArrayList<>();
        deeds.forEach(deed -> found.add(event + " " + deed + end));
        if (ends) {
            Places.told(source).forEach(told -> found.add(event + " " + told));
            Refusals.of(source).forEach(told -> found.add(event + " " + told));
        }
        if (REACHES.contains(event)) {
            Places.brief(source).ifPresent(millis -> found.add(event + " clears " + millis));
        }
        if (POINTS.contains(event)) {
            later(source).ifPresent(millis -> found.add((event + " later " + millis).strip()));
        }
        if (event.equals("click") && found.isEmpty() && REDRAWS.matcher(source).find()) {
            found.add("click redraws"); // which, it depends
        }
        if (event.equals("click") && found.isEmpty() && alternates(source)) {
            found.add("click unfolds"); // what, it does not say
        }
        if (event.equals("click") && found.isEmpty() && scrolls(source)) {
            found.add("click scrolls"); // up, and nothing else
        }
        if (ends || DOWN.contains(event) || LIFTS.contains(event)) {
            Delegates.of(source).forEach(selector -> found.add(event + " within " + selector));
        }
        if (event.startsWith("key")) {
            KeyLetters.of(source).forEach(letter -> found.add(event + " letter " + letter));
        }
        return found;
    }

    private static boolean scrolls(String source) {
        if (source.length() > BRIEF) {
            return false;
        }
        String rest = SCROLLS.matcher(source).replaceAll("");
        return rest.length() < source.length()
                && !DOES.matcher(AROUND.matcher(rest).replaceAll("")).find();
    }

    /** After how many milliseconds the last of what is set off comes; empty text where that is not said, nothing where none is. */
    private static Optional<String> later(String source) {
        return LATER.matcher(source)
                .results()
                .map(one -> one.group(1) == null ? "" : one.group(1).replace("_", ""))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean alternates(String source) {
        return ALTERNATES.matcher(source).find() && ELSEWHERE.matcher(source).find();
    }

    private static void note(List<String> deeds, Pattern shape, String source, String deed) {
        if (shape.matcher(source).find()) {
            deeds.add(deed);
        }
    }
}
