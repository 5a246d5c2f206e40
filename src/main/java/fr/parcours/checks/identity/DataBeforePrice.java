package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Screens;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person learns the price before telling how they can be reached. */
final class DataBeforePrice implements Check {
    private static final About ABOUT =
            About.journey("data-before-price", Set.of(Dom.class)).feeds("IDE11");
    private static final Sentences SENTENCES = Sentences.of(DataBeforePrice.class);
    private static final Pattern PRICE = Pattern.compile(
            "\\d ?(€|euros?\\b)|€ ?\\d|(demarche|demande|inscription|service|formalite)s? (\\w+ ){0,4}gratuite?s?\\b");
    private static final Pattern TOLD = Pattern.compile("\\b(prix|tarif|cout|combien)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> seen = trail.snapshots();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        Snapshot asking = seen.stream()
                .filter(snapshot -> contact(trail, snapshot))
                .findFirst()
                .orElse(null);
        if (asking == null) {
            return Stream.of(Finding.passed(ABOUT));
        }
        List<Snapshot> before = seen.stream()
                .filter(snapshot ->
                        snapshot.moment().screen() <= asking.moment().screen())
                .toList();
        List<Integer> screen = List.of(asking.moment().screen());
        if (before.stream().anyMatch(snapshot -> Words.says(text(snapshot), PRICE))) {
            return Stream.of(Finding.passed(ABOUT));
        }
        boolean later = seen.stream()
                .filter(snapshot -> snapshot.moment().screen() > asking.moment().screen())
                .anyMatch(snapshot -> Words.says(text(snapshot), PRICE));
        boolean page = before.stream().anyMatch(snapshot -> linked(trail, snapshot));
        if (later && !page) {
            return Stream.of(Finding.failed(
                            ABOUT,
                            SENTENCES.say("failed", "screen", asking.moment().name()))
                    .screens(screen));
        }
        // a free procedure seldom says so, and eligibility is told in too many ways
        return later || asking.moment().screen() == 1
                ? Stream.of(
                        Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell")).screens(screen))
                : Stream.of(Finding.passed(ABOUT));
    }

    /** Whether the screen demands, or the person gave, an address, a phone number or an e-mail address. */
    private static boolean contact(Trail trail, Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> field.meaning().contact() && field.written() && !field.readOnly())
                .anyMatch(field -> field.demanded() || (!field.optional() && Screens.acted(trail, snapshot, field)));
    }

    /** Whether a link, other than the one that leads here, speaks of the price. */
    private static boolean linked(Trail trail, Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("a[href]")
                .anyMatch(link -> link.visible()
                        && Words.says(link.text(), TOLD)
                        && trail.acts().stream().noneMatch(act -> act.name().equals(link.name())));
    }

    private static String text(Snapshot snapshot) {
        return snapshot.the(Dom.class).root().text();
    }
}
