package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An accessibility statement, where the walk passes by it, holds what its compulsory model holds. See {@code StatementContent.md}. */
final class StatementContent implements Check {
    private static final About ABOUT =
            About.journey("statement-content", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(StatementContent.class);
    /** What must be there, by the key of its name in the sentences. */
    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

    /** What must be there besides, once there was an audit. */
    private static final Map<String, Pattern> AUDITED = new LinkedHashMap<>();

    private static final Pattern AUDIT = Pattern.compile("\\d ?% des criteres|criteres.{0,40}\\d ?%");

    static {
        PARTS.put(
                "part-law",
                Pattern.compile(
                        "\\bart(icles?|\\.)? ?47\\b|2005-102|loi .{0,40}11 fevrier 2005|2019-768|\\b11/02/2005"));
        PARTS.put(
                "part-state",
                Pattern.compile(
                        "\\b(non|pas|encore|partiel\\w*|total\\w*|pleine\\w*|est|sont|en|etat de|niveau de|degre de|taux de|declaration de)"
                                + "[ -](encore |toujours |actuellement )?conform(e|es|ite)\\b|conformite (partielle|totale)"));
        PARTS.put(
                "part-rate",
                Pattern.compile(
                        "\\d ?%|pour ?cent\\b|\\d+ (criteres )?(sur|/) ?\\d+|\\b(absence|aucune?|sans|pas)\\b.{0,60}\\b(audit|evalu|test)"
                                + "|\\b(audit|evaluation)\\b.{0,60}\\b(pas|prevue?|en cours|a venir|programmee?|planifiee?|sera|jamais)\\b"));
        PARTS.put(
                "part-contact",
                Pattern.compile(
                        "@|\\bcontact|telephon|\\becri(re|vez)\\b|messag|courriel|e-?mail|\\bsignal(er|ez)|formulaire|\\b0\\d([ .-]?\\d\\d){4}\\b"));
        PARTS.put("part-remedies", Pattern.compile("defenseu\\w* des droits|voies? de recours"));
        PARTS.put(
                "part-date",
                Pattern.compile("\\b(19|20)\\d\\d\\b(?!-\\d)|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d\\d(\\d\\d)?\\b"));
        PARTS.put(
                "part-plan",
                Pattern.compile(
                        "\\bschemas?\\b.{0,60}(annuel|accessib)|pluri-?annuel|plans?\\b.{0,40}(d'actions?|annuel|accessib)|feuille de route"));
        AUDITED.put("part-technologies", Pattern.compile("technolog|langage|\\bhtml|\\bcss\\b|javascript"));
        AUDITED.put(
                "part-tools",
                Pattern.compile(
                        "environnement|assistance|lecteurs? d'ecran|nvda|jaws|voiceover|talkback|navigateur|outil"
                                + "|firefox|chrome|safari|\\baxe\\b|\\bwave\\b|tanaguru"));
        AUDITED.put(
                "part-pages",
                Pattern.compile(
                        "pages?\\b.{0,80}(verifi|audit|test|evalu|fait l'objet|control|analys|parcouru)|echantillon|pages? (suivantes|representatives)"
                                + "|(verifi|audit|test|evalu|analys)\\w*.{0,40}\\bpages?\\b"));
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Optional<Statement> statement = Statement.of(trail);
        return statement.isPresent()
                ? statement.stream()
                        .filter(Statement::french) // our words are those of the French model
                        .map(one -> one.on(judge(one, Duty.of(trail))))
                : bare(trail);
    }

    /** A page on accessibility, where nothing is a statement and nothing leads to one. */
    private static Stream<Finding> bare(Trail trail) {
        Duty duty = Duty.of(trail);
        return duty == Duty.NONE || !ScreenText.french(trail)
                ? Stream.empty()
                : Statement.seen(trail)
                        .filter(one -> Statement.missing(one.the(Dom.class)))
                        .limit(1)
                        .map(one -> Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-bare")));
    }

    private static Finding judge(Statement statement, Duty duty) {
        // folded away, it is told all the same
        String text = statement.text() + " " + statement.whole();
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Map<String, Pattern> due = new LinkedHashMap<>(PARTS);
        if (AUDIT.matcher(text).find()) {
            due.putAll(AUDITED);
        }
        due.forEach((key, pattern) -> {
            // the law's own year is no date of the statement
            String read =
                    key.equals("part-date") ? text.replaceAll("\\b(11 fevrier )?2005\\b|2005-102|2019-768", " ") : text;
            if (!pattern.matcher(read).find()) {
                var part = SENTENCES.say(key);
                fr.add(part.fr());
                en.add(part.en());
            }
        });
        return fr.isEmpty()
                ? Finding.passed(ABOUT)
                : told(statement, duty, "french", String.join(", ", fr), "english", String.join(", ", en));
    }

    private static Finding told(Statement statement, Duty duty, Object... parts) {
        Optional<Element> elsewhere = statement.elsewhere();
        if (elsewhere.isPresent()) {
            Object[] words = Arrays.copyOf(parts, parts.length + 2);
            words[parts.length] = "name";
            words[parts.length + 1] = Called.of(elsewhere.get());
            return Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-elsewhere", words));
        }
        if (!statement.read()) {
            return Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-unread", parts));
        }
        return duty.missing(ABOUT, SENTENCES.say("failed", parts), SENTENCES.say("cannot-tell", parts));
    }
}
