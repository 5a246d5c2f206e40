package fr.parcours.score;

import fr.parcours.check.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the gate writes sentences, counts and figures in both languages. */
final class GateWords {
    /** As many as a line can name; the reports name them all. */
    private static final int NAMED = 5;

    private GateWords() {}

    /** French signs cling to their word. */
    static Sentence say(String fr, String en) {
        return new Sentence(fr.replaceAll(" ([:;?!»%])", "\u00a0$1").replace("« ", "«\u00a0"), en);
    }

    static int size(List<Barrier> barriers) {
        return barriers.stream().mapToInt(Barrier::count).sum();
    }

    static String fr(List<Barrier> barriers, String one, String many) {
        return size(barriers) + " " + (size(barriers) < 2 ? one : many);
    }

    static String en(List<Barrier> barriers, String one, String many) {
        return size(barriers) + " " + (size(barriers) == 1 ? one : many);
    }

    /** The first ones in words, and how many more. */
    static String list(List<Barrier> barriers, String language) {
        boolean french = language.equals("fr");
        List<Barrier> named = barriers.subList(0, Math.min(NAMED, barriers.size()));
        String told = named.stream().map(one -> told(one, french)).collect(Collectors.joining(" "));
        int more = size(barriers) - size(named);
        return more == 0 ? told : told + (french ? " Et " + more + " de plus." : " And " + more + " more.");
    }

    /** What was found and where; in the words of the check when nothing else is known of it. */
    private static String told(Barrier one, boolean french) {
        String times = one.count() == 1 ? "" : one.count() + " × ";
        Sentence said = one.said();
        String what = said == null ? one.check() + ", " + one.component() : french ? said.fr() : said.en();
        if (one.screen().equals(Barrier.JOURNEY)) {
            return times + ended(what);
        }
        String where = french ? "Écran « " + one.screen() + " »" : "Screen “" + one.screen() + "”";
        return times + where + (french ? " : " : ": ") + ended(what);
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** A figure to a tenth; never rounded up to {@code asked}, which it misses by a hair. */
    static String tenth(double value, double asked, String language) {
        double nearest = Math.round(value * 10) / 10.0;
        double shown = value < asked && nearest >= asked ? Math.floor(value * 10) / 10 : nearest;
        return String.format(locale(language), "%.1f", shown);
    }

    static String tenth(double value, String language) {
        return tenth(value, 0, language);
    }

    /** A share as a percentage, to a tenth where there is one; never rounded up to {@code asked}. */
    static String share(double value, double asked, String language) {
        String text = tenth(value * 100, asked * 100, language);
        String whole = text.endsWith(",0") || text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return whole + (language.equals("fr") ? " %" : "%");
    }

    static String share(double value, String language) {
        return share(value, 0, language);
    }

    private static Locale locale(String language) {
        return language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
