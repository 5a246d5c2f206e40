package fr.parcours.reader.recording;

import fr.parcours.reader.NoReturn;

/** Writes the steps of a draft, each note at its place, each secret left out. */
final class StepsText {
    private final Draft draft;
    private final Asked asked;
    private final StringBuilder out = new StringBuilder();

    StepsText(Draft draft, Asked asked) {
        this.draft = draft;
        this.asked = asked;
    }

    String write() {
        String site = Titles.suffix(draft.ground().titles());
        String last = "";
        for (Draft.Item item : draft.items()) {
            if (item instanceof Draft.Note note) {
                note("  ", note.said().sentence().in(asked.language()));
            } else if (item instanceof Draft.Step step) {
                String written = step(step.line(), site);
                if (!step.line().word().equals("screen") || !written.equals(last)) {
                    out.append(written);
                }
                last = step.line().word().equals("screen") ? written : last;
            }
        }
        return out.toString();
    }

    private String step(Line line, String site) {
        Line told = line.each(text -> switch (line.word()) {
            case "screen" -> Titles.without(text, site);
            case "stop" -> NoReturn.valueOf(text).before().in(asked.language());
            default -> text;
        });
        Line quiet = told.each(draft.values()::quiet);
        boolean holed = !quiet.equals(told);
        boolean off = told.off() && !(told.word().equals("stop") && asked.stops());
        return (off || holed ? "  # - " : "  - ")
                + Yaml.step(quiet)
                + (holed ? "  # " + asked.say("un secret y était écrit", "a secret was written there") : selector(told))
                + "\n";
    }

    private String selector(Line line) {
        boolean technical = line.keys().containsKey("css") || line.keys().containsKey("xpath");
        return technical ? "  # " + asked.say("à dire plutôt en mots", "better said in words") : "";
    }

    private void note(String indent, String text) {
        out.append(indent).append("# ").append(draft.values().quiet(text)).append('\n');
    }
}
