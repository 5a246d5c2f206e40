package fr.parcours.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a site may write a value again: in any case, without its accents, with spaces, dots, dashes or slashes put in or left out, dates
 * as they are said, telephone numbers as they are dialled from abroad, and as addresses, scripts, HTML or Base64 encode it.
 */
final class Forms {
    private static final String SEPARATOR =
            "(?:[\\s\\p{Zs}\\p{Pd}\\u00ad\\u00b7\\u200b-\\u200d\\u2060./_,()+]|%(?:25)?(?:20|2[cdef89]|c2%a0)"
                    + "|%(?:25)?e2%(?:25)?80%(?:25)?(?:8[0-9a-d]|9[0-5]|af)|&nbsp;|&shy;|&[nm]dash;|&#160;|&#82(?:0[89]|1[0-2]|39);"
                    + "|\\\\[nrt/]|\\\\{1,2}u(?:00(?:2[0cdef89]|5f|a[0d])|20(?:0[0-9a-d]|1[0-5]|2f|60))|&#(?:x2[0def]|3[2]|4[567]);)";
    private static final String BETWEEN = SEPARATOR + "{0,3}";
    private static final String APART = "[\\s\\p{Zs}\\p{Pd}./_,()]";
    /** Nothing that a word is made of stands before, unless it ends what encodes another character. */
    private static final String BEFORE =
            "(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-fA-F]{2})|(?<=\\\\[bfnrt])|(?<=\\\\u[0-9a-fA-F]{4}))";

    /** An hour may follow a day. */
    private static final String AFTER = "(?:(?![\\p{L}\\p{N}])|(?=T\\d\\d))";

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Shorter pieces of Base64 would be found by chance. */
    private static final int LEAST_BASE64 = 8;

    private static final int LEAST_BEGUN = 3;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern TELEPHONE = Pattern.compile("(?:0|(?:\\+|00)33(?:\\(0\\))?)([1-9]\\d{8})");
    /** Letters that are two where a keyboard has not got them. */
    private static final Map<String, String> LIGATURES =
            Map.of("œ", "oe", "Œ", "OE", "æ", "ae", "Æ", "AE", "ß", "ss", "ẞ", "SS");

    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "january"),
            List.of("février", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("août", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("décembre", "december"));

    /**
     * One form.
     *
     * @param least how many characters a text must have to hold it
     * @param bare its letters and digits alone
     * @param apart whether its characters may stand apart
     */
    record Form(Pattern pattern, int least, String bare, boolean apart) {}

    private Forms() {}

    /**
     * The letters and digits of a text alone, without case or accents; empty when something in it may be encoded, and then it must be
     * read with care.
     */
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '%' || one == '\\' || one == '&') {
                return "";
            }
            if (Character.isLetterOrDigit(one) || Character.isSurrogate(one)) {
                plain &= one < 128;
                out.append(Character.toLowerCase(one));
            }
        }
        return plain
                ? out.toString()
                : split(ACCENTS.matcher(Normalizer.normalize(out, Normalizer.Form.NFD))
                        .replaceAll(""));
    }

    private static String split(String letters) {
        return letters.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }

    /** @param typed some machines write an accent apart from its letter: the forms hold both */
    static List<Form> of(String typed) {
        String value = Normalizer.normalize(typed, Normalizer.Form.NFC);
        List<Form> forms = new ArrayList<>();
        said(value).forEach(one -> forms.add(form(one)));
        base64(value)
                .forEach(one ->
                        forms.add(new Form(Pattern.compile(Pattern.quote(one)), one.length(), bare(one), false)));
        return forms;
    }

    /** What a site hears while the value is being typed: its first letters, three at least, alone. Empty for shorter values. */
    static Optional<Form> begun(String value) {
        int[] points = value.codePoints().toArray();
        if (points.length <= LEAST_BEGUN) {
            return Optional.empty();
        }
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            body.append(i < LEAST_BEGUN ? "" : "(?:").append(written(points[i]));
        }
        body.append(")?".repeat(points.length - LEAST_BEGUN));
        return Optional.of(new Form(Pattern.compile(BEFORE + body + AFTER, CASE), LEAST_BEGUN, "", false));
    }

    private static Set<String> said(String value) {
        Set<String> all = new LinkedHashSet<>();
        all.add(value);
        Matcher date = DAY.matcher(value);
        if (date.matches() && date.group(1) != null) {
            all.addAll(dates(date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } else if (date.matches()) {
            int first = Integer.parseInt(date.group(4));
            int second = Integer.parseInt(date.group(5));
            all.addAll(dates(date.group(6), second, first));
            all.addAll(dates(date.group(6), first, second));
        }
        Matcher telephone = TELEPHONE.matcher(value.replaceAll("[^\\d+()]|\\((?!0\\))|(?<!\\(0)\\)", ""));
        if (telephone.matches()) {
            all.add("0" + telephone.group(1));
            all.add("+33" + telephone.group(1));
            all.add("0033" + telephone.group(1));
        }
        return all;
    }

    private static List<String> dates(String year, int month, int day) {
        String days = String.format("%02d", day);
        String months = String.format("%02d", month);
        List<String> all = new ArrayList<>(List.of(
                year + "-" + months + "-" + days,
                days + "/" + months + "/" + year,
                months + "/" + days + "/" + year,
                day + "/" + month + "/" + year));
        if (month >= 1 && month <= 12) {
            for (String name : MONTHS.get(month - 1)) {
                all.add(day + " " + name + " " + year);
                all.add(name + " " + day + " " + year);
            }
            if (day == 1) {
                all.add("1er " + MONTHS.get(month - 1).get(0) + " " + year);
            }
        }
        return all;
    }

    /** Long values are found whatever stands between their characters; short ones only as whole words. */
    private static Form form(String said) {
        String letters = said.replaceAll(APART, "");
        boolean apart = letters.length() >= 5;
        String whole = apart ? letters : said;
        String body = whole.codePoints().mapToObj(Forms::written).collect(Collectors.joining(apart ? BETWEEN : ""));
        // what nothing else could be by chance is found in the middle of a word too
        if (letters.matches("\\d{4}")) {
            body = letters.charAt(0) + SEPARATOR + "?" + letters.substring(1); // as amounts are said
        }
        boolean anywhere = letters.length() >= 10
                || (letters.length() >= 7 && letters.matches(".*\\d.*") && letters.matches(".*\\p{L}.*"));
        return new Form(
                Pattern.compile(anywhere ? body : BEFORE + body + AFTER, CASE),
                whole.codePointCount(0, whole.length()),
                bare(whole),
                apart);
    }

    /** One character, as itself and as addresses, scripts and HTML may write it. */
    private static String written(int point) {
        String plain = Character.toString(point);
        if (point < 128 && Character.isLetterOrDigit(point)) {
            return plain;
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(Pattern.quote(plain));
        StringBuilder percent = new StringBuilder();
        for (byte one : plain.getBytes(StandardCharsets.UTF_8)) {
            percent.append(String.format("%%(?:25)?%02x", one & 0xff));
        }
        all.add(percent.toString());
        if (point < 256) {
            all.add(String.format("%%%02x|\\\\x%02x", point, point)); // as old sites encode it
        }
        StringBuilder script = new StringBuilder();
        plain.chars().forEach(unit -> script.append(String.format("\\\\{1,2}u%04x", unit)));
        all.add(script.toString());
        all.add(String.format("&#0*%d;|&#x0*%x;", point, point));
        switch (point) {
            case ' ' -> all.add("\\+|[\\u00a0\\u202f]|&nbsp;");
            case '\'', '’' -> all.add("['’]|&apos;|''|\\\\'");
            case '"' -> all.add("&quot;|\\\\\"");
            case '&' -> all.add("&amp;");
            case '<' -> all.add("&lt;");
            case '>' -> all.add("&gt;");
            case '\\', '/' -> all.add("\\\\{1,2}" + Pattern.quote(plain));
            default -> all.addAll(withoutAccent(plain));
        }
        return "(?:" + String.join("|", all) + ")";
    }

    /** The bare letter, the letter and its accent apart, and the way HTML names them. */
    private static List<String> withoutAccent(String letter) {
        String two = LIGATURES.get(letter);
        if (two != null) {
            return List.of(two, "&" + two + "lig;");
        }
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (apart.length() < 2) {
            return List.of();
        }
        String bare = apart.substring(0, 1);
        return List.of(apart, bare, "&" + bare + "(?:acute|grave|circ|uml|cedil|tilde|ring);");
    }

    /** What Base64 makes of it wherever it stands in a longer text: the parts that do not depend on its neighbours. */
    private static Set<String> base64(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        Set<String> all = new LinkedHashSet<>();
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = (shift * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            if (to - from >= LEAST_BASE64) {
                String core = encoded.substring(from, to);
                all.add(core);
                all.add(core.replace('+', '-').replace('/', '_'));
            }
        }
        return all;
    }
}
