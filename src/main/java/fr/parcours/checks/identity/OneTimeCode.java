package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.HardNumber;
import fr.parcours.checks.forms.Meaning;
import fr.parcours.checks.forms.Screens;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When a code must be received, there is a choice of how, and time to copy it. */
final class OneTimeCode implements Check {
    private static final About ABOUT =
            About.journey("one-time-code", Set.of(Dom.class)).feeds("IDE04");
    private static final Sentences SENTENCES = Sentences.of(OneTimeCode.class);
    private static final int SHORT_SECONDS = 300;
    private static final Pattern SENT = Pattern.compile(
            "code .{0,30}(recu|envoye|adresse|transmis) (par|a|au) .{0,20}(sms|courriel|e-?mail|telephone|numero|mobile)"
                    + "|avons envoye un code|code a usage unique|(sms|courriel|e-?mail) .{0,30}\\bcode\\b");
    private static final Pattern MADE =
            Pattern.compile("authenticator|(application|appli) d'authentification|authentication app");
    /** What was sent once can be asked for again. */
    private static final Pattern AGAIN = Pattern.compile(
            "(renvoye[rz]|recevoir) .{0,20}\\bcode\\b|\\bnouveau code\\b|pas recu .{0,20}\\bcode\\b|(resend|new) (the |a )?code|did(n't| not) (get|receive) .{0,12}\\bcode\\b");

    /** What came by post was chosen by whoever wrote, and waits: nothing more is sent. */
    private static final Pattern POSTED = Pattern.compile(
            "(recu|envoye|adresse|figur\\w*|indique|imprime) (par|sur|dans|a|en) .{0,20}(courrier(?! electronique)|lettre|la poste|avis)|(by post|in the post|on (your|the|our) letter|by letter)");

    private static final Pattern CODE = Pattern.compile("\\bcode\\b(?!.{0,3}(postal|promo))");
    private static final Pattern ANOTHER =
            Pattern.compile("recevoir .{0,30}par |autre (moyen|methode|facon)|par (appel|courriel|e-?mail"
                    + "|sms|telephone|courrier) (plutot|a la place)|(m')?appele[rz]|me (l')?envoyer par|another way");
    private static final Pattern DELAY = Pattern.compile(
            "(valable|valide|expire|validite|dispose\\w*)\\D{0,40}(\\d+) ?(minutes?|min\\b|mn\\b|secondes?|s\\b)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<String> told = new HashSet<>();
        List<Finding> found = trail.snapshots().stream()
                .flatMap(snapshot -> Fields.ofTask(snapshot.the(Dom.class)).stream()
                        .filter(field -> asked(field, snapshot) && !made(snapshot))
                        .limit(1)
                        .filter(field -> told.add(field.element().component()))
                        .map(field -> judge(trail, snapshot, field)))
                .toList();
        return found.isEmpty() && !trail.arrivals().isEmpty() ? Stream.of(Finding.passed(ABOUT)) : found.stream();
    }

    /** The code is made by an application of the person's own: none is sent, and none can be sent again. */
    private static boolean made(Snapshot snapshot) {
        String said = Screens.main(snapshot).text();
        return Words.says(said, MADE) && !Words.says(said, SENT) && !Words.says(said, AGAIN);
    }

    /** A code in a field of its own, on a screen that says that one was sent. */
    private static boolean asked(Field field, Snapshot snapshot) {
        String label = field.label().isBlank() ? field.element().called() : field.label();
        return field.written()
                && !HardNumber.asked(field)
                && !Words.says(label + " " + field.around(), POSTED)
                && (field.meaning() == Meaning.ONE_TIME_CODE
                        || (field.meaning() == Meaning.OTHER
                                && Words.says(label, CODE)
                                && Words.says(
                                        field.around() + " " + snapshot.moment().heading(), SENT)));
    }

    private static Finding judge(Trail trail, Snapshot snapshot, Field field) {
        Element element = field.element();
        List<Integer> screen = List.of(snapshot.moment().screen());
        int seconds = delay(Words.fold(Screens.main(snapshot).text()));
        if (seconds > 0 && seconds < SHORT_SECONDS) {
            return Finding.failed(ABOUT, element, SENTENCES.say("failed-short", "delay", told(seconds)))
                    .screens(screen);
        }
        boolean choice = trail.snapshots().stream()
                .takeWhile(one -> one.moment().number() <= snapshot.moment().number())
                .filter(one -> one.moment().screen() >= snapshot.moment().screen() - 1)
                .anyMatch(OneTimeCode::choice);
        return choice || Words.says(Screens.main(snapshot).text(), MADE)
                ? Finding.failed(ABOUT, element, SENTENCES.say("failed-choice"))
                        .severity(0.5)
                        .screens(screen)
                : Finding.failed(ABOUT, element, SENTENCES.say("failed")).screens(screen);
    }

    private static String told(int seconds) {
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    private static boolean choice(Snapshot snapshot) {
        return Screens.main(snapshot)
                .select("a, button, label, summary, [role=button], [role=radio]")
                .anyMatch(one -> one.visible() && Words.says(one.name() + " " + one.text(), ANOTHER));
    }

    private static int delay(String said) {
        Matcher found = DELAY.matcher(said);
        if (!found.find() || found.group(2).length() > 5) {
            return 0;
        }
        int count = Integer.parseInt(found.group(2));
        return found.group(3).startsWith("s") ? count : count * 60;
    }
}
