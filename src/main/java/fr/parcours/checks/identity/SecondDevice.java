package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Screens;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One device is enough: no second screen, no special application, no printer. */
final class SecondDevice implements Check {
    private static final About ABOUT =
            About.journey("second-device", Set.of(Dom.class)).feeds("IDE05");
    private static final Sentences SENTENCES = Sentences.of(SecondDevice.class);
    private static final int LONG = 280;
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})");
    private static final double WITH_ANOTHER_WAY = 0.6;
    private static final Pattern DEVICE =
            Pattern.compile("(scannez|flashez|scanner|flasher) (le|ce|un) (qr|code)|\\bqr[- ]?code"
                    + "|application (mobile|bancaire|france identite|l'identite numerique|de votre banque|d'authentification)"
                    + "|telecharge[rz] (l'|notre |une )application|\\bimprime(z|r)\\b|\\bimprimante\\b|\\bscanner\\b|\\bscannez\\b"
                    + "|\\bnumerisez\\b|\\bnumeriser\\b|doi(t|vent) .{0,40}\\bimprimee?s?\\b");
    private static final Pattern MUST =
            Pattern.compile("\\b(devez|doit etre|doivent etre|il faut|obligatoire|obligatoirement|necessaire"
                    + "|indispensable|uniquement|exclusivement)\\b|\\bimprimez(,| et)? (.{0,40}(et|,|puis) )?(signez|remplissez|scannez|completez)"
                    + "|a imprimer.{0,40}(signer|scanner|numeriser)");
    private static final Pattern CHOICE = Pattern.compile(
            "\\bou\\b|\\bsi vous\\b|vous pouvez|\\bpossible|\\bau choix|\\bsinon\\b|\\bpas besoin"
                    + "|\\bpas necessaire|\\bsans (imprimer|scanner|application|imprimante)|\\binutile|facultati|\\bne .{0,20}pas\\b|photo");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<String> told = new HashSet<>();
        List<Finding> found = trail.snapshots().stream()
                .flatMap(snapshot -> sentences(snapshot)
                        .filter(one -> Words.says(one.text(), DEVICE) && told.add(Words.fold(one.text())))
                        .map(one -> judge(snapshot, one)))
                .toList();
        if (!found.isEmpty() || trail.snapshots().isEmpty()) {
            return found.stream();
        }
        return Screens.whole(trail)
                ? Stream.of(Finding.passed(ABOUT))
                : Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-unfinished")));
    }

    /** The smallest blocks of text of the main part; a button « Imprimer » asks nothing of anybody. */
    private static Stream<Element> sentences(Snapshot snapshot) {
        return Screens.main(snapshot)
                .select("p, li, label, legend, dd, td, small, div, h2, h3")
                .filter(one -> one.closest("header:not(main header), footer, nav, aside")
                        .isEmpty())
                .filter(one -> one.visible()
                        && one.select("p, li, label, div, dd, td, h2, h3, legend")
                                .findAny()
                                .isEmpty()
                        && Words.count(one.text()) > 2);
    }

    private static Finding judge(Snapshot snapshot, Element said) {
        List<Integer> screen = List.of(snapshot.moment().screen());
        String text = said.text();
        if (Words.says(text, CHOICE)) {
            return Finding.cannotTell(ABOUT, said, SENTENCES.say("cannot-tell-choice", "name", shown(text)))
                    .severity(WITH_ANOTHER_WAY)
                    .screens(screen);
        }
        return Words.says(devices(text), MUST)
                ? Finding.failed(ABOUT, said, SENTENCES.say("failed", "name", shown(text)))
                        .screens(screen)
                : Finding.cannotTell(ABOUT, said, SENTENCES.say("cannot-tell", "name", shown(text)))
                        .screens(screen);
    }

    /** The sentences that name the device: what the others demand is something else. */
    private static String devices(String text) {
        return END.splitAsStream(text).filter(one -> Words.says(one, DEVICE)).collect(Collectors.joining(" […] "));
    }

    /** The whole paragraph while it can be read in one go, else the sentences that name the device. */
    private static String shown(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        String said = devices(text);
        String quoted = said.isEmpty() ? text : said;
        int cut = quoted.lastIndexOf(' ', LONG);
        return quoted.length() <= LONG ? quoted : quoted.substring(0, cut < 0 ? LONG : cut) + "…";
    }
}
