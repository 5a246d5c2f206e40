package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a chat window says that a machine answers. Why, and how to mend: {@code ChatbotSaysSo.md}. */
final class ChatbotSaysSo implements Check {
    private static final About ABOUT =
            About.screen("chatbot-says-so", Set.of(Dom.class)).obligation(Obligation.DISPUTED);
    private static final Sentences WORDS = Sentences.of(ChatbotSaysSo.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return ChatWindow.of(snapshot.the(Dom.class)).stream().map(ChatbotSaysSo::judge);
    }

    private static Finding judge(ChatWindow chat) {
        Element window = chat.window();
        if (chat.saysSo()) {
            return Finding.passed(ABOUT, window);
        }
        return chat.coded() && window.visible()
                ? Finding.failed(ABOUT, window, WORDS.say("failed"))
                : Finding.cannotTell(ABOUT, window, WORDS.say("cannot-tell"));
    }
}
