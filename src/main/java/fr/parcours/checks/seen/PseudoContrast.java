package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Fading;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a style sheet adds stand out as those of the page do. See {@code PseudoContrast.md}. */
final class PseudoContrast implements Check {
    private static final About ABOUT =
            About.journey("pseudo-contrast", Set.of(Dom.class)).feeds("ACC05").criteria(rgaa("3.2.1"), wcag("1.4.3"));
    private static final Sentences SENTENCES = Sentences.of(PseudoContrast.class);
    private static final Pattern WORDS =
            Pattern.compile("\"[^\"]*[\\p{IsAlphabetic}\\d&&[^\\uE000-\\uF8FF]]{2,}[^\"]*\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.added(ABOUT, trail, PseudoContrast::judge);
    }

    private static Optional<Finding> judge(Element one, String which) {
        Map<String, String> style = one.generated(which);
        String content = WordsInStyles.written(style.getOrDefault("content", ""));
        if (!WORDS.matcher(content).find()
                || !one.visible()
                || one.generatedBox(which).width() <= 4
                || !"visible".equals(style.get("visibility"))
                || !"1".equals(style.get("opacity"))
                || !"none".equals(style.get("background-image"))
                || !"static".equals(style.get("position"))
                || Inactive.is(one)
                || Fading.is(one)) {
            return Optional.empty();
        }
        return Backdrop.of(one).flatMap(behind -> {
            Tint ground = Tint.read(style.getOrDefault("background-color", ""))
                    .map(own -> own.over(behind))
                    .orElse(behind);
            return Tint.read(style.getOrDefault("color", ""))
                    .map(ink -> ink.over(ground).contrast(ground))
                    .filter(contrast -> !Ratio.hides(contrast))
                    .map(contrast -> told(one, content, style, contrast));
        });
    }

    private static Finding told(Element one, String content, Map<String, String> style, double contrast) {
        Letters letters = Letters.of(name -> style.getOrDefault(name, ""));
        About about = letters.contrast(ABOUT);
        Ratio ratio = new Ratio(contrast, letters.required());
        if (ratio.enough()) {
            return Finding.passed(about, one);
        }
        return Finding.failed(
                        about,
                        one,
                        SENTENCES.say(
                                "failed",
                                "words",
                                content.replace("\"", "").strip(),
                                "name",
                                Called.of(one),
                                "contrast",
                                ratio.told(),
                                "required",
                                ratio.asked()))
                .severity(ratio.severity());
    }
}
