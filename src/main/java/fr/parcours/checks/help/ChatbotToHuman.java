package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a robot that answers people leads to a person when it cannot help. Why, and how to mend: {@code ChatbotToHuman.md}. */
final class ChatbotToHuman implements Check {
    private static final About ABOUT = About.screen("chatbot-to-human", Set.of(Dom.class));
    private static final Sentences WORDS = Sentences.of(ChatbotToHuman.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        return ChatWindow.of(dom).filter(chat -> chat.saysSo() || chat.coded()).stream()
                .flatMap(chat -> judge(chat, dom));
    }

    private static Stream<Finding> judge(ChatWindow chat, Dom dom) {
        if (Reach.told(chat.told())) {
            return Stream.of(Finding.passed(ABOUT, chat.window()));
        }
        return switch (dom.once(Reach.class, Reach::of)) {
            case SEVERAL_WAYS, ONE_WAY -> Stream.of(Finding.passed(ABOUT, chat.window()));
            case BEHIND_A_LINK ->
                Stream.empty(); // the screen offers help otherwise; what stands behind was not looked at
            case NOBODY -> Stream.of(Finding.cannotTell(ABOUT, chat.window(), WORDS.say("cannot-tell")));
        };
    }
}
