package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.text.ActedUpon;
import fr.parcours.checks.text.UsefulText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Links and buttons say where they lead and what they do. See {@code VagueLabel.md}. */
final class VagueLabel implements Check {
    private static final About ABOUT =
            About.journey("vague-label", Set.of(Dom.class)).feeds("NAV07");
    private static final Sentences SENTENCES = Sentences.of(VagueLabel.class);
    private static final VagueWords VAGUE = VagueWords.read();
    private static final String COMMANDS =
            "a[href], button, [role=button], [role=link], input[type=submit], input[type=button]";
    private static final double OFF_THE_PATH = 0.4;
    private static final double ICON = 64;

    @Override
    public About about() {
        return ABOUT;
    }

    /** One finding for each distinct command of the walk, as it was on the screen where it matters most. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot screen : trail.snapshots()) {
            ActedUpon path = ActedUpon.on(trail, screen);
            screen.the(Dom.class)
                    .select(COMMANDS)
                    .filter(one -> one.visible() && !one.name().isBlank())
                    .forEach(one -> found.merge(
                            one.component(),
                            judge(screen, one, path.things().contains(one))
                                    .screens(List.of(screen.moment().screen())),
                            (known, fresh) -> graver(fresh, known) ? fresh : known));
        }
        return found.values().stream();
    }

    private static Finding judge(Snapshot screen, Element command, boolean acted) {
        double severity = acted ? 1 : OFF_THE_PATH;
        if (VAGUE.holds(command.name()) && !closesABox(command)) {
            return Finding.failed(ABOUT, command, SENTENCES.say("failed", "name", command.called()))
                    .severity(severity);
        }
        if (onlyIcon(command)
                && UsefulText.zones(screen.the(Dom.class)).stream().anyMatch(zone -> zone.holds(command))) {
            return acted
                    ? Finding.failed(ABOUT, command, SENTENCES.say("failed-icon", "name", command.called()))
                            .severity(severity)
                    : Finding.cannotTell(ABOUT, command, SENTENCES.say("cannot-tell", "name", command.called()))
                            .severity(severity);
        }
        return Finding.passed(ABOUT, command).severity(severity);
    }

    /** "OK" closes a message well enough. */
    private static boolean closesABox(Element command) {
        return command.closest("dialog, [role=dialog], [role=alertdialog], [role=alert]")
                .isPresent();
    }

    /** A small drawing without a visible word; a cross that closes a box, or a drawing beside its text, is understood. */
    private static boolean onlyIcon(Element command) {
        boolean small = command.box().width() <= ICON && command.box().height() <= ICON;
        boolean words = command.text().codePoints().anyMatch(Character::isLetterOrDigit)
                || !command.attr("value").isBlank();
        boolean drawing = command.select("svg, img, i, [class*=icon]").findAny().isPresent();
        return small && !words && drawing && !closesABox(command);
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
