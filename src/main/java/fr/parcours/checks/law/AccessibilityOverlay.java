package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A layer sold to make a page accessible is told, and never credited. See {@code AccessibilityOverlay.md}. */
final class AccessibilityOverlay implements Check {
    private static final About ABOUT =
            About.journey("accessibility-overlay", Set.of(Dom.class)).severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(AccessibilityOverlay.class);
    /** Addresses from which such layers are served. */
    private static final Pattern SERVED = Pattern.compile(
            "(?i)//[^/]*\\b(acsbapp|acsbap|accessibe|userway|equalweb|nagich|audioeye|facil-iti|facil_iti|lisio|adally|recite|reciteme"
                    + "|eye-able|maxaccess|allyable|accessiway|enable\\.co\\.il|accessibly|skynettechnologies|onlineada|equally)\\b[^/]*/");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        for (Snapshot screen : trail.arrivals()) {
            Optional<String> vendor = addresses(screen)
                    .map(SERVED::matcher)
                    .filter(Matcher::find)
                    .map(found -> ScreenText.fold(found.group(1)))
                    .findFirst();
            if (vendor.isPresent()) {
                return Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell", "name", vendor.get()))
                        .screens(List.of(screen.moment().screen())));
            }
        }
        return Stream.empty();
    }

    private static Stream<String> addresses(Snapshot screen) {
        Stream<String> written = screen.the(Dom.class)
                .select("script[src], iframe[src], link[href]")
                .map((Element one) -> one.attr("src") + one.attr("href"));
        Stream<String> asked = screen.find(Network.class).stream()
                .flatMap(network -> network.exchanges().stream())
                .map(Network.Exchange::url);
        return Stream.concat(written, asked);
    }
}
