package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The multi-year plan that was opened tells what it is asked to tell: always a question. See {@code PlanContent.md}. */
final class PlanContent implements Check {
    private static final About ABOUT =
            About.journey("plan-content", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(PlanContent.class);
    /** What is looked for, by the key of its name in the sentences. */
    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

    private static final String ACTIONS = "part-actions";
    private static final Pattern FRENCH = Pattern.compile("schema (pluri-?)?annuel|plan pluri-?annuel");

    static {
        PARTS.put("part-years", Pattern.compile("\\b20\\d\\d\\b"));
        PARTS.put(
                ACTIONS,
                Pattern.compile(
                        "plans? (annuels? )?d'actions?|programmes? d'actions?|feuilles? de route|calendrier|echeanc"
                                + "|actions?\\b.{0,60}20\\d\\d|(annee|en) 20\\d\\d|20\\d\\d ?:|chaque annee|par an\\b|trimestre"));
        PARTS.put(
                "part-person",
                Pattern.compile(
                        "referent|responsable|charge[es]* d|pilot|correspondant|delegue|mission|\\bcontact|direction"));
        PARTS.put(
                "part-means",
                Pattern.compile(
                        "ressource|moyens?\\b|budget|financ|format|\\bform(er|e|es|ent)\\b|humain|prestataire|outil"));
        PARTS.put("part-works", Pattern.compile("audit|evalu|conformite|corrige|correct|correction|test"));
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Duty duty = Duty.of(trail);
        Optional<Plan> plan = duty == Duty.NONE
                ? Optional.empty()
                : Plan.of(trail)
                        .filter(one ->
                                one.whole() && FRENCH.matcher(one.title()).find());
        return plan.stream().map(one -> judge(one, beside(trail), duty));
    }

    /** What the statement says of the plan of the year may stand beside the scheme. */
    private static String beside(Trail trail) {
        return Statement.of(trail)
                .map(one -> one.text() + " " + links(one.dom()))
                .orElse("");
    }

    private static String links(Dom dom) {
        return String.join(
                " ",
                dom.select("a[href]").map(Element::called).map(ScreenText::fold).toList());
    }

    private static Finding judge(Plan plan, String beside, Duty duty) {
        List<Sentence> left = PARTS.entrySet().stream()
                .filter(part -> !part.getValue().matcher(plan.text()).find())
                .filter(part -> !part.getKey().equals(ACTIONS)
                        || !part.getValue().matcher(beside).find())
                .map(part -> SENTENCES.say(part.getKey()))
                .toList();
        return left.isEmpty()
                ? Finding.passed(ABOUT)
                : Finding.cannotTell(
                        duty.on(ABOUT),
                        SENTENCES.say(
                                "cannot-tell",
                                "french",
                                String.join(
                                        ", ", left.stream().map(Sentence::fr).toList()),
                                "english",
                                String.join(
                                        ", ", left.stream().map(Sentence::en).toList())));
    }
}
