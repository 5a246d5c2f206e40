package fr.parcours.reports;

import fr.parcours.check.Sentence;
import fr.parcours.check.Typography;
import fr.parcours.criteria.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the reports in one language, and how that language writes numbers and lists. */
public final class Words {
    static final Words FRENCH = new Words("fr", Locale.FRENCH);
    static final Words ENGLISH = new Words("en", Locale.ENGLISH);

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
        load(Words.class, "report");
    }

    /** These words, and those of the bundle {@code name} that lies beside {@code owner}. */
    public Words and(Class<?> owner, String name) {
        Words more = new Words(language, locale);
        more.load(owner, name);
        return more;
    }

    private void load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name + "." + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no words in " + language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** French, unless {@code language} is {@code en}. */
    public static Words in(String language) {
        return language.equals("en") ? ENGLISH : FRENCH;
    }

    private boolean french() {
        return language.equals("fr");
    }

    /** {@code fr} or {@code en}. */
    public String language() {
        return language;
    }

    /** Every key there are words for. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of {@code key}, each {@code {0}} replaced by its argument. */
    public String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return spaced(SLOT.matcher(text)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(slot.group(1))]))));
    }

    /** {@code key.one} or {@code key.many}, with the number as {@code {0}}; French counts zero as one. */
    public String count(String key, int number, Object... more) {
        boolean one = number == 1 || (number == 0 && french());
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = String.format(locale, "%,d", number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (one ? ".one" : ".many"), arguments);
    }

    /** The sentence in this language. */
    public String of(Sentence sentence) {
        return spaced(sentence.in(language));
    }

    /** {@code fr} or {@code en}, whichever is this language: for names that come in pairs. */
    public String of(String fr, String en) {
        return spaced(french() ? fr : en);
    }

    /** A number with so many decimals, as this language writes it. */
    public String number(double value, int decimals) {
        return String.format(locale, "%." + decimals + "f", value);
    }

    /** A share of 0 to 1 as a percentage: never rounded up to the whole, since "100 %" means that nothing is missing. */
    public String percent(double share) {
        long rounded = Math.round(share * 100);
        return say("percent", rounded == 100 && share < 1 ? 99 : rounded);
    }

    /** A share measured, rounded down: what is said to reach a threshold reaches it. */
    public String share(double share) {
        return say("percent", BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.DOWN));
    }

    /** One thing, two things and three things. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + say("and") + " " + things.get(last);
    }

    /** A UTC time as people say it; as it was written when it is no time. */
    public String moment(String iso) {
        try {
            return DateTimeFormatter.ofPattern(say("moment"), locale).format(OffsetDateTime.parse(iso));
        } catch (DateTimeParseException unreadable) {
            return iso;
        }
    }

    /** The hour of a UTC time in Paris; empty when it is no time. */
    public String paris(String iso) {
        try {
            return DateTimeFormatter.ofPattern(say("hour"), locale)
                    .format(OffsetDateTime.parse(iso).atZoneSameInstant(ZoneId.of("Europe/Paris")));
        } catch (DateTimeParseException unreadable) {
            return "";
        }
    }

    /** The profiles' names in the middle of a sentence; some hold a comma. */
    public String profiles(List<Profile> profiles) {
        return String.join(
                of("\u202f; ", "; "),
                profiles.stream()
                        .map(profile -> lower(of(profile.french(), profile.english())))
                        .toList());
    }

    /** In the middle of a sentence. */
    public static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String spaced(String text) {
        return french() ? Typography.french(text) : Typography.english(text);
    }
}
