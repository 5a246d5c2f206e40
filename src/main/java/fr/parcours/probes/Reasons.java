package fr.parcours.probes;

import fr.parcours.browser.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Why a page may be worth seeing as time goes by: what its own scripts and words tell of it.
 *
 * @param told scripts of the page itself that do something once a time is over, and words of it that count time
 * @param fetched addresses of the scripts that it fetched, as written
 * @param fields whether there is something to fill in
 */
record Reasons(List<String> told, Set<String> fetched, boolean fields) {
    /** Read by the browser, in fetched scripts: line by line, whatever the letters' size. */
    static final String FETCHED =
            "(session|idle|inactiv\\w*|activity|auto.?log.?out)[\\w .-]{0,12}(time(?!line|stamp)|expir|warn|limit|duree|delai)"
                    + "|set(Timeout|Interval)\\([^;]{0,150}(location(\\.href)?\\s*=[^=]|location\\.(assign|replace|reload)|log.?out)";

    private static final Pattern TIMER = Pattern.compile("\\bset(Timeout|Interval)\\b");
    private static final Pattern DOES = Pattern.compile(
            "location(\\.href)?\\s*=(?!=)|location\\.(assign|replace|reload|href\\s*=)|log_?-?out|sign_?-?out|deconnexion|session(?!storage)|expir|(?<!set|clear)time_?out"
                    + "|inactiv|\\bidle|showmodal|dialog|\\bconfirm\\(|\\balert\\(|\\.disabled\\s*=|\\.reset\\(|\\.submit\\(|\\bhistory\\.");
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\b(temps (restant|imparti)|il (vous )?reste|expire(ra)? dans|déconnect\\S* dans|time (left|remaining)|expires? in|(sign|logg?)ed out in)\\b.{0,40}\\d");
    private static final Set<String> FILLED =
            Set.of("textbox", "combobox", "spinbutton", "checkbox", "radio", "listbox");

    Reasons {
        told = List.copyOf(told);
        fetched = Set.copyOf(fetched);
    }

    static Reasons of(Layout layout) {
        List<String> told = new ArrayList<>();
        Set<String> fetched = new TreeSet<>();
        boolean fields = false;
        for (Layout.Document document : layout.documents().stream().limit(1).toList()) {
            List<Layout.Item> items = document.items();
            for (Layout.Item item : items) {
                fields |= FILLED.contains(item.role());
                if (item.tag().equals("script") && item.attributes().containsKey("src")) {
                    fetched.add(Objects.toString(item.attributes().get("src"), ""));
                }
                boolean scripted =
                        item.parent() >= 0 && items.get(item.parent()).tag().equals("script");
                if (item.tag().equals("#text") && (scripted ? does(item.text()) : counts(item))) {
                    told.add(scripted ? item.text() : "counts");
                }
            }
        }
        return new Reasons(told, fetched, fields);
    }

    private static boolean does(String script) {
        return TIMER.matcher(script).find()
                && DOES.matcher(script.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean counts(Layout.Item item) {
        return !item.lines().isEmpty() && COUNTS.matcher(item.text()).find();
    }
}
