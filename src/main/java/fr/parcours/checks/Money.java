package fr.parcours.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in euros read in a text for people, such as « 1 234,56 € », « 29,90 € TTC » or « 12 euros ». */
public final class Money {
    // thin, narrow and plain no-break spaces part thousands in French; a point or a comma opens the cents
    private static final String GAP = "[ \\u00a0\\u2009\\u202f]";
    private static final String NUMBER = "(\\d{1,3}(?:" + GAP + "\\d{3})+|\\d+)(?:[.,](\\d{1,2})(?!\\d))?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,])" + NUMBER + GAP + "{0,2}(?:€(?:(\\d{2})(?!\\d))?|euros?\\b|eur\\b)" + "|(?:€|\\beur)" + GAP
                    + "?" + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE = Pattern.compile(
            "(?iU)\\b(gratuit|gratuite|gratuits|gratuites|gratuitement|offert|offerte|sans frais|sans aucun frais|free of"
                    + " charge|no fee)\\b");
    // what is free here is the call or the advice, never the procedure
    private static final Pattern OTHER_FREE =
            Pattern.compile("(?iU)\\b(appel|appelez|numéro|téléphone|livraison|rappel|essai|devis|call|phone)\\b");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s");

    private final long cents;
    private final int start;
    private final int end;

    private Money(long cents, int start, int end) {
        this.cents = cents;
        this.start = start;
        this.end = end;
    }

    /** Every amount of a text, in its order; empty when there is none. */
    public static List<Money> in(String text) {
        List<Money> found = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            boolean after = amount.group(1) != null;
            String whole = amount.group(after ? 1 : 4).replaceAll("\\D", "");
            String part = amount.group(after ? 2 : 5);
            String tail = part == null && after ? amount.group(3) : part;
            if (whole.length() <= 9) {
                found.add(new Money(Long.parseLong(whole) * 100 + hundredths(tail), amount.start(), amount.end()));
            }
        }
        return found;
    }

    /** Whether a text says that the procedure costs nothing; a free call or delivery does not count. */
    public static boolean free(String text) {
        return SENTENCES
                .splitAsStream(text)
                .anyMatch(one ->
                        FREE.matcher(one).find() && !OTHER_FREE.matcher(one).find());
    }

    private static long hundredths(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits) * (digits.length() == 1 ? 10 : 1);
    }

    public long cents() {
        return cents;
    }

    /** Where the amount begins in the text that was read. */
    public int start() {
        return start;
    }

    /** Where it ends, the euro sign included. */
    public int end() {
        return end;
    }

    /** As a French reader writes it: {@code 29,90 €}. */
    public static String french(long cents) {
        return cents % 100 == 0
                ? String.format(Locale.ROOT, "%d €", cents / 100)
                : String.format(Locale.ROOT, "%d,%02d €", cents / 100, cents % 100);
    }

    @Override
    public String toString() {
        return french(cents);
    }
}
