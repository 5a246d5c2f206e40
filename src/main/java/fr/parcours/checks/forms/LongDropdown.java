package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nobody has to scroll through a long list, or to compose a date from three lists. */
final class LongDropdown implements Check {
    private static final About ABOUT =
            About.screen("long-dropdown", Set.of(Dom.class)).feeds("REM08").severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(LongDropdown.class);
    private static final int LONG = 15;
    private static final int ENDLESS = 60;
    private static final Pattern DAY = Pattern.compile("^(0?[1-9]|[12]\\d|3[01])$");
    private static final Pattern MONTH =
            Pattern.compile("^(0?[1-9]|1[0-2]|janv.*|fevr.*|mars|avr.*|mai|juin|juil.*|aout"
                    + "|sept.*|oct.*|nov.*|dec.*|january|february|march|april|may|june|july|august)$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    /** What stands where nothing is chosen yet, in the languages that are met. */
    private static final Set<String> UNCHOSEN = Set.of(
            "jour", "mois", "annee", "jj", "mm", "aaaa", "day", "month", "year", "dd", "yyyy", "giorno", "mese", "anno",
            "dia", "mes", "ano", "tag", "monat", "jahr");

    private static final Pattern YEAR = Pattern.compile("^(19|20)\\d\\d$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> lists = Fields.ofTask(snapshot.the(Dom.class)).stream()
                .map(Field::element)
                .filter(element -> element.tag().equals("select") && !element.has("multiple"))
                .toList();
        return lists.stream().flatMap(list -> judge(list, lists).stream());
    }

    private static List<Finding> judge(Element list, List<Element> lists) {
        List<String> options = options(list);
        int at = lists.indexOf(list);
        if (all(options, DAY) && options.size() >= 28) {
            return onDate(lists, at)
                    ? List.of(Finding.failed(ABOUT, list, SENTENCES.say("failed-date", "name", Called.of(list)))
                            .severity(longest(lists, at) > ENDLESS ? 1 : 0.5))
                    : List.of(Finding.passed(ABOUT, list));
        }
        boolean part = (at >= 1 && onDate(lists, at - 1)) || (at >= 2 && onDate(lists, at - 2));
        if (part) {
            // the date is told once, on its first list
            return List.of();
        }
        if (options.size() <= LONG || counting(options)) {
            return List.of(Finding.passed(ABOUT, list));
        }
        return List.of(
                Finding.failed(ABOUT, list, SENTENCES.say("failed", "name", Called.of(list), "count", options.size()))
                        .severity(options.size() > ENDLESS ? 1 : 0.5));
    }

    /** A number that goes up by one from one line to the next is found without a search. */
    private static boolean counting(List<String> options) {
        return options.size() <= ENDLESS
                && all(options, NUMBER)
                && IntStream.range(1, options.size())
                        .allMatch(i -> Integer.parseInt(options.get(i)) == Integer.parseInt(options.get(i - 1)) + 1);
    }

    /** Whether days, months and years follow each other from there. */
    private static boolean onDate(List<Element> lists, int at) {
        if (at + 2 >= lists.size()) {
            return false;
        }
        List<String> days = options(lists.get(at));
        return days.size() >= 28
                && all(days, DAY)
                && all(options(lists.get(at + 1)), MONTH)
                && all(options(lists.get(at + 2)), YEAR);
    }

    private static int longest(List<Element> lists, int at) {
        return lists.subList(at, at + 3).stream()
                .mapToInt(list -> options(list).size())
                .max()
                .orElse(0);
    }

    private static boolean all(List<String> options, Pattern shape) {
        return !options.isEmpty()
                && options.stream().allMatch(option -> shape.matcher(option).matches());
    }

    /** The choices, without the empty one that invites to choose. */
    private static List<String> options(Element list) {
        return list.select("option")
                .filter(option -> !option.has("disabled") && !option.has("hidden"))
                .filter(option -> !(option.has("value") && option.attr("value").isBlank()))
                .map(option -> Words.fold(option.allText()))
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(text -> !UNCHOSEN.contains(text))
                .toList();
    }
}
