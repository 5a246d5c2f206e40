package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An accessibility statement, where the walk passes by it, holds what its compulsory model holds. See {@code StatementContent.md}. */
final class StatementContent implements Check {
    private static final About ABOUT =
            About.journey("statement-content", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(StatementContent.class);
    private static final Pattern HEADING = Pattern.compile("declaration (d'|de (l')?|sur l')accessibilite");
    /** What must be there, by the key of its name in the sentences. */
    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

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
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Duty duty = Duty.of(trail);
        return trail.arrivals().stream()
                .filter(screen -> statement(screen.the(Dom.class)))
                .limit(1)
                .map(screen ->
                        judge(screen, duty).screens(List.of(screen.moment().screen())));
    }

    private static Finding judge(Snapshot screen, Duty duty) {
        String text = ScreenText.whole(screen.the(Dom.class));
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        PARTS.forEach((key, pattern) -> {
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
        return duty == Duty.NONE
                ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell", told))
                : duty.missing(ABOUT, SENTENCES.say("failed", told), SENTENCES.say("cannot-tell", told));
    }

    /** Whether the page is a statement: its title or main heading says so. */
    static boolean statement(Dom dom) {
        return dom.select("h1, [role=heading][aria-level=1]")
                .filter(Element::visible)
                .anyMatch(one -> HEADING.matcher(ScreenText.fold(one.text())).find());
    }
}
