package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.PlacingTable;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date in a sentence can be read in one way only. See {@code NumericDate.md}. */
final class NumericDate implements Check {
    private static final About ABOUT =
            About.screen("numeric-date", Set.of(Dom.class)).severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(NumericDate.class);
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)");
    /** As machines write it. */
    private static final Pattern OF_MACHINES = Pattern.compile(
            "(?<![\\w/.:-])(?:19|20)\\d{2}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?:[t ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?)?(?![\\w-])");
    /** What shows how to write a date, or names a version, a number, an address. */
    private static final Pattern OTHER = Pattern.compile(
            "exemple|example|\\bex ?:|\\be\\.?g\\b|format|jj ?/|dd ?/|mm ?/|version|\\btel\\b|telephone|phone|\\bfax\\b|n°|numero|\\bref|article|\\bip\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question a screen: who answers it answers for the way the site writes dates. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        boolean english = dom.root().attr("lang").startsWith("en");
        return ScreenText.lines(dom)
                .filter(line -> line.matches("p, li, dd, div, span, strong, b, em, h2, h3")
                        && line.closest("label, legend, form, nav, footer, pre, code")
                                .isEmpty()
                        && !PlacingTable.dataAround(line))
                .flatMap(line -> judge(line, english).stream())
                .findFirst()
                .stream();
    }

    private static Optional<Finding> judge(Element line, boolean english) {
        String words = ScreenText.fold(line.text());
        if (OTHER.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher coded = OF_MACHINES.matcher(words);
        if (coded.find()) {
            return Optional.of(Finding.cannotTell(
                    ABOUT,
                    line,
                    SENTENCES.say("cannot-tell-machine", "date", coded.group().toUpperCase(Locale.ROOT))));
        }
        Matcher date = DATE.matcher(words);
        while (date.find()) {
            if (doubtful(date, english)) {
                return Optional.of(Finding.cannotTell(ABOUT, line, SENTENCES.say("cannot-tell", "date", date.group())));
            }
        }
        return Optional.empty();
    }

    /** Which of two numbers is the month nothing tells in English; in French a year in two figures leaves the doubt. */
    private static boolean doubtful(Matcher date, boolean english) {
        int one = Integer.parseInt(date.group("a"));
        int two = Integer.parseInt(date.group("b"));
        boolean months = one >= 1 && one <= 12 && two >= 1 && two <= 12 && one != two;
        return months && (english || date.group("y").length() == 2);
    }
}
