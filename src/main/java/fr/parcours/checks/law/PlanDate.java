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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The multi-year plan and the plan of the year are those of the day of the walk, not of years gone by. See {@code PlanDate.md}. */
final class PlanDate implements Check {
    private static final About ABOUT =
            About.journey("plan-date", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(PlanDate.class);
    private static final Pattern ACTIONS = Pattern.compile("plans? (annuels? )?d'actions?|(annual|action) plan");
    /** The plan of one year, told as its own. */
    private static final Pattern OF_A_YEAR = Pattern.compile(
            "plans? (?:annuels? )?d'actions?(?: annuels?| numeriques?| d'accessibilite| accessibilite| pour| de| du| l'annee|[ :(-])* ?(20\\d\\d)\\b");

    /** What tells of doings of those years in other words, at any length. */
    private static final Pattern DOINGS =
            Pattern.compile("schema|\\bplans?\\b|pluri-?annuel|action|programm|bilan|feuille de route|roadmap|scheme");
    /** From one year to the fourth after it there are more than three years, whatever the months. */
    private static final int TOO_LONG = 4;

    private static final int LONGEST_LABEL = 200;

    /**
     * What a page calls a plan.
     *
     * @param link whether it leads there; otherwise it is told in the text
     */
    private record Label(String folded, boolean link) {
        int latest() {
            return Calendar.years(folded).stream()
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        }

        Optional<String> span() {
            Matcher span = Plan.SPAN.matcher(folded);
            return span.find() ? Optional.of(span.group(1) + "-" + span.group(2)) : Optional.empty();
        }

        boolean tooLong() {
            Matcher span = Plan.SPAN.matcher(folded);
            return span.find() && Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) >= TOO_LONG;
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (trail.day().equals(LocalDate.EPOCH)) {
            return Stream.empty(); // nobody told which day it was
        }
        List<Label> labels = Statement.seen(trail)
                .flatMap(one -> labels(one.the(Dom.class), Statement.is(trail, one)))
                .distinct()
                .toList();
        List<Integer> screens = Statement.of(trail).map(Statement::screens).orElse(List.of());
        Duty duty = Duty.of(trail);
        int year = trail.day().getYear();
        boolean later = later(trail, year);
        List<Label> schemes = said(labels, Plan.SCHEME);
        Optional<Plan> plan = Plan.of(trail);
        Optional<Plan.Period> own = plan.flatMap(Plan::period);
        own.ifPresent(period -> {
            String led = ScreenText.fold(plan.get().link().element().called());
            schemes.removeIf(
                    one -> one.latest() == 0 && one.folded().equals(led)); // it was opened, and tells its years
            schemes.add(new Label("schema pluriannuel " + period.from() + "-" + period.to(), false));
        });
        List<Label> spans =
                schemes.stream().filter(one -> one.span().isPresent()).toList();
        Optional<String> doubt = spans.isEmpty() || schemes.stream().anyMatch(one -> one.latest() >= year)
                ? Optional.empty()
                : doubt(schemes, plan, year);
        if (doubt.isPresent()) {
            return Stream.of(Finding.cannotTell(duty.on(ABOUT), say(doubt.get(), latest(spans)))
                    .screens(screens));
        }
        return Stream.concat(scheme(schemes, year, duty, later), year(said(labels, ACTIONS), year, duty, later))
                .map(one -> one.screens(screens));
    }

    /** Why a scheme of years gone by may be that of today all the same: what is asked. */
    private static Optional<String> doubt(List<Label> schemes, Optional<Plan> plan, int year) {
        if (plan.filter(one -> one.tells(year)).isPresent()) {
            return Optional.of("cannot-tell-running");
        }
        boolean extended = plan.filter(Plan::extended).isPresent()
                || schemes.stream()
                        .anyMatch(one -> Plan.EXTENDED.matcher(one.folded()).find());
        if (extended) {
            return Optional.of("cannot-tell-extended");
        }
        return plan.filter(Plan::cut).map(one -> "cannot-tell-cut");
    }

    /** Of the statement, all that speaks of a plan; elsewhere, only what says that the plan is for accessibility. */
    private static Stream<Label> labels(Dom dom, boolean statement) {
        Stream<Label> links = dom.select("a[href]")
                .filter(Element::visible)
                .map(one -> new Label(ScreenText.fold(one.called()), true));
        Stream<Label> lines = ScreenText.lines(dom).map(one -> new Label(ScreenText.fold(one.text()), false));
        return Stream.concat(links, lines)
                .filter(one -> one.folded().length() <= LONGEST_LABEL)
                .filter(one -> statement || one.folded().contains("accessib"));
    }

    /** Whether a statement speaks of doings of this year or later: what it calls them may be a plan under another name. */
    private static boolean later(Trail trail, int year) {
        return Statement.seen(trail)
                .filter(one -> Statement.told(one.the(Dom.class)) || Statement.is(trail, one))
                .map(one -> one.the(Dom.class))
                .flatMap(dom -> Stream.concat(
                        dom.select("a[href]").map(Element::called),
                        ScreenText.lines(dom).map(Element::text)))
                .map(ScreenText::fold)
                .filter(one -> DOINGS.matcher(one).find())
                .flatMap(one -> Calendar.years(one).stream())
                .anyMatch(told -> told >= year);
    }

    private static List<Label> said(List<Label> labels, Pattern kind) {
        List<Label> said = new ArrayList<>(labels);
        said.removeIf(one -> !kind.matcher(one.folded()).find());
        return said;
    }

    private static Stream<Finding> scheme(List<Label> labels, int year, Duty duty, boolean later) {
        List<Label> spans =
                labels.stream().filter(one -> one.span().isPresent()).toList();
        if (spans.isEmpty()) {
            return Stream.empty();
        }
        if (labels.stream().anyMatch(one -> one.latest() >= year)) {
            return spans.stream()
                    .filter(one -> one.latest() >= year && one.tooLong())
                    .findFirst()
                    .map(one -> duty.missing(ABOUT, say("failed-long", one), say("cannot-tell-long", one)))
                    .or(() -> Optional.of(Finding.passed(ABOUT)))
                    .stream();
        }
        Label last = latest(spans);
        if (later) {
            return Stream.of(Finding.cannotTell(duty.on(ABOUT), say("cannot-tell-later", last)));
        }
        return Stream.of(
                open(labels)
                        ? Finding.cannotTell(duty.on(ABOUT), say("cannot-tell-open", last))
                        : duty.missing(ABOUT, say("failed", last), say("cannot-tell", last)));
    }

    private static Stream<Finding> year(List<Label> labels, int year, Duty duty, boolean later) {
        int told = labels.stream()
                .flatMap(one -> OF_A_YEAR.matcher(one.folded()).results())
                .mapToInt(one -> Integer.parseInt(one.group(1)))
                .max()
                .orElse(0);
        int latest = labels.stream().mapToInt(Label::latest).max().orElse(0);
        if (told == 0 || open(labels)) {
            return Stream.empty();
        }
        if (latest >= year) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Object[] say = {"year", told, "now", year};
        // at the turn of the year, the next plan may be on its way
        return Stream.of(
                later || latest > told || told == year - 1
                        ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-year", say))
                        : duty.missing(
                                ABOUT, SENTENCES.say("failed-year", say), SENTENCES.say("cannot-tell-year", say)));
    }

    /** Whether a link leads to a plan whose years it does not tell: it may be the one of today. */
    private static boolean open(List<Label> labels) {
        return labels.stream().anyMatch(one -> one.link() && one.latest() == 0);
    }

    private static Label latest(List<Label> labels) {
        return labels.stream().max(Comparator.comparingInt(Label::latest)).orElseThrow();
    }

    private static Sentence say(String key, Label plan) {
        return SENTENCES.say(key, "span", plan.span().orElse(""));
    }
}
