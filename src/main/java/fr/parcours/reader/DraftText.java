package fr.parcours.reader;

import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey.Datum;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a draft down as the file its author goes on with, the way a person would write it. */
public final class DraftText {
    /** Words that are told in one breath, their only text without its key. */
    private static final Set<String> SHORT = Set.of(
            "name", "option", "address", "title", "point", "key", "reason", "before", "text", "field", "do", "tab");

    private static final Pattern BARE = Pattern.compile("[\\p{L}/$][\\p{L}\\p{N} ’'./_()$€-]*");
    private static final Pattern ODD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    /** What readers or editors of YAML stumble on: controls, line ends of other alphabets, half characters. */
    private static final Pattern ODDITY =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff\\x{D800}-\\x{DFFF}]");

    private final Draft draft;
    private final boolean french;
    private final StringBuilder out = new StringBuilder();

    private DraftText(Draft draft, boolean french) {
        this.draft = draft;
        this.french = french;
    }

    /**
     * The text of the file.
     *
     * @param language of the notes, {@code fr} or {@code en}
     */
    public static String of(Draft draft, String language) {
        return new DraftText(draft, !language.equals("en")).write();
    }

    private String write() {
        draft.notes().forEach(note -> out.append("# ").append(plain(note)).append('\n'));
        line("journey: 1", "");
        line("id: " + draft.id(), "");
        line("title: " + text(draft.title()), "");
        line(
                "goal: " + draft.goal(),
                say(
                        "à vérifier\u00a0: le même but pour tous les sites à comparer",
                        "to check: the same goal for all sites to be compared"));
        line("site:", "");
        line(
                "  name: " + text(draft.siteName()),
                say("à vérifier\u00a0: qui tient ce service", "to check: who runs this service"));
        line(
                "  operator: " + draft.operator(),
                say("à vérifier\u00a0: ", "to check: ") + "state, local-authority, licensed, private");
        line("  start: " + text(draft.start()), "");
        line("  hosts: " + draft.hosts().stream().map(this::quoted).collect(Collectors.joining(", ", "[", "]")), "");
        line("language: " + draft.language(), "");
        data();
        line("steps:", "");
        draft.lines().forEach(this::step);
        return out.toString();
    }

    private void data() {
        line(draft.data().isEmpty() ? "data: {}" : "data:", "");
        draft.data().forEach((name, value) -> line("  " + name + ": " + datum(value.datum()), value.field()));
    }

    private String datum(Datum datum) {
        return switch (datum.kind()) {
            case TEXT -> text(datum.text());
            case SECRET -> "{ env: " + datum.text() + " }";
            case UNIQUE -> "{ unique: " + quoted(datum.text()) + " }";
        };
    }

    private void step(Draft.Line line) {
        if (line.word().isEmpty()) {
            out.append("  # ").append(plain(line.note())).append('\n');
        } else {
            line("  - " + told(line), line.note());
        }
    }

    private String told(Draft.Line line) {
        Map<String, String> keys = line.keys();
        if (keys.isEmpty()) {
            return line.word();
        }
        String first = keys.keySet().iterator().next();
        if (keys.size() == 1 && SHORT.contains(first)) {
            return line.word() + ": " + text(keys.getOrDefault(first, ""));
        }
        return line.word() + ": "
                + keys.entrySet().stream()
                        .map(key -> key.getKey() + ": " + text(key.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void line(String text, String note) {
        out.append(text);
        if (!note.isEmpty()) {
            out.append("  # ").append(plain(note));
        }
        out.append('\n');
    }

    private static String plain(String note) {
        return ODDITY.matcher(note).replaceAll(" ");
    }

    /** Bare where that is safe, between quotes where it is not. */
    private String text(String text) {
        boolean bare = BARE.matcher(text).matches()
                && !ODD.matcher(text).matches()
                && text.equals(text.strip())
                && !text.contains("  ");
        return bare ? text : quoted(text);
    }

    private String quoted(String text) {
        StringBuilder told = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            if (one.equals("\"") || one.equals("\\")) {
                told.append('\\').append(one);
            } else if (ODDITY.matcher(one).matches()) {
                told.append(String.format("\\u%04x", point));
            } else {
                told.append(one);
            }
        });
        return told.append('"').toString();
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }
}
