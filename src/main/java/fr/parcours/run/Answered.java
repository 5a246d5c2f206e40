package fr.parcours.run;

import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.Focus;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out what a form answered, from what was seen before and after it was sent: pure.
 *
 * @param how what was done wrong
 * @param wrong paths, as on arrival, of the fields it was done in
 * @param given what was typed in place of the right value
 * @param arrival paths as on arrival, by the keys of the fields
 * @param right what the fields hold once filled in as they should be, by key; nothing where the form was sent empty
 */
record Answered(How how, List<String> wrong, String given, Map<String, String> arrival, Map<String, String> right) {
    private static final Set<String> CHOSEN = Set.of("select", "radio", "checkbox");

    /**
     * How the page stood.
     *
     * @param arrival as it came, when nobody had erred yet
     * @param calm texts that are no answer to a mistake: those of the arrival, and those that came while all was filled in as it should be
     */
    record Before(Sight arrival, Set<String> calm) {
        /** Nothing was filled in yet. */
        static Before at(Sight arrival) {
            return new Before(arrival, texts(arrival));
        }

        /** Whether that text was there already. */
        boolean calm(String text) {
            return calm.contains(plain(text));
        }

        /**
         * The same, once all is filled in as it should be.
         *
         * @param last as it stood after the last mistake: what it said may still be there, and is no calm text
         */
        Before filled(Sight right, Sight last) {
            Set<String> more = texts(right);
            more.removeAll(texts(last));
            more.addAll(texts(arrival));
            return new Before(arrival, more);
        }
    }

    /** Where things stand once the form was sent. */
    record After(End end, boolean fresh, Sight sight, List<String> dialogs) {}

    Slip slip(Before before, After after) {
        Sight now = after.sight();
        List<Sight.Text> came = came(before, now);
        boolean silent = came.isEmpty() && after.dialogs().isEmpty();
        boolean bubble = how.sends()
                && after.end() == End.REFUSED
                && !after.fresh()
                && silent
                && !now.bubble().isEmpty();
        return new Slip(
                how,
                wrong,
                given,
                bubble ? End.BROWSER : after.end(),
                after.fresh(),
                !before.arrival().title().equals(now.title()),
                came.stream().map(this::message).toList(),
                bubble ? shown(now) : marked(before.arrival(), now),
                bubble ? Focus.FIELD : focus(now, came),
                after.dialogs(),
                held(now, false),
                held(now, true));
    }

    /** What came since the mistake was made: many forms answer as soon as it is typed. What only counts differently is the same text. */
    private static List<Sight.Text> came(Before before, Sight now) {
        return now.texts().stream()
                .filter(one -> one.text().chars().anyMatch(Character::isLetterOrDigit))
                .filter(one -> !before.calm(one.text()))
                .toList();
    }

    private static Set<String> texts(Sight sight) {
        return sight.texts().stream().map(one -> plain(one.text())).collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String text) {
        return text.replaceAll("\\d+", "0");
    }

    private Message message(Sight.Text text) {
        return new Message(text.text(), paths(text.tied()), paths(text.near()), text.live(), text.inView(), text.ink());
    }

    private List<String> paths(List<String> keys) {
        return keys.stream()
                .filter(arrival::containsKey)
                .map(key -> arrival.getOrDefault(key, ""))
                .toList();
    }

    private List<String> marked(Sight before, Sight now) {
        return paths(now.fields().stream()
                .filter(Sight.Spot::invalid)
                .filter(one -> !before.of(one.key()).map(Sight.Spot::invalid).orElse(false)
                        || wrong.contains(arrival.getOrDefault(one.key(), "")))
                .map(Sight.Spot::key)
                .toList());
    }

    /** The field on which the browser shows its own message. */
    private List<String> shown(Sight now) {
        return paths(now.at(now.bubble()).map(Sight.Spot::key).stream().toList());
    }

    private Focus focus(Sight now, List<Sight.Text> came) {
        String at = now.focus();
        if (at.isEmpty()) {
            return Focus.ELSEWHERE;
        }
        if (came.stream()
                .anyMatch(one ->
                        one.path().equals(at) || one.path().startsWith(at + "/") || at.startsWith(one.path() + "/"))) {
            return Focus.MESSAGE;
        }
        if (now.at(at).isPresent()) {
            return Focus.FIELD; // what was pressed is a button: somebody put the focus there
        }
        return now.pressed() ? Focus.BUTTON : Focus.ELSEWHERE;
    }

    /**
     * Of the fields that were right, those that still hold something, or no longer; what is written another way is kept, and a field that
     * is not there any more is neither.
     */
    private List<String> held(Sight now, boolean still) {
        return right.keySet().stream()
                .filter(key -> !wrong.contains(arrival.getOrDefault(key, "")))
                .filter(key ->
                        now.of(key).filter(one -> kept(key, one) == still).isPresent())
                .map(key -> arrival.getOrDefault(key, ""))
                .filter(path -> !path.isEmpty())
                .sorted()
                .toList();
    }

    private boolean kept(String key, Sight.Spot now) {
        return now.held().equals(right.get(key)) || (now.filled() && !CHOSEN.contains(now.type()));
    }
}
