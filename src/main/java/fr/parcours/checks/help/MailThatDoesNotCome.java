package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who waits for a message reads what to do when it does not come. See {@code MailThatDoesNotCome.md}. */
final class MailThatDoesNotCome implements Check {
    private static final About ABOUT =
            About.screen("mail-that-does-not-come", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(MailThatDoesNotCome.class);
    private static final Pattern SENT = Pattern.compile(
            "\\b(avons|venons d[e']|vient d[e']|a ete|ont ete|have|has been|was)\\b.{0,30}\\b(envoyee?s?|envoyer|adressee?s?|sent|emailed)\\b");
    private static final Pattern WHAT =
            Pattern.compile("\\b(lien|courriel|e-?mail|mail|message|adresse electronique|link)\\b");
    /** Something is left to do with it before one can go on. */
    private static final Pattern THEN = Pattern.compile(
            "\\b(clique[rz]|suive[rz]|ouvre[rz]|ouvrir|suivre|active[rz]|confirme[rz]|valide[rz]|finalise[rz]|consulte[rz]|verifie[rz]|click|follow|open|activate|confirm|check)\\b");

    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(pas|rien|jamais|non) recue?s?\\b|\\bne (le |l'|la |vous )?(recevez|arrive|parvient|trouvez)\\b|indesirable|\\bspams?\\b|\\bpourriels?\\b|\\brenvoyer\\b|\\brenvoi\\b|\\bnouveau (lien|message|courriel|mail)\\b"
                    + "|\\b(not|haven't|didn't|did not|never) (received?|arrived?|get)\\b|\\bjunk\\b|\\b(re-?send|send (it )?again)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        if (!ScreenText.says(dom, THEN)) {
            return Stream.empty();
        }
        return ScreenText.lines(dom)
                .filter(line -> {
                    String words = ScreenText.fold(line.text());
                    return line.closest("label, nav, footer, table").isEmpty()
                            && SENT.matcher(words).find()
                            && WHAT.matcher(words).find()
                            && words.length() < 400;
                })
                .limit(1)
                .map(line -> ScreenText.says(dom, OTHERWISE)
                        ? Finding.passed(ABOUT, line)
                        : Finding.cannotTell(ABOUT, line, SENTENCES.say("cannot-tell", "text", line.called())));
    }
}
