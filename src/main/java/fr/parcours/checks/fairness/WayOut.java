package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is taken out online can be ended online. See {@code WayOut.md}. */
final class WayOut implements Check {
    private static final About ABOUT =
            About.screen("way-out", Set.of(Dom.class)).severity(0.6);
    private static final Sentences WORDS = Sentences.of(WayOut.class);

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern ENDING = Pattern.compile(
            "\\bresili(er|ation)|\\bdesabonn|\\b(annul|arret|cess|interromp)\\p{L}* (l'|votre |vos |mon |un |cet )?abonnement|\\bmettre fin a (l'|votre |mon )(abonnement|contrat)"
                    + "|\\b(cancel|end|terminate|stop)\\w*( your| the| a| my)? (subscription|membership|contract|plan)\\b|\\b(to|can) (cancel|unsubscribe)\\b");
    private static final Pattern CHANNEL = Pattern.compile(
            "\\b(lettre|courrier (recommande|postal|simple)|par courrier|recommandee?|telephon\\p{L}*|appel\\p{L}*|fax|guichet|agence|magasin|boutique)\\b"
                    + "|\\b(letter|in writing|by post|by mail|phone|telephone|call|in person|in store|fax)\\b");
    private static final Pattern ONLY = Pattern.compile(
            "\\b(uniquement|seulement|exclusivement|imperativement|obligatoirement|il faut|(vous )?dev(ez|ra|rez|ront)|doit|doivent)\\b|\\bne\\b.{1,40}\\bque par\\b|\\b(only|must|need to|has to|have to)\\b");
    private static final Pattern ONLINE = Pattern.compile(
            "en ligne|\\bsur (ce|le|notre) site|\\b(votre|mon|l') ?(compte|espace)|\\bcourriel|\\be-?mail|\\bclic|\\bclique|\\bformulaire|\\bapplication\\b"
                    + "|\\bonline\\b|\\bon (this|our) (web)?site|\\b(your|my) account|\\bclick|\\bbutton|\\bapp\\b");
    private static final Pattern TAKING = Pattern.compile(
            "\\b(m'|s'|je m')?abonn(er|e|ez)\\b|\\bsouscri(re|s|vez)\\b|\\bessai gratuit\\b|\\badherer\\b|\\bsubscribe\\b|\\bfree trial\\b|\\bjoin (now|online|today)\\b|\\bsign up\\b|\\bbecome a member\\b");

    private static final String COMMANDS = "a[href], button, input[type=submit], input[type=button], [role=button]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        boolean taken = dom.select(COMMANDS)
                .anyMatch(one -> one.visible()
                        && TAKING.matcher(ScreenText.fold(one.name())).find()
                        && !ENDING.matcher(ScreenText.fold(one.name())).find());
        if (!taken) {
            return Stream.empty();
        }
        List<Element> told = ScreenText.lines(dom)
                .filter(line -> ENDING.matcher(ScreenText.fold(line.text())).find())
                .toList();
        boolean online = told.stream()
                .anyMatch(line -> line.closest(COMMANDS).isPresent()
                        || ONLINE.matcher(ScreenText.fold(line.text())).find());
        return online
                ? Stream.of(Finding.passed(ABOUT))
                : told.stream().flatMap(WayOut::judge).limit(1);
    }

    private static Stream<Finding> judge(Element line) {
        return SENTENCE.splitAsStream(line.text())
                .filter(sentence -> ENDING.matcher(ScreenText.fold(sentence)).find()
                        && CHANNEL.matcher(ScreenText.fold(sentence)).find())
                .limit(1)
                .map(sentence -> ONLY.matcher(ScreenText.fold(sentence)).find()
                        ? Finding.failed(ABOUT, line, WORDS.say("failed", "name", sentence.strip()))
                        : Finding.cannotTell(ABOUT, line, WORDS.say("cannot-tell", "name", sentence.strip())));
    }
}
