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
     * @param last after the mistake before this one; the arrival when there was none
     * @param sent just before the form was sent
     */
    record Before(Sight arrival, Sight last, Sight sent) {}

    /** Where things stand once the form was sent. */
    record After(End end, boolean fresh, Sight sight, List<String> dialogs) {}

    Slip slip(Before before, After after) {
        Sight now = after.sight();
        List<Sight.Text> came = came(before, now);
        boolean silent = came.isEmpty() && after.dialogs().isEmpty();
        boolean bubble = after.end() == End.REFUSED
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
                marked(before.arrival(), now),
                bubble ? Focus.FIELD : focus(now, came),
                after.dialogs(),
                held(now, false),
                held(now, true));
    }

    /**
     * Texts that were not there on arrival, nor came while the form was being filled in; what the mistake before left behind counts
     * when it is still there. What only counts differently is the same text.
     */
    private static List<Sight.Text> came(Before before, Sight now) {
        Set<String> known = texts(before.sent());
        known.removeAll(texts(before.last()));
        known.addAll(texts(before.arrival()));
        return now.texts().stream()
                .filter(one -> one.text().chars().anyMatch(Character::isLetterOrDigit))
                .filter(one -> !known.contains(plain(one.text())))
                .toList();
    }

    private static Set<String> texts(Sight sight) {
        return sight.texts().stream().map(one -> plain(one.text())).collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String text) {
        return text.replaceAll("\\d+", "0");
    }

    private Message message(Sight.Text text) {
        return new Message(text.text(), paths(text.tied()), paths(text.near()), text.live(), text.inView());
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
