package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The page declares the language it is written in, and so does each passage in another one. See {@code PageLanguage.md}. */
final class PageLanguage implements Check {
    private static final About ABOUT = About.screen("page-language", Set.of(Dom.class))
            .feeds("LIR11")
            .criteria(
                    Criterion.rgaa("8.3.1"),
                    Criterion.rgaa("8.4.1"),
                    Criterion.rgaa("8.7.1"),
                    Criterion.wcag("3.1.1"),
                    Criterion.wcag("3.1.2"));
    private static final About PAGE =
            ABOUT.criteria(Criterion.rgaa("8.4.1"), Criterion.wcag("3.1.1")).act("ucwvc8", "off6ek");
    private static final About MARKED =
            ABOUT.criteria(Criterion.rgaa("8.8.1"), Criterion.wcag("3.1.2")).act("off6ek");
    private static final About MISSING =
            ABOUT.criteria(Criterion.rgaa("8.3.1"), Criterion.wcag("3.1.1")).act("b5c3f8");
    private static final About PASSAGE = ABOUT.criteria(Criterion.rgaa("8.7.1"), Criterion.wcag("3.1.2"));
    private static final Sentences SENTENCES = Sentences.of(PageLanguage.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Element root = snapshot.the(Dom.class).root();
        return Stream.of(page(snapshot, root).stream(), passages(snapshot, root), marked(root))
                .flatMap(all -> all);
    }

    private static Optional<Finding> page(Snapshot snapshot, Element root) {
        String declared = Tongue.declared(root);
        String text = root.text();
        if (declared.isEmpty()) {
            return Words.in(text).size() < Tongue.ENOUGH_WORDS || told(snapshot)
                    ? Optional.empty()
                    : Optional.of(Finding.failed(MISSING, SENTENCES.say("failed-missing")));
        }
        return Tongue.of(text).or(() -> Tongue.against(own(root), declared)).map(seen -> {
            if (seen.equals(declared)) {
                return Finding.passed(ABOUT);
            }
            Object[] languages = {"declared", declared, "seen.fr", french(seen), "seen.en", english(seen)};
            return Tongue.knows(declared)
                    ? Finding.failed(PAGE, SENTENCES.say("failed", languages))
                    : Finding.cannotTell(PAGE, SENTENCES.say("cannot-tell", languages));
        });
    }

    /** Whether axe has said already that the page has no language. */
    private static boolean told(Snapshot snapshot) {
        return snapshot.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .anyMatch(rule ->
                        rule.id().equals("html-has-lang") && !rule.violations().isEmpty());
    }

    private static Stream<Finding> passages(Snapshot snapshot, Element root) {
        String declared = Tongue.declared(root);
        Optional<String> page = Tongue.of(root.text());
        if (declared.isEmpty() || page.isEmpty() || !page.get().equals(declared)) {
            return Stream.empty();
        }
        return UsefulText.of(snapshot).stream()
                .flatMap(block -> Tongue.of(block.text())
                        .filter(seen -> !seen.equals(declared))
                        .or(() -> Tongue.against(block.text(), declared))
                        .map(seen -> passage(block.element(), seen))
                        .stream());
    }

    private static Finding passage(Element element, String seen) {
        String own = element.closest("[lang]").map(Tongue::declared).orElse("");
        boolean parts = element.select("[lang]").findAny().isPresent();
        return own.equals(seen) || parts
                ? Finding.passed(ABOUT, element)
                : Finding.failed(
                        PASSAGE,
                        element,
                        SENTENCES.say("failed-passage", "seen.fr", french(seen), "seen.en", english(seen)));
    }

    /** Passages that say which language they are in, and are in another one. */
    private static Stream<Finding> marked(Element root) {
        return root.select("body [lang]")
                .filter(one -> one.visible() && !Tongue.declared(one).isEmpty())
                .flatMap(one -> Tongue.against(own(one), Tongue.declared(one))
                        .map(seen -> Finding.failed(
                                MARKED,
                                one,
                                SENTENCES.say(
                                        "failed-marked",
                                        "declared",
                                        Tongue.declared(one),
                                        "seen.fr",
                                        french(seen),
                                        "seen.en",
                                        english(seen))))
                        .stream());
    }

    /** Its text, without the passages inside that say another language. */
    private static String own(Element one) {
        String text = one.text();
        for (Element inner : one.select("[lang]").toList()) {
            text = inner.text().isEmpty() ? text : text.replace(inner.text(), " ");
        }
        return text;
    }

    private static String french(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH);
    }

    private static String english(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
