package fr.parcours.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.Steadiness;
import fr.parcours.score.Gate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Puts the findings of one journey, and whoever was stopped, in the words of SARIF. */
final class SarifResults {
    private final JourneyResult journey;
    private final Novelty novelty;
    private final SarifRules rules;
    private final Words words;

    SarifResults(JourneyResult journey, Gate gate, SarifRules rules, Words words) {
        this.journey = journey;
        this.novelty = new Novelty(journey, gate);
        this.rules = rules;
        this.words = words;
    }

    void into(ArrayNode results) {
        journey.personas().forEach(one -> person(one, results));
        if (journey.steadiness() == Steadiness.FLAKY) {
            String why = journey.reason() == null ? "" : words.of(journey.reason()) + " ";
            result(SarifRules.FLAKY, "warning", why + words.say("condition.flaky"), "nominal", results);
        }
        novelty.all().forEach(one -> finding(one, results));
    }

    private void person(PersonaResult one, ArrayNode results) {
        if (one.outcome() == PersonaResult.Outcome.NOT_EVALUATED) {
            return;
        }
        String said = Headline.name(one, words) + words.of("\u00a0: ", ": ") + Conditions.outcome(one, journey, words)
                + ". " + Conditions.reason(one, words);
        if (one.outcome() == PersonaResult.Outcome.BLOCKED) {
            result(SarifRules.STOPPED, "error", said, one.profile().id(), results);
        }
        if (one.steadiness() == Steadiness.FLAKY) {
            result(SarifRules.FLAKY, "warning", said, one.profile().id(), results);
        }
    }

    private void finding(Novelty.Placed one, ArrayNode results) {
        Finding finding = one.judged().finding();
        double weight = finding.severity() * one.judged().position().factor();
        String level = weight >= 0.5 ? "error" : weight >= 0.2 ? "warning" : "note";
        ObjectNode result = result(
                one.check(),
                one.failed() ? level : "none",
                words.of(finding.sentence()),
                one.key() + " " + one.twin(),
                results);
        if (!one.failed()) {
            result.put("kind", "review");
        }
        if (novelty.compared() && one.failed()) {
            result.put("baselineState", one.fresh() ? "new" : "unchanged");
        }
        ObjectNode place = (ObjectNode) result.at("/locations/0");
        logical(one, finding, place.putArray("logicalLocations"));
        ObjectNode both = result.putObject("properties");
        both.put("fr", Plain.sentence(Words.FRENCH.of(finding.sentence())));
        both.put("en", Plain.sentence(Words.ENGLISH.of(finding.sentence())));
    }

    /** The screen, and the thing on it. */
    private void logical(Novelty.Placed one, Finding finding, ArrayNode places) {
        String screen = one.number() == 0 ? journey.id() : Plain.name(one.screen());
        ObjectNode outer = places.addObject();
        outer.put("name", screen);
        outer.put("fullyQualifiedName", journey.id() + "/" + screen);
        outer.put("kind", one.number() == 0 ? "journey" : "screen");
        String component = finding.place().map(Where::component).orElse("");
        if (!component.isEmpty()) {
            ObjectNode inner = places.addObject();
            inner.put("name", Plain.name(component));
            inner.put("fullyQualifiedName", journey.id() + "/" + screen + "/" + Plain.name(component));
            inner.put("kind", "element");
        }
    }

    private ObjectNode result(String rule, String level, String text, String mark, ArrayNode results) {
        ObjectNode result = results.addObject();
        result.put("ruleId", rule);
        result.put("ruleIndex", rules.place(rule));
        result.put("level", level);
        result.putObject("message").put("text", Plain.sentence(text));
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", file());
        physical.putObject("region").put("startLine", 1);
        // with no source line to hash, code hosts are told what makes it the same alert next week
        result.putObject("partialFingerprints")
                .put("parcours/v1", hash(journey.id() + " | " + rule + " | " + mark))
                .put("primaryLocationLineHash", hash(journey.id() + " | " + rule + " | " + mark) + ":1");
        return result;
    }

    /** A relative address that any host takes; a journey's id is made of letters, digits and hyphens. */
    private String file() {
        return journey.id().replaceAll("[^A-Za-z0-9._-]", "-") + ".journey.yaml";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
