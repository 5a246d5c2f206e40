package fr.parcours.checks.axe;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Typography;
import fr.parcours.check.Where;
import fr.parcours.checks.Ratio;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Markup;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One rule of axe as a check: its violations, what it could not decide, and how many elements are right. */
record AxeRule(AxeRow row) implements Check {
    /** Left undecided when a style sheet could not be read: nothing that a person could look at. */
    private static final String UNREAD = "css-orientation-lock";
    /** Rules that ask the same of each text of one kind, for one reason: they ask once. */
    private static final Set<String> ASKED_ONCE = Set.of("color-contrast", "link-in-text-block");

    private static final Set<String> ONCE_A_SCREEN = Set.of("region", "landmark-one-main");

    private static final Set<String> MAIN_ZONE = Set.of("landmark-one-main", "landmark-no-duplicate-main");

    private static final Set<Markup.Kind> OLD = Set.of(Markup.Kind.UNDECLARED, Markup.Kind.OLDER);

    /** A heading has a level all the same: browsers lend it the second one. */
    private static final Sentence LEVEL = new Sentence(
            "Ce titre ne dit pas son niveau dans le code\u00a0: le navigateur lui en prête un, qui peut être faux.",
            "This heading does not say its level in the code: the browser lends it one, which may be wrong.");

    /** In whose words a link that says it is a button is told. */
    private static final AxeRow COMMAND = AxeRow.all().stream()
            .filter(one -> one.rule().equals("aria-command-name"))
            .findFirst()
            .orElseThrow();

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
                        about(snapshot),
                        row.rule().equals("color-contrast") ? Drawn.text(found, snapshot) : found,
                        snapshot.the(Dom.class)));
    }

    /** The French criterion of zones bears on pages that say they are HTML, in its present state, and on no others. */
    private About about(Snapshot snapshot) {
        boolean present = snapshot.find(Markup.class)
                .filter(Markup::read)
                .filter(markup -> markup.faults().stream().noneMatch(fault -> OLD.contains(fault.kind())))
                .isPresent();
        return present || !MAIN_ZONE.contains(row.rule())
                ? row.about()
                : row.about().criteria(new Criterion[0]).obligation(Obligation.GOOD_PRACTICE);
    }

    private Stream<Finding> judge(About unclaimed, AxeResults.Rule found, Dom dom) {
        About about = unclaimed.act(claims(found, dom));
        // one screen that leaves things out of its zones is one remark, not one for each thing nor for each of its
        // frames
        long most = ONCE_A_SCREEN.contains(row.rule()) ? 1 : Long.MAX_VALUE;
        List<AxeResults.Hit> hits = found.violations().stream()
                .filter(hit -> !Excuses.slight(row.rule(), hit, dom))
                .toList();
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
                .filter(hit -> !row.rule().equals(UNREAD)
                        && !Excuses.harmless(row.rule(), hit, dom)
                        && !Excuses.slight(row.rule(), hit, dom))
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
                    case "meta-refresh" -> Stream.of("bisz58"); // no delay at all is allowed there
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
        About about = fitting(called(rule, hit, dom), hit, dom);
        Finding finding = (row.cap() == AxeRow.Cap.FAILED || Certain.of(row.rule(), hit, dom))
                        && !Excuses.harmless(row.rule(), hit, dom)
                        && !Excuses.doubtful(row.rule(), hit, dom)
                        && !Excuses.gone(hit, dom)
                ? Finding.failed(about, sentence(hit, dom))
                : Finding.cannotTell(about, toVerify(sentence(hit, dom)));
        return finding.severity(severity(hit)).where(where(hit, dom));
    }

    /** ACT has a rule for the name of each sort of command, axe one for all of them. */
    private About called(About about, AxeResults.Hit hit, Dom dom) {
        return !row.rule().equals(COMMAND.rule())
                ? about
                : dom.at(hit.path())
                        .map(one -> switch (one.role()) {
                            case "link" -> about.act("c487ae");
                            case "menuitem", "menuitemcheckbox", "menuitemradio" -> about.act("m6b1q3");
                            default -> about;
                        })
                        .orElse(about);
    }

    private About fitting(About about, AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .flatMap(one -> Nature.criterion(row.rule(), one))
                .map(criterion -> about.criteria(Stream.concat(
                                Stream.of(criterion),
                                about.criteria().stream()
                                        .filter(told -> !told.standard().equals(criterion.standard())
                                                && (Nature.link(criterion)
                                                        || !told.number().endsWith("2.4.4"))))
                        .toArray(Criterion[]::new)))
                .orElse(about);
    }

    /** Structure counts once a rule and screen, however many blocks stand outside of the landmarks. */
    private static About repeated(About about) {
        return about.indicators().contains("ACC10") ? about.feeds() : about;
    }

    /** The element on the frozen page; where it is no longer to be found, axe's selector names it. */
    static Where where(AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path()).map(Where::of).orElseGet(() -> Where.component(hit.selector()));
    }

    private double severity(AxeResults.Hit hit) {
        return row.rule().equals("color-contrast")
                ? Ratio.of(hit).severity()
                : row.about().severity();
    }

    private Sentence sentence(AxeResults.Hit hit, Dom dom) {
        Told told = new Told(hit, dom);
        if (row.sentence().fr().contains("{contrast}")) {
            return told.contrast(row.sentence());
        }
        if (told.element().filter(one -> Nature.levelled(row.rule(), one)).isPresent()) {
            return told.pointing(LEVEL);
        }
        boolean command =
                told.element().filter(one -> Nature.command(row.rule(), one)).isPresent();
        return told.pointing(command ? COMMAND.sentence() : row.sentence());
    }

    /** The sentence states a fact, which has not been established. */
    static Sentence toVerify(Sentence fact) {
        return new Sentence(
                "À vérifier\u202f: " + Typography.inside(fact.fr()), "To be verified: " + Typography.inside(fact.en()));
    }
}
