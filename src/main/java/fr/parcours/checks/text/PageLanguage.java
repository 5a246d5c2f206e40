package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page declares the language it is written in, and so does each passage in another one. See {@code PageLanguage.md}. */
final class PageLanguage implements Check {
    private static final About ABOUT = About.screen("page-language", Set.of(Dom.class))
            .feeds("LIR11")
            .criteria(
                    Criterion.rgaa("8.3.1"),
                    Criterion.rgaa("8.4.1"),
                    Criterion.rgaa("8.7.1"),
                    Criterion.rgaa("8.8.1"),
                    Criterion.wcag("3.1.1"),
                    Criterion.wcag("3.1.2"));
    private static final About PAGE =
            ABOUT.criteria(Criterion.rgaa("8.4.1"), Criterion.wcag("3.1.1")).act("ucwvc8", "off6ek");
    private static final About MARKED =
            ABOUT.criteria(Criterion.rgaa("8.8.1"), Criterion.wcag("3.1.2")).act("off6ek");
    private static final About MISSING =
            ABOUT.criteria(Criterion.rgaa("8.3.1"), Criterion.wcag("3.1.1")).act("b5c3f8");
    private static final About PASSAGE = ABOUT.criteria(Criterion.rgaa("8.7.1"), Criterion.wcag("3.1.2"));
    private static final About HEARD = PASSAGE.act("off6ek");
    /** RGAA wants the whole code valid; WCAG is content with the language that it begins with. */
    private static final About GARBLED = ABOUT.feeds().severity(0.1).criteria(Criterion.rgaa("8.4.1"));

    private static final About GARBLED_PART = GARBLED.criteria(Criterion.rgaa("8.8.1"));
    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    /** What is longer than any code was put there for something else. */
    private static final Pattern BEGUN = Pattern.compile("(?i)[a-z]{2}-.{0,60}");
    /** How a code is written (BCP 47): language, script, region, variants, extensions, private part. */
    private static final Pattern CODE = Pattern.compile(
            "(?i)[a-z]{2}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*"
                    + "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?");

    private static final Sentences SENTENCES = Sentences.of(PageLanguage.class);
    private static final Pattern QUOTED = Pattern.compile("[«“]([^«»“”]{40,600})[»”]");
    private static final int NAME_WORDS = 3;
    private static final int SENTENCE = 12;
    /** A third at most. */
    private static final int SHARE = 3;

    private static final int FEW = 2;
    private static final String COMMANDS =
            "a[href], button, [role=button], [role=link], [role=tab], input, select, textarea, img, [role=img], summary,"
                    + " h1, h2, h3, h4, h5, h6, nav, [role=navigation], [role=search]";

    /** A button that the page names in no way bears the word of the browser, in the browser's language. */
    private static final String BROWSERS_WORD = "input:is([type=submit], [type=reset]):not([value], [aria-label],"
            + " [aria-labelledby], [title]), input[type=image]:not([alt], [aria-label], [aria-labelledby], [title])";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Element root = snapshot.the(Dom.class).root();
        String text = Spoken.of(root);
        Optional<String> language = Tongue.of(text);
        Optional<Finding> page = page(snapshot, root, text, language);
        boolean wrong = page.filter(one -> one.verdict() != Verdict.PASSED).isPresent(); // one cause, one finding
        return Stream.of(
                        page.stream(),
                        passages(snapshot, root, text, language),
                        marked(root),
                        wrong ? Stream.<Finding>of() : garbled(root),
                        wrong ? Stream.<Finding>of() : heard(root),
                        wrong ? Stream.<Finding>of() : stock(root, text))
                .flatMap(all -> all);
    }

    private static Optional<Finding> page(Snapshot snapshot, Element root, String text, Optional<String> language) {
        String declared = Tongue.declared(root);
        if (declared.isEmpty()) {
            return Words.in(text).size() < Tongue.ENOUGH_WORDS || told(snapshot)
                    ? Optional.empty()
                    : Optional.of(Finding.failed(MISSING, SENTENCES.say("failed-missing")));
        }
        if (!LittleWords.knows(declared) && Kinship.foreign(text)) {
            return Optional.empty(); // its own words are in another script than those that were recognised
        }
        return language.or(() -> Tongue.against(text, declared)).map(seen -> {
            if (Kinship.of(seen, declared)) {
                return Finding.passed(ABOUT);
            }
            return surely(root, text, declared, seen)
                    ? Finding.failed(PAGE, say("failed", written(root), seen))
                    : Finding.cannotTell(PAGE, say("cannot-tell", written(root), seen));
        });
    }

    /** As the page writes it. */
    private static String written(Element root) {
        return root.attr(root.attr("lang").isBlank() ? "xml:lang" : "lang").strip();
    }

    /** Of a language that we do not know, only plain English in all that is read and pressed is surely not it. */
    private static boolean surely(Element root, String text, String declared, String seen) {
        return Tongue.knows(declared)
                ? !spoken(root, declared)
                : seen.equals("en") && ISO.contains(declared) && Tongue.plainly(text, seen) && pressed(root, seen);
    }

    private static boolean pressed(Element root, String code) {
        String commands = commands(root);
        return Words.in(commands).size() < NAME_WORDS || Tongue.speaks(commands, code);
    }

    /** What one reads first and presses is in the language that the page says: it may be what it holds that comes from elsewhere. */
    private static boolean spoken(Element root, String declared) {
        return Tongue.speaks(commands(root), declared);
    }

    private static String commands(Element root) {
        return root.select(COMMANDS + ", label, legend")
                .filter(Element::visible)
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    /** Whether axe has said already that the page has no language. */
    private static boolean told(Snapshot snapshot) {
        return snapshot.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .anyMatch(rule ->
                        rule.id().equals("html-has-lang") && !rule.violations().isEmpty());
    }

    private static Stream<Finding> passages(Snapshot snapshot, Element root, String text, Optional<String> language) {
        // of a page that says nothing, the language that it is plainly in
        String declared = root.has("lang") ? Tongue.declared(root) : language.orElse("");
        if (declared.isEmpty()
                || language.filter(seen -> !seen.equals(declared)).isPresent()) {
            return Stream.empty();
        }
        List<UsefulText.Block> blocks = UsefulText.of(snapshot).stream()
                .filter(block -> block.element().closest(Spoken.APART).isEmpty())
                .filter(block -> language.isPresent() || Tongue.speaks(text.replace(block.text(), " "), declared))
                .toList();
        if (!root.has("lang") && !mostly(root, text, blocks, declared)) {
            return Stream.empty();
        }
        return blocks.stream()
                .flatMap(block -> foreign(block, Spoken.of(block), declared)
                        .map(seen -> passage(block.element(), declared, seen))
                        .or(() -> !root.has("lang") ? Optional.empty() : cited(block, Spoken.of(block), declared))
                        .or(() -> !root.has("lang") ? Optional.empty() : quoted(block.element(), declared))
                        .stream());
    }

    /** A page of two languages, or with crumbs of another one here and there, is in neither: what is foreign there cannot be told. */
    private static boolean mostly(Element root, String text, List<UsefulText.Block> blocks, String code) {
        List<UsefulText.Block> foreign = blocks.stream()
                .filter(block -> Spoken.declaredFor(block.element()).isEmpty()
                        && foreign(block, Spoken.of(block), code).isPresent())
                .toList();
        return foreign.size() <= FEW
                && foreign.stream()
                        .allMatch(block -> Tongue.of(Spoken.of(block)).isPresent())
                && foreign.stream().mapToInt(block -> block.text().length()).sum() * SHARE <= text.length()
                && Tongue.against(commands(root), code).isEmpty();
    }

    private static Optional<String> foreign(UsefulText.Block block, String text, String declared) {
        return Tongue.of(text).filter(seen -> !Kinship.of(seen, declared)).or(() -> Tongue.against(text, declared)
                .filter(seen -> !Spoken.quoted(block)));
    }

    /** Somebody's words, a whole sentence of them: to be marked too, unless they are a title. */
    private static Optional<Finding> cited(UsefulText.Block block, String text, String declared) {
        Element one = block.element();
        boolean sentence = one.closest("q, blockquote").isPresent()
                && Words.in(text).size() >= SENTENCE
                && !Tongue.names(text)
                && Spoken.declaredFor(one).equals(declared)
                && one.select("[lang]").findAny().isEmpty();
        return !sentence
                ? Optional.empty()
                : Tongue.against(text, declared)
                        .filter(seen -> !Kinship.of(seen, declared))
                        .map(seen -> Finding.cannotTell(
                                PASSAGE, one, say("cannot-tell-cited", declared, seen, one.called())));
    }

    /** A whole sentence between quotation marks, amid a text in the language of the page. */
    private static Optional<Finding> quoted(Element one, String declared) {
        if (!Spoken.declaredFor(one).equals(declared)
                || one.select("[lang], code, kbd, samp, pre").findAny().isPresent()) {
            return Optional.empty();
        }
        return QUOTED.matcher(one.text())
                .results()
                .map(found -> found.group(1).strip())
                .filter(words -> Words.in(words).size() >= SENTENCE && !Tongue.names(words))
                .flatMap(words -> Tongue.against(words, declared)
                        .filter(seen -> !Kinship.of(seen, declared))
                        .map(seen -> Finding.cannotTell(
                                PASSAGE, one, say("cannot-tell-cited", declared, seen, one.called())))
                        .stream())
                .findFirst();
    }

    private static Finding passage(Element element, String declared, String seen) {
        String own = Spoken.declaredFor(element);
        boolean parts = element.select("[lang]").findAny().isPresent();
        return Kinship.of(seen, own) || parts
                ? Finding.passed(ABOUT, element)
                : Finding.failed(PASSAGE, element, say("failed-passage", declared, seen));
    }

    /** Codes that begin with a language and go on with what no code is made of. */
    private static Stream<Finding> garbled(Element root) {
        return Stream.concat(Stream.of(root), root.select("[lang]"))
                .distinct()
                .filter(one -> BEGUN.matcher(one.attr("lang").strip()).matches()
                        && ISO.contains(one.attr("lang").strip().substring(0, 2).toLowerCase(Locale.ROOT))
                        && !CODE.matcher(one.attr("lang").strip()).matches())
                .filter(one -> one.equals(root)
                        || (one.visible() && !Words.in(one.text()).isEmpty()))
                .limit(1)
                .map(one -> Finding.failed(
                        one.equals(root) ? GARBLED : GARBLED_PART,
                        one,
                        SENTENCES.say("failed-code", "name", one.attr("lang").strip())));
    }

    /** Passages that say which language they are in, and are in another one. */
    private static Stream<Finding> marked(Element root) {
        return root.select("body [lang]")
                .filter(one -> one.visible() && !Tongue.declared(one).isEmpty())
                .flatMap(one -> marked(one, Tongue.declared(one), Spoken.of(one)).stream());
    }

    private static Optional<Finding> marked(Element one, String declared, String text) {
        String around = one.parent().map(Spoken::declaredFor).orElse("");
        return Tongue.against(text, declared)
                .filter(seen -> !Kinship.of(seen, declared))
                .or(() -> Optional.of(around).filter(seen -> Tongue.unchanged(text, declared, seen)))
                .map(seen -> Finding.failed(MARKED, one, say("failed-marked", declared, seen)))
                .or(() -> Tongue.perhaps(text, declared)
                        .or(() -> Tongue.rather(text, declared).filter(seen -> !Kinship.of(seen, declared)))
                        .map(seen -> Finding.cannotTell(MARKED, one, say("cannot-tell-marked", declared, seen, text))));
    }

    /** What is said in place of a picture is in the language of the place: asked once, of the first that seems otherwise. */
    private static Stream<Finding> heard(Element root) {
        return root.select("img, [role=img], area, input[type=image]")
                .filter(one -> !one.role().isEmpty() && Words.in(one.name()).size() >= NAME_WORDS)
                .flatMap(one -> Tongue.perhaps(one.name(), Spoken.declaredFor(one))
                        .map(seen -> Finding.cannotTell(
                                HEARD, one, say("cannot-tell-heard", Spoken.declaredFor(one), seen, one.called())))
                        .stream())
                .limit(1);
    }

    /** A phrase of software that was left in another language, on a page that is in the one it says. */
    private static Stream<Finding> stock(Element root, String text) {
        String declared = Tongue.declared(root);
        if (!Tongue.speaks(text, declared)) {
            return Stream.empty();
        }
        return root.select(COMMANDS)
                .filter(one -> !one.role().isEmpty()
                        && !one.matches(BROWSERS_WORD)
                        && !one.has("hreflang")
                        && Spoken.declaredFor(one).equals(declared)
                        && one.select("[lang]").findAny().isEmpty()
                        && one.closest(Spoken.APART + ", [aria-hidden=true]").isEmpty())
                .flatMap(one -> StockPhrases.language(one.name())
                        .filter(seen -> !seen.equals(declared))
                        .map(seen -> Finding.failed(
                                PASSAGE,
                                one,
                                say("failed-stock", declared, seen, one.name().strip())))
                        .stream());
    }

    private static Sentence say(String key, String declared, String seen, String... text) {
        return SENTENCES.say(
                key,
                "declared",
                declared,
                "declared.fr",
                Locale.forLanguageTag(declared).getDisplayLanguage(Locale.FRENCH),
                "declared.en",
                Locale.forLanguageTag(declared).getDisplayLanguage(Locale.ENGLISH),
                "seen.fr",
                Locale.forLanguageTag(seen).getDisplayLanguage(Locale.FRENCH)
                        + (Kinship.byScript(seen) ? " (ou une langue de même écriture)" : ""),
                "seen.en",
                Locale.forLanguageTag(seen).getDisplayLanguage(Locale.ENGLISH)
                        + (Kinship.byScript(seen) ? " (or a language of the same script)" : ""),
                "name",
                text.length == 0 ? "" : text[0]);
    }
}
