package fr.parcours.checks.help;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether keys reach what opens a conversation with a robot. Why, and how to mend: {@code ChatbotByKeyboard.md}. */
final class ChatbotByKeyboard implements Check {
    private static final About ABOUT = About.screen("chatbot-by-keyboard", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences WORDS = Sentences.of(ChatbotByKeyboard.class);
    private static final String COMMANDS = "button, a, summary, [role=button], [role=link]";
    /** What else is pressed, clickable-not-focusable tells. */
    private static final String OURS = "button, a[href], summary, [tabindex]";
    /** Arrows lead in these. */
    private static final String LED = "[role=tablist], [role=toolbar], [role=menu], [role=menubar], [role=radiogroup],"
            + " [role=listbox], [role=tree], [role=grid]";
    /** Not « chat » by itself: it is a cat, too. */
    private static final Pattern TALK = Pattern.compile(
            "\\b(chatbots?|tchat(er)?|robot|assistante? (virtuel(le)?|numerique|automatique)|discuter|discussion|conversation)\\b"
                    + "|\\b(chat (with|now)|live chat|open chat|virtual assistant|en direct par chat)\\b");

    /** « Discussion » may be a tab, and a robot what one must not be: of these, nobody is accused. */
    private static final Pattern SURELY =
            Pattern.compile("\\b(chatbots?|tchat(er)?|assistante? (virtuel(le)?|numerique|automatique)|discuter)\\b"
                    + "|\\b(chat (with|now)|live chat|open chat|virtual assistant|en direct par chat)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return screen.find(FocusWalk.class).filter(ChatbotByKeyboard::whole).stream()
                .flatMap(walk -> judge(screen.the(Dom.class), walk));
    }

    /** Keys came round the whole page: what they did not meet, they do not reach. */
    private static boolean whole(FocusWalk walk) {
        return walk.complete()
                && walk.trap().isEmpty()
                && walk.stops().stream().noneMatch(stop -> stop.is("held") || stop.is("round") || stop.is("thrown"));
    }

    private static Stream<Finding> judge(Dom dom, FocusWalk walk) {
        Set<String> stops = walk.stops().stream().map(FocusWalk.Stop::path).collect(Collectors.toSet());
        Set<String> pressed = walk.handlers().stream()
                .filter(one -> one.events().contains("click"))
                .map(FocusWalk.Handler::path)
                .collect(Collectors.toSet());
        List<Element> openers = dom.select(COMMANDS)
                .filter(one -> one.visible() && opens(one) && !Inactive.declared(one))
                .toList();
        Predicate<Element> met = one -> stops.contains(one.path())
                || Stream.concat(one.ancestors(), one.select("*")).anyMatch(it -> stops.contains(it.path()));
        List<Element> reached = openers.stream().filter(met).toList();
        return reached.isEmpty()
                ? openers.stream()
                        .filter(one -> one.matches(OURS)
                                && surely(one)
                                && one.closest(LED).isEmpty()
                                && (pressed.contains(one.path()) || one.has("onclick")))
                        .limit(1)
                        .map(one -> Finding.failed(ABOUT, one, WORDS.say("failed", "name", Called.of(one))))
                : Stream.of(Finding.passed(ABOUT, reached.get(0)));
    }

    /** By its words, where it is a command of its own; what belongs to an open conversation is none. */
    private static boolean opens(Element one) {
        return (TALK.matcher(ScreenText.fold(one.called())).find() || ChatWindow.coded(one))
                && one.closest("[role=log], form, dialog, [role=dialog]").isEmpty();
    }

    private static boolean surely(Element one) {
        return SURELY.matcher(ScreenText.fold(one.called())).find();
    }
}
