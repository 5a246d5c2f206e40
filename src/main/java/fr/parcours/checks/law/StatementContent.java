package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
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

    private static final Pattern PAGE = Pattern.compile("accessibilite( numerique)?( du site| de ce site)?( web)?");
    private static final Pattern WEB = Pattern.compile("\\b(site|web|numerique|rgaa)\\b");
    private static final Pattern AUDIT = Pattern.compile("\\d ?% des criteres|criteres.{0,40}\\d ?%");

    static {
        PARTS.put("part-law", Pattern.compile("article 47|2005-102"));
        PARTS.put(
                "part-state",
                Pattern.compile("(non|partiellement|totalement|en) conform|non[- ]conforme|etat de conformite"));
        PARTS.put(
                "part-rate",
                Pattern.compile(
                        "\\d ?%|pour ?cent|aucun audit|pas (encore )?(ete )?audit|n'a pas (encore )?ete (realise|audite|evalue)"));
        PARTS.put(
                "part-contact",
                Pattern.compile("@|formulaire de contact|contacte[rz]|telephone|ecrire a|envoyer un message"));
        PARTS.put("part-remedies", Pattern.compile("defenseur des droits"));
        PARTS.put("part-date", Pattern.compile("\\b(19|20)\\d\\d\\b(?!-\\d)"));
        PARTS.put("part-plan", Pattern.compile("schema (annuel|pluriannuel)|plan d'actions?"));
        AUDITED.put("part-technologies", Pattern.compile("technologie|\\bhtml|\\bcss\\b|javascript"));
        AUDITED.put(
                "part-tools",
                Pattern.compile(
                        "environnement|assistance|lecteurs? d'ecran|nvda|jaws|voiceover|talkback|navigateur|outil"));
        AUDITED.put(
                "part-pages",
                Pattern.compile("pages?\\b.{0,60}(verifi|audit|test|evalu|fait l'objet|controle)|echantillon"));
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
                        .filter(one -> about(one.the(Dom.class)))
                        .limit(1)
                        .map(one -> Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-bare")));
    }

    private static boolean about(Dom dom) {
        return dom.select("h1").filter(Element::visible).anyMatch(one -> PAGE.matcher(ScreenText.fold(one.text()))
                        .matches())
                && WEB.matcher(ScreenText.whole(dom)).find() // else it tells of stairs and lifts
                && dom.select("a[href]")
                        .noneMatch(one -> ScreenText.fold(one.called()).contains("declaration"));
    }

    private static Finding judge(Statement statement, Duty duty) {
        String text = statement.text();
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
        if (fr.isEmpty()) {
            return Finding.passed(ABOUT);
        }
        Object[] told = {"french", String.join(", ", fr), "english", String.join(", ", en)};
        return duty.missing(ABOUT, SENTENCES.say("failed", told), SENTENCES.say("cannot-tell", told));
    }
}
