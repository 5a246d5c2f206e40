package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a chat window says that a machine answers. Why, and how to mend: {@code ChatbotSaysSo.md}. */
final class ChatbotSaysSo implements Check {
    private static final About ABOUT =
            About.screen("chatbot-says-so", Set.of(Dom.class)).obligation(Obligation.DISPUTED);
    private static final Sentences WORDS = Sentences.of(ChatbotSaysSo.class);

    private static final String WINDOWS = "[role=log], [class*=chat], [id*=chat], [class*=tchat], [id*=tchat],"
            + " [class*=bot], [id*=bot], [class*=messagerie], [id*=assistant], [class*=assistant], [class*=robot], [id*=robot]";
    private static final Pattern NAMED_ROBOT =
            Pattern.compile("(^|[^a-z])(chat)?-?bots?([^a-z]|$)|robot|chatbot|virtual-?assistant");
    private static final Pattern OPENING = Pattern.compile(
            "(comment|en quoi) (puis-je|je peux)|posez(-moi| moi)? (votre|une|toutes vos) questions?|je (suis|m'appelle) [a-z]+|\\bje (vois|peux vous)\\b|how can i help|ask me");
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(robot|chatbot|bot|automatique|automatise|intelligence artificielle|ia|ai|virtuel(le)?|machine|logiciel|programme|assistant numerique)\\b");
    private static final Pattern OPENER =
            Pattern.compile("question|discut|discussion|chat|tchat|repond|assistant|help|aide");
    private static final int LARGEST_WINDOW = 3000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select(WINDOWS)
                .filter(window -> !window.matches("body, html, main, a, button, input, img, script"))
                .filter(ChatbotSaysSo::talks)
                .limit(1)
                .map(ChatbotSaysSo::judge);
    }

    /** Greets somebody who has said nothing yet; a closed window counts when a button in sight opens it. */
    private static boolean talks(Element window) {
        String words = ScreenText.fold(words(window));
        return words.length() < LARGEST_WINDOW
                && OPENING.matcher(words).find()
                && (window.visible() || opener(window).isPresent());
    }

    private static String words(Element window) {
        return window.visible() ? window.text() : window.allText();
    }

    private static Optional<Element> opener(Element window) {
        return window.ancestors()
                .limit(3)
                .takeWhile(above -> !above.matches("body, html, main"))
                .flatMap(above -> above.select("button, [role=button], a"))
                .filter(button -> button.visible()
                        && OPENER.matcher(ScreenText.fold(button.called())).find())
                .findFirst();
    }

    private static Finding judge(Element window) {
        String told = ScreenText.fold(words(window) + " " + window.name() + " " + closestName(window));
        if (SAYS_SO.matcher(told).find()) {
            return Finding.passed(ABOUT, window);
        }
        boolean robot = Stream.concat(Stream.of(window), window.select("*")).anyMatch(part -> NAMED_ROBOT
                .matcher(ScreenText.fold(part.attr("class") + " " + part.attr("id") + " " + part.attr("data-type")))
                .find());
        return robot && window.visible()
                ? Finding.failed(ABOUT, window, WORDS.say("failed"))
                : Finding.cannotTell(ABOUT, window, WORDS.say("cannot-tell"));
    }

    private static String closestName(Element window) {
        Optional<Element> box = window.closest("dialog, [role=dialog], aside, section");
        return box.map(found -> found.name() + " " + found.allText())
                .filter(words -> words.length() < LARGEST_WINDOW)
                .orElse("");
    }
}
