package fr.parcours.reader;

import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey.Datum;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a draft down as the file its author goes on with, the way a person would write it. */
public final class DraftText {
    /** Words that are told in one breath, their only text without its key. */
    private static final Set<String> SHORT = Set.of(
            "name", "option", "address", "title", "point", "key", "reason", "before", "text", "field", "do", "tab");

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
        draft.notes()
                .forEach(note -> out.append("# ").append(Quoted.plain(note)).append('\n'));
        line("journey: 1", "");
        line("id: " + draft.id(), "");
        line("title: " + Quoted.text(draft.title()), "");
        line(
                "goal: " + draft.goal(),
                say(
                        "à vérifier\u00a0: le même but pour tous les sites à comparer",
                        "to check: the same goal for all sites to be compared"));
        line("site:", "");
        line(
                "  name: " + Quoted.text(draft.siteName()),
                say("à vérifier\u00a0: qui tient ce service", "to check: who runs this service"));
        line(
                "  operator: " + draft.operator(),
                say("à vérifier\u00a0: ", "to check: ") + "state, local-authority, licensed, private");
        line("  start: " + Quoted.text(draft.start()), "");
        line("  hosts: " + draft.hosts().stream().map(Quoted::quoted).collect(Collectors.joining(", ", "[", "]")), "");
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
            case TEXT -> Quoted.text(datum.text());
            case SECRET -> "{ env: " + datum.text() + " }";
            case UNIQUE -> "{ unique: " + Quoted.quoted(datum.text()) + " }";
        };
    }

    private void step(Draft.Line line) {
        if (line.word().isEmpty()) {
            out.append("  # ").append(Quoted.plain(line.note())).append('\n');
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
            return line.word() + ": " + Quoted.text(keys.getOrDefault(first, ""));
        }
        return line.word() + ": "
                + keys.entrySet().stream()
                        .map(key -> key.getKey() + ": " + Quoted.text(key.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void line(String text, String note) {
        out.append(text);
        if (!note.isEmpty()) {
            out.append("  # ").append(Quoted.plain(note));
        }
        out.append('\n');
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }
}
