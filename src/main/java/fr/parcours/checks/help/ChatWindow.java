package fr.parcours.checks.help;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A chat window of a page that greets somebody who has said nothing yet; a closed one counts when a button in sight opens it. */
record ChatWindow(Element window) {
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

    /** The first of the page. */
    static Optional<ChatWindow> of(Dom dom) {
        return dom.select(WINDOWS)
                .filter(window -> !window.matches("body, html, main, a, button, input, img, script"))
                .map(ChatWindow::new)
                .filter(ChatWindow::talks)
                .findFirst();
    }

    private boolean talks() {
        String words = ScreenText.fold(words());
        return words.length() < LARGEST_WINDOW
                && OPENING.matcher(words).find()
                && (window.visible() || opener().isPresent());
    }

    private String words() {
        return window.visible() ? window.text() : window.allText();
    }

    private Optional<Element> opener() {
        return window.ancestors()
                .limit(3)
                .takeWhile(above -> !above.matches("body, html, main"))
                .flatMap(above -> above.select("button, [role=button], a"))
                .filter(button -> button.visible()
                        && OPENER.matcher(ScreenText.fold(button.called())).find())
                .findFirst();
    }

    /** All that it tells, with the name and the words of the box around it, folded. */
    String told() {
        return ScreenText.fold(words() + " " + window.name() + " " + around());
    }

    private String around() {
        Optional<Element> box = window.closest("dialog, [role=dialog], aside, section");
        return box.map(found -> found.name() + " " + found.allText())
                .filter(words -> words.length() < LARGEST_WINDOW)
                .orElse("");
    }

    /** Whether its words say that a machine answers. */
    boolean saysSo() {
        return SAYS_SO.matcher(told()).find();
    }

    /** Whether the page's code calls it, or something in it, a robot. */
    boolean coded() {
        return Stream.concat(Stream.of(window), window.select("*")).anyMatch(ChatWindow::coded);
    }

    /** Whether the page's code calls this a robot. */
    static boolean coded(Element part) {
        return NAMED_ROBOT
                .matcher(ScreenText.fold(part.attr("class") + " " + part.attr("id") + " " + part.attr("data-type")))
                .find();
    }
}
