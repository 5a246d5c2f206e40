package fr.parcours.checks.way;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.text.ActedUpon;
import fr.parcours.checks.text.UsefulText;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links and buttons say where they lead and what they do. See {@code VagueLabel.md}. */
final class VagueLabel implements Check {
    private static final About ABOUT =
            About.journey("vague-label", Set.of(Dom.class)).feeds("NAV07");
    /** Alone, its words tell nothing; with its sentence, its list item, its cell or its heading, they may. */
    private static final About ALONE =
            ABOUT.criteria(rgaa("6.1.1"), wcag("2.4.4")).act("5effbb", "aizyf1");

    private static final About LINK = ABOUT.act("aizyf1");
    /** A sign for its whole name tells of no button what it does. */
    private static final About BUTTON = ABOUT.criteria(rgaa("11.9.1"), wcag("2.4.6"));

    private static final Sentences SENTENCES = Sentences.of(VagueLabel.class);
    private static final VagueWords VAGUE = VagueWords.read();
    /** Words that point at something said elsewhere, or only say the sort of the file. */
    private static final Pattern POINTING = Pattern.compile(
            "(?iu)(this|that|these|those|ce|cet|cette|ces)( \\p{L}+){1,2}|(ouvrir|open)( \\p{L}+)* (fenêtre|onglet|window|tab)|html|pdf|epub|e-?pub|plain text|texte( brut)?|word|excel|docx?|odt|ods|xlsx?|csv|zip|t[ée]l[ée]charger|download");

    static final String COMMANDS =
            "a[href], button, [role=button], [role=link], input[type=submit], input[type=button]";
    private static final Set<String> NAMES = Set.of("link-name", "button-name");
    private static final double OFF_THE_PATH = 0.4;
    private static final double ICON = 64;
    private static final int KEYS = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    /** One finding for each distinct command of the walk, as it was on the screen where it matters most. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot screen : trail.snapshots()) {
            Set<Element> acted = Set.copyOf(ActedUpon.on(trail, screen).things());
            judged(screen)
                    .forEach((one, unused) -> found.merge(
                            one.component(),
                            (acted.contains(one) ? judge(screen, one, true) : unused)
                                    .screens(List.of(screen.moment().screen())),
                            (known, fresh) -> graver(fresh, known) ? fresh : known));
        }
        return found.values().stream();
    }

    /** Each command of a screen as it is judged when nobody works it, which is asked once a page. */
    private static Map<Element, Finding> judged(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        // that these have no name is told once
        Set<String> nameless = screen.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .filter(rule -> NAMES.contains(rule.id()))
                .flatMap(rule -> rule.violations().stream())
                .map(AxeResults.Hit::path)
                .collect(Collectors.toSet());
        return dom.once(Judged.class, page -> {
                    Map<Element, Finding> all = new LinkedHashMap<>();
                    dom.select(COMMANDS)
                            .filter(one -> one.visible()
                                    && !BareSigns.blank(one.name())
                                    && !specimen(one)
                                    && !nameless.contains(one.path()))
                            .forEach(one -> all.put(one, judge(screen, one, false)));
                    return new Judged(all);
                })
                .byCommand();
    }

    /** A button that is off and sends no form: a sample of what it looks like, which nothing wakes. */
    private static boolean specimen(Element command) {
        return command.has("disabled") && command.closest("form").isEmpty();
    }

    private record Judged(Map<Element, Finding> byCommand) {}

    private static Finding judge(Snapshot screen, Element command, boolean acted) {
        double severity = acted ? 1 : OFF_THE_PATH;
        if (Around.quoted(command)) {
            return Finding.passed(ABOUT, command).severity(severity);
        }
        boolean vague =
                VAGUE.holds(command.name()) || (command.role().equals("link") && VAGUE.onlyOpens(command.name()));
        if (vague
                && !Around.closesABox(command)
                && !Around.searches(command)
                && !Around.steps(command)
                && !Around.confirms(command)
                && !Around.titled(screen.the(Dom.class), command)
                && !Around.indexed(command)) {
            return vague(command, severity);
        }
        if (BareSigns.sign(command) && (Around.inRow(command) || Around.inLines(command))) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-alone", "name", command.called()))
                    .severity(severity / 2);
        }
        if (BareSigns.sign(command)) {
            return Finding.failed(signed(command), command, SENTENCES.say("failed-sign", "name", command.called()))
                    .severity(severity);
        }
        if (BareSigns.drawing(command) && explained(command)) {
            boolean link = command.role().equals("link");
            return Finding.cannotTell(
                            link ? LINK : ABOUT,
                            command,
                            SENTENCES.say(
                                    link ? "cannot-tell-titled" : "cannot-tell-titled-button",
                                    "name",
                                    Called.of(command)))
                    .severity(severity / 2);
        }
        if (BareSigns.drawing(command)) {
            return Finding.failed(
                            signed(command),
                            command,
                            SENTENCES.say("failed-drawing", "beside", BareSigns.beside(command)))
                    .severity(severity);
        }
        if (BareSigns.faces(command)) {
            return Finding.cannotTell(
                            signed(command), command, SENTENCES.say("cannot-tell-faces", "name", command.called()))
                    .severity(severity);
        }
        return named(screen, command, acted, severity);
    }

    /** Words that say nothing, unless what stands around them may. */
    private static Finding vague(Element command, double severity) {
        if (Around.inRow(command)) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-row", "name", command.called()))
                    .severity(severity / 2);
        }
        if (Around.inLines(command)) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-alone", "name", command.called()))
                    .severity(severity / 2);
        }
        if (Around.underItem(command)) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-item", "name", command.called()))
                    .severity(severity / 2);
        }
        if (command.role().equals("link") && explained(command)) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-titled", "name", command.called()))
                    .severity(severity / 2);
        }
        // what unfolds stands right after it, and may say the rest
        return command.has("aria-expanded") && !command.role().equals("link")
                ? Finding.cannotTell(ABOUT, command, SENTENCES.say("cannot-tell-folds", "name", command.called()))
                        .severity(severity / 2)
                : Finding.failed(about(command), command, SENTENCES.say("failed", "name", command.called()))
                        .severity(severity);
    }

    private static Finding named(Snapshot screen, Element command, boolean acted, double severity) {
        if (command.role().equals("link")
                && POINTING.matcher(command.name().strip()).matches()) {
            return Finding.cannotTell(LINK, command, SENTENCES.say("cannot-tell-alone", "name", command.called()))
                    .severity(severity / 2);
        }
        if (onlyIcon(command)
                && UsefulText.zones(screen.the(Dom.class)).stream().anyMatch(zone -> zone.holds(command))) {
            return acted
                    ? Finding.failed(ABOUT, command, SENTENCES.say("failed-icon", "name", Called.of(command)))
                            .severity(severity)
                    : Finding.cannotTell(ABOUT, command, SENTENCES.say("cannot-tell", "name", Called.of(command)))
                            .severity(severity);
        }
        return Finding.passed(ABOUT, command).severity(severity);
    }

    private static About signed(Element command) {
        // the keys of a calculator are signs among figures
        boolean key = command.parent().stream()
                        .flatMap(row -> row.select("button"))
                        .filter(one -> one.name().matches("\\d"))
                        .count()
                >= KEYS;
        return command.role().equals("button") && !key ? BUTTON : about(command);
    }

    private static About about(Element command) {
        if (!command.role().equals("link")) {
            return ABOUT;
        }
        boolean sentence = command.closest(
                                "p, li, td, th, dd, dt, figure, article, section, [aria-labelledby], [aria-describedby]")
                        .filter(block -> block.text().length() > command.text().length() + 2
                                || (!block.equals(command)
                                        && block.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                                                .findAny()
                                                .isPresent()))
                        .isPresent()
                // lines of one block with breaks between them
                || command.parent()
                        .filter(block -> block.ownText().codePoints().anyMatch(Character::isLetter))
                        .isPresent();
        return sentence || explained(command) || Around.headed(command) ? LINK : alone(command);
    }

    /** A title that repeats the words of the link says no more than they do. */
    private static boolean explained(Element command) {
        return BareSigns.says(command, command.attr("title"));
    }

    /** A link of words, one that is an image, one that is both, one that is a drawing: each has its test. */
    private static About alone(Element command) {
        boolean words = !command.text().isBlank();
        if (command.select("img, object, canvas, [role=img]:not(svg)").findAny().isPresent()) {
            return about(words ? "6.1.3" : "6.1.2");
        }
        return words || command.select("svg").findAny().isEmpty() ? ALONE : about("6.1.4");
    }

    private static About about(String test) {
        return ALONE.criteria(rgaa(test), wcag("2.4.4"));
    }

    /** A small drawing without a visible word; a cross that closes a box, or a drawing beside its text, is understood. */
    private static boolean onlyIcon(Element command) {
        boolean small = command.box().width() <= ICON && command.box().height() <= ICON;
        boolean words = command.text().codePoints().anyMatch(Character::isLetterOrDigit)
                || !command.attr("value").isBlank();
        boolean drawing = command.select("svg, img, i, [class*=icon]").findAny().isPresent();
        return small && !words && drawing && !Around.closesABox(command);
    }

    private static boolean graver(Finding fresh, Finding known) {
        int gap = rank(fresh) - rank(known);
        return gap > 0 || (gap == 0 && fresh.severity() > known.severity());
    }

    private static int rank(Finding finding) {
        return switch (finding.verdict()) {
            case PASSED -> 0;
            case CANNOT_TELL -> 1;
            case FAILED -> 2;
        };
    }
}
