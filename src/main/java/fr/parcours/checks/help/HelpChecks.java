package fr.parcours.checks.help;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about erring, stopping, finishing, and finding somebody to talk to. */
public final class HelpChecks {
    private HelpChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new ErrorNearField(),
                new ErrorWording(),
                new ErrorAnnounced(),
                new InputKept(),
                new SessionTimeout(),
                new LeftAlone(),
                new SaveAndResume(),
                new SuccessConfirmation(),
                new FinalConfirmation(),
                new HumanHelp(),
                new HelpHours(),
                new MailThatDoesNotCome(),
                new OfflineWay(),
                new BrokenScreen(),
                new PremiumNumber(),
                new ChatbotSaysSo(),
                new ChatbotToHuman(),
                new ChatbotByKeyboard());
    }
}
