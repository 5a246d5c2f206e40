package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of computing, and English words, that the procedure uses as if everybody knew them. See {@code ComputerJargon.md}. */
final class ComputerJargon implements Check {
    private static final About ABOUT =
            About.journey("computer-jargon", Set.of(Dom.class)).feeds("LIR06").severity(0.6);
    private static final int AROUND = 20;
    private static final int TEXT = 30;
    private static final Sentences SENTENCES = Sentences.of(ComputerJargon.class);
    private static final Terms LISTED = Terms.read("computer-terms.txt");

    private static final Pattern FILE = Pattern.compile(
            "(?iu)\\b(?:PDF|JPE?G|PNG|ZIP|ODT|ODS|CSV|DOCX?|XLSX?)[\\s\\u00a0]*[–—,/:(-][\\s\\u00a0]*[\\d.,]+[\\s\\u00a0\\u202f]*(?:[kKMG]o|octets)\\b");

    /** How heavy a file is: French has no other word for it. */
    private static final Pattern UNIT = Pattern.compile("(?iu)[kmg]?o|[kmg]b|octets?");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens =
                trail.snapshots().stream().filter(Tongue::french).toList();
        if (screens.stream().allMatch(screen -> Pieces.of(screen).isEmpty())) {
            return Stream.empty();
        }
        Explanations explanations = new Explanations(screens);
        boolean asking = trail.snapshots().stream()
                .anyMatch(screen -> !Fields.ofTask(screen.the(Dom.class)).isEmpty());
        List<Finding> findings = LISTED.uses(trail, screens, Pieces::of).stream()
                // a passage left in another language is told for what it is
                .filter(use -> Tongue.against(use.place().text(), "fr").isEmpty())
                .filter(use -> !foreign(use) && !detail(use))
                .map(use -> judge(use, explanations, asking))
                .toList();
        return findings.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : findings.stream();
    }

    /** The word stands in a part that says it is of another language. */
    private static boolean foreign(Terms.Use use) {
        return Stream.concat(use.place().closest("[lang]").stream(), use.place().select("[lang]"))
                .filter(one -> !one.attr("lang").isBlank()
                        && !one.attr("lang").toLowerCase(Locale.ROOT).startsWith("fr"))
                .anyMatch(one -> one.text().contains(use.written()));
    }

    /** In the middle of a sentence, a capital makes it the name of something that the page is about. */
    private static boolean named(Terms.Use use) {
        String word = use.written();
        return use.place().closest("a, button, label, h1, h2, h3, h4, h5, h6").isEmpty()
                && word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                && Pattern.compile("\\p{Ll},? " + Pattern.quote(word))
                        .matcher(use.place().ownText())
                        .find();
    }

    /** The kind and the weight of a file, as its link has to tell them. */
    private static boolean detail(Terms.Use use) {
        return FILE.matcher(use.place().text()).results().anyMatch(told -> told.group()
                .contains(use.written()));
    }

    /** In running text, the word itself is a link: it may lead to what it means. */
    private static boolean leads(Terms.Use use) {
        return Stream.concat(
                        use.place().closest("a[href]").stream(), use.place().select("a[href]"))
                .filter(link -> link.text().contains(use.written())
                        && link.text().length() <= use.written().length() + AROUND)
                .flatMap(link -> link.parent().stream())
                .anyMatch(text ->
                        text.ownText().codePoints().filter(Character::isLetter).count() >= TEXT);
    }

    /** Screens that ask for nothing may be a text for people of the trade. */
    private static Finding judge(Terms.Use use, Explanations explanations, boolean asking) {
        Finding finding = explanations.tell(use.pattern())
                ? Finding.passed(ABOUT)
                : doubt(use, asking)
                        .map(key -> Finding.cannotTell(ABOUT, SENTENCES.say(key, "name", use.written())))
                        .orElseGet(() -> Finding.failed(ABOUT, SENTENCES.say("failed", "name", use.written())));
        return finding.where(use.where()).screens(use.screens());
    }

    /** The question that decides, where the word may be in its place. */
    private static Optional<String> doubt(Terms.Use use, boolean asking) {
        if (UNIT.matcher(use.written()).matches()) {
            return Optional.of("cannot-tell-unit");
        }
        return leads(use)
                ? Optional.of("cannot-tell")
                : named(use)
                        ? Optional.of("cannot-tell-named")
                        : asking ? Optional.empty() : Optional.of("cannot-tell-readers");
    }
}
