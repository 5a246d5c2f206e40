package fr.parcours.reader.recording;

import fr.parcours.check.Sentence;
import fr.parcours.reader.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a draft down as the file that a person goes on with: what was not carried over is said where it would have been. */
final class JourneyText {
    private static final String STATE = ".*\\.gouv\\.fr|service-public\\.fr|.*\\.service-public\\.fr";

    private final Draft draft;
    private final Asked asked;
    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final List<Said> header = new ArrayList<>();

    private JourneyText(Draft draft, Asked asked, String source) {
        this.draft = draft;
        this.asked = asked;
        this.source = source;
    }

    /** @param source the recording's file name, told at the top */
    static Imported of(Draft draft, Asked asked, String source) {
        return new JourneyText(draft, asked, source).write();
    }

    private Imported write() {
        String id = id();
        String start = start();
        String steps = new StepsText(draft, asked).write();
        head(id, start);
        data();
        out.append(steps.contains("\n  - ") || steps.startsWith("  - ") ? "steps:\n" : "steps: []\n")
                .append(steps);
        List<Said> all = new ArrayList<>(header);
        draft.said().stream().map(this::quiet).forEach(all::add);
        return new Imported(id, out.toString(), all, draft.read());
    }

    private Said quiet(Said one) {
        Values values = draft.values();
        return new Said(
                one.kind(),
                new Sentence(
                        values.quiet(one.sentence().fr()),
                        values.quiet(one.sentence().en())));
    }

    private String id() {
        String slug = Slug.of(draft.values().quiet(draft.title()));
        String file = Slug.of(source.replaceFirst("\\.[^.]+$", ""));
        return !slug.isEmpty() ? slug : !file.isEmpty() ? file : asked.say("parcours", "journey");
    }

    /** Where it starts: as asked, else on the demonstration it was recorded from, else where it was recorded. */
    private String start() {
        if (!asked.start().isEmpty()) {
            return asked.start();
        }
        Ground ground = draft.ground();
        String demonstration =
                ground.loopback() ? asked.demonstration().apply(ground.titles()).orElse("") : "";
        if (!demonstration.isEmpty()) {
            header.add(Said.of(
                    Said.Kind.PLACE,
                    Spot.WHOLE,
                    "enregistré sur la démonstration " + demonstration + "\u00a0: c’est elle qui sera parcourue.",
                    "recorded on the demonstration " + demonstration + ": this is what will be walked."));
        }
        if (demonstration.isEmpty() && ground.start().isEmpty()) {
            header.add(Said.of(
                    Said.Kind.CHECK,
                    Spot.WHOLE,
                    "l’enregistrement ne dit pas à quelle adresse il commence\u00a0: complétez « start ».",
                    "the recording does not tell the address it starts at: fill in “start”."));
            return "https://a-preciser.example/";
        }
        return demonstration.isEmpty() ? ground.start() : demonstration;
    }

    private void head(String id, String start) {
        long lost = draft.said().stream()
                .filter(one -> one.kind() == Said.Kind.LOST)
                .count();
        note(
                "",
                asked.say(
                        "Importé de " + source + "\u00a0: "
                                + Counted.steps(draft.read()).fr() + ", "
                                + Counted.lost(lost).fr() + ". Les notes disent le reste.",
                        "Imported from " + source + ": "
                                + Counted.steps(draft.read()).en() + ", "
                                + Counted.lost(lost).en() + ". Notes say the rest."));
        header.addAll(draft.top());
        header.forEach(one -> note("", one.sentence().in(asked.language())));
        String host = draft.ground().host();
        String operator = host.matches(STATE) ? "state" : "private";
        line("journey: 1");
        line("id: " + id);
        line("title: " + text(draft.title().isEmpty() ? id : draft.title()));
        line(
                "goal: a-preciser/" + id,
                placeholder(
                        "goal",
                        "le même but pour tous les sites à comparer",
                        "the same goal for all sites to be compared"));
        line("site:");
        line(
                "  name: " + text(name(host, start)),
                placeholder("name", "qui tient ce service, en clair", "who runs this service, in plain words"));
        line(
                "  operator: " + operator,
                placeholder(
                        "operator",
                        "state, local-authority, licensed ou private",
                        "state, local-authority, licensed or private"));
        line("  territory: FR");
        line("  start: " + (start.matches("[a-z]+:[\\w./:-]*\\w/?") ? start : text(start)));
        line("  hosts: "
                + Yaml.list(draft.ground().hosts(!start.equals(draft.ground().start()))));
        line("language: fr");
    }

    private String name(String host, String start) {
        String site = Titles.site(draft.ground().titles());
        return !site.isEmpty() ? site : host.isEmpty() ? start : host;
    }

    /** What is guessed in the header, and told once beside it and once to the person. */
    private String placeholder(String key, String french, String english) {
        header.add(Said.of(
                Said.Kind.CHECK,
                Spot.WHOLE,
                "à compléter, « " + key + " »\u00a0: " + french + ".",
                "to fill in, “" + key + "”: " + english + "."));
        return asked.say("à vérifier\u00a0: " + french, "to check: " + english);
    }

    private void data() {
        Map<String, Values.Value> values = draft.values().all();
        line(values.isEmpty() ? "data: {}" : "data:");
        values.forEach((name, value) ->
                line("  " + name + ": " + (value.secret() ? "{ env: " + value.text() + " }" : text(value.text()))));
    }

    private String text(String text) {
        return Yaml.text(draft.values().quiet(text));
    }

    private void note(String indent, String text) {
        out.append(indent).append("# ").append(draft.values().quiet(text)).append('\n');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void line(String text, String note) {
        out.append(text).append("  # ").append(draft.values().quiet(note)).append('\n');
    }
}
