package fr.parcours.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.check.Sentence;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that a SARIF file names, each with who is hindered and how to mend, in French then in English. */
final class SarifRules {
    /** What no check says: somebody was stopped. */
    static final String STOPPED = "condition-stopped";

    /** What no check says: two walks did not end the same way. */
    static final String FLAKY = "flaky-walk";

    private final Explanations explanations;
    private final Words words;
    private final ArrayNode rules = Json.MAPPER.createArrayNode();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    SarifRules(Explanations explanations, Words words) {
        this.explanations = explanations;
        this.words = words;
    }

    ArrayNode all() {
        return rules;
    }

    /** The place of the rule {@code id} among them; it is added when it is first asked for. */
    int place(String id) {
        return places.computeIfAbsent(id, this::add);
    }

    private int add(String id) {
        Explanation said = explanation(id);
        ObjectNode rule = rules.addObject();
        rule.put("id", id);
        rule.putObject("shortDescription").put("text", words.of(said.barrier()));
        rule.putObject("fullDescription").put("text", words.of(said.who()));
        ObjectNode help = rule.putObject("help");
        help.put("text", help(said, Words.FRENCH, false) + "\n\n" + help(said, Words.ENGLISH, false));
        help.put("markdown", help(said, Words.FRENCH, true) + "\n\n---\n\n" + help(said, Words.ENGLISH, true));
        rule.putObject("properties").putArray("tags").add("accessibility").add("inclusion");
        return rules.size() - 1;
    }

    private Explanation explanation(String id) {
        if (id.equals(STOPPED) || id.equals(FLAKY)) {
            return new Explanation(say(id + ".title"), say(id + ".who"), say(id + ".mend"));
        }
        return explanations.of(id);
    }

    private static Sentence say(String key) {
        return new Sentence(Words.FRENCH.say("sarif." + key), Words.ENGLISH.say("sarif." + key));
    }

    private static String help(Explanation said, Words words, boolean marked) {
        return line(words.of(said.barrier()), "", marked)
                + "\n\n"
                + line(words.say("barrier.who"), words.of(said.who()), marked)
                + "\n\n"
                + line(words.say("barrier.mend"), words.of(said.mend()), marked);
    }

    private static String line(String head, String text, boolean marked) {
        String shown = marked ? "**" + MarkdownReport.safe(head) + "**" : head;
        return text.isEmpty() ? shown : shown + ": " + (marked ? MarkdownReport.safe(text) : text);
    }
}
