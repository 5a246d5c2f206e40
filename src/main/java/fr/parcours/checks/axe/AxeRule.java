package fr.parcours.checks.axe;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One rule of axe as a check: its violations, what it could not decide, and how many elements are right. */
record AxeRule(AxeRow row) implements Check {
    /** Left undecided when a style sheet could not be read: nothing that a person could look at. */
    private static final String UNREAD = "css-orientation-lock";
    /** Rules that ask the same of each text of one kind, for one reason: they ask once. */
    private static final Set<String> ASKED_ONCE = Set.of("color-contrast", "link-in-text-block");

    private static final Pattern THIS = Pattern.compile("^(Ce|Cet|Cette) |\\bcet élément\\b");
    private static final String BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, li";
    /** Fewer words are a link back or a notice. */
    private static final int PASSAGE = 50;

    private static final Set<String> UNFOLDS = Set.of(
            "aria-expanded", "aria-controls", "aria-haspopup", "aria-describedby", "aria-labelledby", "aria-label");
    private static final Set<String> LISTED = Set.of("list", "listitem");

    @Override
    public About about() {
        return row.about();
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        if (row.cap() == AxeRow.Cap.ADVICE) {
            return Stream.empty();
        }
        return snapshot.the(AxeResults.class).rules().stream()
                .filter(found -> found.id().equals(row.rule()))
                .flatMap(found -> judge(
                        row.rule().equals("color-contrast") ? Drawn.text(found, snapshot) : found,
                        snapshot.the(Dom.class)));
    }

    private Stream<Finding> judge(AxeResults.Rule found, Dom dom) {
        About about = row.about().act(claims(found, dom));
        // one page that leaves things out of its zones is one remark, not one for each thing
        long most = row.rule().equals("region") ? 1 : Long.MAX_VALUE;
        List<AxeResults.Hit> hits =
                found.violations().stream().filter(hit -> !slight(hit, dom)).toList();
        Stream<Finding> violations = Stream.concat(
                hits.stream().limit(1).map(hit -> violation(about, hit, dom)),
                hits.stream().limit(most).skip(1).map(hit -> violation(repeated(about), hit, dom)));
        Stream<Finding> incomplete = undecided(found, dom).map(alike -> asked(about, alike, dom));
        return Stream.of(violations, incomplete, Collections.nCopies(found.passes(), Finding.passed(about)).stream())
                .flatMap(all -> all);
    }

    /** What is left to a person, things of one reason and one colour together. */
    private Stream<List<AxeResults.Hit>> undecided(AxeResults.Rule found, Dom dom) {
        Map<String, List<AxeResults.Hit>> alike = new LinkedHashMap<>();
        found.incomplete().stream()
                .filter(hit -> !row.rule().equals(UNREAD) && !harmless(hit, dom) && !slight(hit, dom))
                .forEach(hit -> alike.computeIfAbsent(
                                ASKED_ONCE.contains(row.rule()) ? Drawn.kind(hit, dom) : hit.path() + hit.selector(),
                                key -> new ArrayList<>())
                        .add(hit));
        return alike.values().stream();
    }

    private Finding asked(About about, List<AxeResults.Hit> alike, Dom dom) {
        AxeResults.Hit first = alike.get(0);
        Sentence question = toVerify(sentence(first, dom));
        return Finding.cannotTell(about, alike.size() == 1 ? question : andMore(question, alike.size() - 1))
                .severity(severity(first))
                .where(where(first, dom));
    }

    private static Sentence andMore(Sentence question, int more) {
        return new Sentence(
                question.fr() + " Textes de même couleur, à voir de même\u202f: " + more + " de plus.",
                question.en() + " Texts of the same colour to look at likewise: " + more + " more.");
    }

    /** The ACT rules that axe names, and those that it implements without naming them. */
    private String[] claims(AxeResults.Rule found, Dom dom) {
        Stream<String> more =
                switch (row.rule()) {
                    case "summary-name" -> Stream.of("2t702h");
                    case "color-contrast" -> Stream.of("09o5cg"); // what is under 4.5 is under 7
                    case "landmark-one-main" -> zoned(dom) ? Stream.empty() : Stream.of("b40fd1");
                    default -> Stream.empty();
                };
        return Stream.concat(found.act().stream(), more).distinct().toArray(String[]::new);
    }

    /** Whether another zone with a name may hold the content, or nothing comes before it. */
    private static boolean zoned(Dom dom) {
        return dom.select("[role=region], section[aria-label], section[aria-labelledby]")
                        .findAny()
                        .isPresent()
                || dom.select("nav, aside, header, [role=navigation], [role=banner]")
                        .findAny()
                        .isEmpty();
    }

    private Finding violation(About rule, AxeResults.Hit hit, Dom dom) {
        About about = fitting(rule, hit, dom);
        Finding finding = (row.cap() == AxeRow.Cap.FAILED || Certain.of(row.rule(), hit, dom))
                        && !harmless(hit, dom)
                        && !excused(hit, dom)
                ? Finding.failed(about, sentence(hit, dom))
                : Finding.cannotTell(about, toVerify(sentence(hit, dom)));
        return finding.severity(severity(hit)).where(where(hit, dom));
    }

    /** The French criterion of lists asks nothing of tabs and menus: theirs is that of things worked by scripts. */
    private About fitting(About about, AxeResults.Hit hit, Dom dom) {
        boolean worked = row.rule().startsWith("aria-required-")
                && dom.at(hit.path())
                        .filter(one -> !LISTED.contains(one.role()))
                        .isPresent();
        return worked
                ? about.criteria(Stream.concat(
                                Stream.of(Criterion.rgaa("7.1.1")),
                                about.criteria().stream().filter(one -> !one.equals(Criterion.rgaa("9.3.1"))))
                        .toArray(Criterion[]::new))
                : about;
    }

    /** Structure counts once a rule and screen, however many blocks stand outside of the landmarks. */
    private static About repeated(About about) {
        return about.indicators().contains("ACC10") ? about.feeds() : about;
    }

    /** What the standards let be, though axe cannot see that it is the case: a person looks. */
    private boolean excused(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .filter(one -> switch (row.rule()) {
                    case "color-contrast" -> Inactive.is(one) || hinting(one);
                    case "link-in-text-block" -> Drawn.note(one) || Drawn.step(one);
                    case "summary-name", "button-name", "link-name" -> Drawn.named(one);
                    case "nested-interactive" -> onePlace(one);
                    case "aria-input-field-name" -> Parts.ofNamedList(one);
                    case "html-has-lang" -> !one.attr("xml:lang").isBlank();
                    case "aria-required-children" -> Parts.within(one);
                    case "aria-required-parent" -> Parts.of(one);
                    case "landmark-no-duplicate-banner" -> Parts.zones(dom, "header", "banner") < 2;
                    case "landmark-no-duplicate-contentinfo" -> Parts.zones(dom, "footer", "contentinfo") < 2;
                    case "autocomplete-valid" -> !ofTheUser(one, dom);
                    case "aria-allowed-attr" -> unfolds(one);
                    default -> false;
                })
                .isPresent();
    }

    /** The purpose is asked of what people write about themselves, and not of a search nor of a list that a script makes. */
    private static boolean ofTheUser(Element one, Dom dom) {
        return Fields.of(dom).stream()
                .filter(field -> field.members().contains(one) && !field.aboutSomebodyElse())
                .map(Field::meaning)
                .anyMatch(meaning -> !meaning.token().isEmpty());
    }

    /** A round button that opens more fields says so in a way not foreseen for it: what is heard of it is for a person to tell. */
    private static boolean unfolds(Element one) {
        return one.matches("input[type=radio][aria-expanded]")
                && one.attributes().keySet().stream()
                        .filter(name -> name.startsWith("aria-"))
                        .allMatch(UNFOLDS::contains);
    }

    /** What an empty field shows is its hint, in an ink of its own that {@code placeholder-contrast} measures. */
    private static boolean hinting(Element one) {
        return one.matches("input[placeholder], textarea[placeholder]")
                && one.attr("value").isBlank()
                && one.text().isBlank();
    }

    /** Keys never stop on what it holds: whether a voice does is for a person to hear. */
    private static boolean onePlace(Element one) {
        return one.select("a[href], button, input, select, textarea, summary, [tabindex]")
                .allMatch(inner -> inner.attr("tabindex").startsWith("-"));
    }

    /** A few words out of the zones of a page, or a link that is a line by itself: nothing to look at. */
    private boolean slight(AxeResults.Hit hit, Dom dom) {
        return switch (row.rule()) {
            case "region" ->
                dom.at(hit.path())
                        .filter(one -> one.text().split("\\s+", -1).length < PASSAGE
                                // the lack of a main zone is told by a rule of its own
                                || dom.select("main, [role=main]").findAny().isEmpty())
                        .isPresent();
            case "link-in-text-block" ->
                dom.at(hit.path())
                        .filter(one -> one.select(BLOCKS).findAny().isPresent())
                        .isPresent();
            default -> false;
        };
    }

    /** A button that says which part it opens, before that part is made, hinders nobody: most programs do not use it. */
    private boolean harmless(AxeResults.Hit hit, Dom dom) {
        return row.rule().equals("aria-valid-attr-value")
                && (hit.data().getOrDefault("messageKey", "").equals("controlsWithinPopup") || unmade(hit, dom));
    }

    private static boolean unmade(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .map(one -> one.attr("aria-controls"))
                .filter(ids -> !ids.isBlank())
                .filter(ids -> Stream.of(ids.strip().split("\\s+", -1)).allMatch(id -> dom.select("[id]")
                        .noneMatch(other -> other.attr("id").equals(id))))
                .isPresent();
    }

    /** The element on the frozen page; where it is no longer to be found, axe's selector names it. */
    static Where where(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path()).map(Where::of).orElseGet(() -> Where.component(hit.selector()));
    }

    /** Contrast has a severity of its own: 1 when {@code required − ratio} is 3; unknown, it may be as bad as can be. */
    private double severity(AxeResults.Hit hit) {
        if (!row.rule().equals("color-contrast")) {
            return row.about().severity();
        }
        double required = required(hit);
        return Math.max(0, Math.min(1, ((required > 0 ? required : 4.5) - Math.max(1, ratio(hit))) / 3));
    }

    private Sentence sentence(AxeResults.Hit hit, Dom dom) {
        if (!row.sentence().fr().contains("{contrast}")) {
            return pointed(hit, dom);
        }
        if (ratio(hit) <= 0 || required(hit) <= 0) {
            Sentence text = text(hit, dom);
            return new Sentence(
                    capital(text.fr()) + " est peut-être trop peu contrasté.",
                    capital(text.en()) + " may have too little contrast.");
        }
        double rounded = Math.rint(ratio(hit) * 10) / 10;
        // 4.48 would be told as the 4.5 that is asked for
        String contrast = rounded < required(hit) ? figure(rounded) : figure(Math.floor(ratio(hit) * 100) / 100);
        String required = figure(required(hit));
        Sentence text = text(hit, dom);
        return new Sentence(
                row.sentence()
                        .fr()
                        .replace("{text}", text.fr())
                        .replace("{contrast}", contrast.replace('.', ','))
                        .replace("{required}", required.replace('.', ',')),
                row.sentence()
                        .en()
                        .replace("{text}", text.en())
                        .replace("{contrast}", contrast)
                        .replace("{required}", required));
    }

    /** What begins with "this" says which one, where it bears words. */
    private Sentence pointed(AxeResults.Hit hit, Dom dom) {
        Sentence told = row.sentence();
        return dom.at(hit.path())
                .filter(one -> THIS.matcher(told.fr()).find() && !one.matches("html, body, head, head *"))
                .flatMap(AxeRule::words)
                .map(name -> new Sentence(
                        told.fr().replaceFirst("\\.$", "") + " («\u00a0" + name.fr() + "\u00a0»).",
                        told.en().replaceFirst("\\.$", "") + " (“" + name.en() + "”)."))
                .orElse(told);
    }

    private static Optional<Sentence> words(Element one) {
        return one.called().isBlank()
                ? Called.written(one).map(text -> new Sentence(text, text))
                : Optional.of(Called.of(one));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** The words that can hardly be made out, as far as a reader needs them to find the place. */
    private static Sentence text(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .flatMap(Called::written)
                .map(words -> new Sentence("le texte «\u00a0" + words + "\u00a0»", "the text “" + words + "”"))
                .orElseGet(() -> new Sentence("ce texte", "this text"));
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static double ratio(AxeResults.Hit hit) {
        return number(hit, "contrastRatio");
    }

    private static double required(AxeResults.Hit hit) {
        return number(hit, "expectedContrastRatio");
    }

    /** {@code 2.57} or {@code 4.5:1}; 0 when it is not told. */
    private static double number(AxeResults.Hit hit, String key) {
        String told = hit.data().getOrDefault(key, "").replaceFirst(":1$", "");
        return told.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(told) : 0;
    }

    /** The sentence states a fact, which has not been established. */
    static Sentence toVerify(Sentence fact) {
        return new Sentence("À vérifier\u202f: " + inside(fact.fr()), "To be verified: " + inside(fact.en()));
    }

    private static String inside(String sentence) {
        boolean word = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.FRENCH) + sentence.substring(1) : sentence;
    }
}
