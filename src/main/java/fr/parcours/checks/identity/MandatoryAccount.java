package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Screens;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person reaches the goal without having to make yet another account. */
final class MandatoryAccount implements Check {
    private static final About ABOUT =
            About.journey("mandatory-account", Set.of(Dom.class)).feeds("IDE01");
    private static final Sentences SENTENCES = Sentences.of(MandatoryAccount.class);
    private static final Pattern WITHOUT = Pattern.compile(
            "sans (creer (de |un |mon )?)?compte|sans (m')?inscri|en tant qu'invite"
                    + "|sans (s'|me |m'|vous )?identifi|sans (se |me |vous )?connecter|as a guest|without (an )?account");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern MUST = Pattern.compile(
            "\\b(compte|identification (par|avec|via|aupres)|authentification (par|avec|via|aupres))\\b[^.!?]{0,80}"
                    + "\\b(est|sont) (strictement |donc )?(obligatoires?|indispensables?|necessaires?|requise?s?|exigee?s?)\\b"
                    + "|\\b(il faut|vous devez) (deja |d'abord |au prealable |prealablement |imperativement )?(avoir |posseder |disposer d'|creer |ouvrir )(un |votre )?compte\\b"
                    + "|\\byou (must|need to|have to) (first )?(create|open|register for|set up) an account\\b"
                    + "|\\ban account is (required|mandatory)\\b|\\byou (must|need to) have an account\\b");
    /** Another way, another matter, or an account at a bank: then a person decides. */
    private static final Pattern UNLESS = Pattern.compile(
            "\\b(pas|non|ni|ou|or|not|sauf|si|if|unless|seulement|facultati\\w*|pour (suivre|enregistrer|reprendre|consulter)"
                    + "|bancaire|bank|iban|rib|releve|vehicule|numero|plaque|franceconnect)\\b");

    private static final Pattern FRANCE_CONNECT = Pattern.compile("franceconnect");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (Words.says(trail.subject().goal(), Password.ACCOUNT)) {
            return Stream.empty(); // the account is what the person came for
        }
        List<Snapshot> creating = trail.snapshots().stream()
                .filter(snapshot -> Password.opening(snapshot.the(Dom.class)))
                .toList();
        boolean whole = Screens.whole(trail);
        if (creating.isEmpty()) {
            return login(trail, whole);
        }
        Snapshot first = creating.get(0);
        List<Integer> screen = List.of(first.moment().screen());
        boolean used = creating.stream().anyMatch(snapshot -> typed(trail, snapshot));
        if (trail.snapshots().stream()
                .takeWhile(
                        snapshot -> snapshot.moment().screen() <= first.moment().screen())
                .anyMatch(seen -> offers(seen, FRANCE_CONNECT))) {
            return Stream.of(Finding.passed(ABOUT));
        }
        if (trail.snapshots().stream()
                .takeWhile(
                        snapshot -> snapshot.moment().screen() <= first.moment().screen())
                .anyMatch(seen -> offers(seen, WITHOUT))) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed-offered"))
                    .severity(0.5)
                    .screens(screen));
        }
        if (used && !asksMore(trail)) {
            return Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-alone"))
                    .screens(screen));
        }
        if (used) {
            return Stream.of(Finding.failed(
                            ABOUT,
                            SENTENCES.say("failed", "screen", first.moment().name()))
                    .screens(screen));
        }
        return Stream.of(
                whole && last(trail) > first.moment().screen()
                        ? Finding.failed(ABOUT, SENTENCES.say("failed-offered"))
                                .severity(0.5)
                                .screens(screen)
                        : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell"))
                                .screens(screen));
    }

    /** Nobody made an account on the way: perhaps one was needed all the same. */
    private static Stream<Finding> login(Trail trail, boolean whole) {
        List<Snapshot> asked = trail.snapshots().stream()
                .filter(snapshot ->
                        Password.known(snapshot.the(Dom.class)).findAny().isPresent())
                .filter(snapshot ->
                        typed(trail, snapshot) && !offers(snapshot, WITHOUT) && !offers(snapshot, FRANCE_CONNECT))
                .toList();
        if (!asked.isEmpty()) {
            int at = asked.get(0).moment().screen();
            Optional<Finding> told = told(trail, at);
            if (told.isPresent()) {
                return told.stream();
            }
            return Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-login"))
                    .screens(List.of(asked.get(0).moment().screen())));
        }
        Optional<Finding> elsewhere = told(trail, Integer.MAX_VALUE);
        if (elsewhere.isPresent()) {
            Finding found = elsewhere.get();
            return Stream.of(
                    Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-told")).screens(found.screens()));
        }
        return Stream.of(
                whole ? Finding.passed(ABOUT) : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-unfinished")));
    }

    /** The way goes through a known account, and a page before or there says in so many words that there is no other. */
    private static Optional<Finding> told(Trail trail, int login) {
        List<Snapshot> before = trail.snapshots().stream()
                .takeWhile(seen -> seen.moment().screen() <= login)
                .toList();
        if (before.stream().anyMatch(seen -> offers(seen, WITHOUT) || offers(seen, FRANCE_CONNECT))) {
            return Optional.empty();
        }
        return before.stream()
                .flatMap(seen -> Screens.main(seen)
                        .select("p, li, dd, strong, label, h1, h2, h3")
                        .filter(Element::visible)
                        .flatMap(one -> SENTENCE.splitAsStream(one.text())
                                .filter(MandatoryAccount::must)
                                .map(sentence -> Finding.failed(
                                                ABOUT, one, SENTENCES.say("failed-told", "name", sentence.strip()))
                                        .screens(List.of(seen.moment().screen())))))
                .findFirst();
    }

    private static boolean must(String sentence) {
        return Words.says(sentence, MUST) && !Words.says(sentence, UNLESS);
    }

    /** Where nothing but an account is filled in, made or opened, it may be what one came for. */
    private static boolean asksMore(Trail trail) {
        return trail.snapshots().stream()
                .map(snapshot -> snapshot.the(Dom.class))
                .anyMatch(dom -> Password.all(dom).findAny().isEmpty()
                        && !Fields.ofTask(dom).isEmpty());
    }

    private static boolean typed(Trail trail, Snapshot snapshot) {
        return Password.all(snapshot.the(Dom.class)).anyMatch(field -> Screens.acted(trail, snapshot, field));
    }

    private static boolean offers(Snapshot snapshot, Pattern way) {
        return snapshot.the(Dom.class)
                .select("a, button, [role=button], label, input[type=submit]")
                .anyMatch(one -> one.visible() && Words.says(one.name() + " " + one.text(), way));
    }

    private static int last(Trail trail) {
        return trail.walk(Trail.REFERENCE).map(Walk::lastScreen).orElse(0);
    }
}
