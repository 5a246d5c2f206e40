package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A right or a duty is told in words, not by the number of an article. See {@code LawByNumber.md}. */
final class LawByNumber implements Check {
    private static final About ABOUT =
            About.screen("law-by-number", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(LawByNumber.class);
    private static final Pattern ARTICLE = Pattern.compile(
            "\\barticles? (?:premier|\\d|[lrda]\\.? ?\\*?\\d)[\\w.-]*|\\b[lrd]\\. ?\\d{1,4}-\\d[\\d-]*|\\b(?:decret|ordonnance|loi|arrete) n ?° ?\\d[\\d-]*");
    /** Words that make the article itself say who, what or how. */
    private static final Pattern STANDS = Pattern.compile(
            "\\b(personnes?|cas|situations?|usagers?|beneficiaires?|demandeurs?|pieces?|conditions?|modalites|dispositions|delais?|obligations?|criteres|plafonds?)\\b"
                    + "[^.;:]{0,60}\\b(vises?|visees?|mentionnee?s?|prevue?s?|definie?s?|enumeree?s?|fixee?s?|au sens|a l'|aux|de l'|des)\\b[^.;:]{0,20}\\b(articles?|decret|ordonnance|loi|arrete)\\b");

    private static final Pattern LEGAL = Pattern.compile(
            "\\b(mentions legales|donnees personnelles|confidentialite|rgpd|cookies|conditions generales|accessibilite)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question a screen; a page whose matter is the law itself is not asked about. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        boolean legal = dom.select("h1, title")
                .anyMatch(one -> LEGAL.matcher(ScreenText.fold(one.allText())).find());
        return legal
                ? Stream.empty()
                : UsefulText.of(snapshot).stream()
                        .flatMap(block -> judge(block).stream())
                        .limit(1);
    }

    private static Optional<Finding> judge(UsefulText.Block block) {
        String words = ScreenText.fold(block.text());
        Matcher article = ARTICLE.matcher(words);
        return article.find() && STANDS.matcher(words).find()
                ? Optional.of(Finding.cannotTell(
                        ABOUT,
                        block.element(),
                        SENTENCES.say("cannot-tell", "first", FrenchReading.beginning(block.text()))))
                : Optional.empty();
    }
}
