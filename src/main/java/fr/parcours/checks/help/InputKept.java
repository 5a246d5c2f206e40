package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether what was typed is still there when a screen comes back with an error. Why, and how to mend: {@code InputKept.md}. */
final class InputKept implements Check {
    private static final About ABOUT =
            About.journey("input-kept", Set.of(Dom.class)).feeds("ERR03");
    private static final Sentences WORDS = Sentences.of(InputKept.class);
    private static final Set<String> TYPED = Set.of("text", "tel", "email", "number", "search", "url", "date", "");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return trail.snapshots().stream()
                .filter(screen -> screen.moment().when() == Moment.When.CHANGE
                        && !Mistake.provoked(trail).contains(screen.moment().screen()))
                .flatMap(screen -> judge(trail, screen));
    }

    private static Stream<Finding> judge(Trail trail, Snapshot back) {
        Dom dom = back.the(Dom.class);
        boolean refused = dom.select(
                        "[role=alert], [aria-invalid=true], .error, .erreur, .err, [class*=error], [class*=erreur]")
                .anyMatch(one -> one.visible() && !one.text().isBlank());
        List<Element> typed = sent(trail, back.moment().screen())
                .flatMap(act -> act.on(dom).stream())
                .distinct()
                .filter(field -> field.tag().equals("textarea")
                        || (field.tag().equals("input") && TYPED.contains(field.attr("type"))))
                .toList();
        if (!refused || typed.isEmpty()) {
            return Stream.empty();
        }
        List<Element> lost =
                typed.stream().filter(field -> field.state("value").isBlank()).toList();
        // one emptied field may be the refused one; a whole form that comes back empty was not kept
        if (lost.size() < 2 || lost.size() * 2 < typed.size()) {
            return Stream.of(Finding.passed(ABOUT).screens(List.of(back.moment().screen())));
        }
        return Stream.of(Finding.failed(
                        ABOUT, WORDS.say("failed", "screen", back.moment().screen(), "fields", lost.size()))
                .screens(List.of(back.moment().screen())));
    }

    /** What was typed before the form was first sent; what is typed after the message was not there to be kept. */
    private static Stream<Act> sent(Trail trail, int screen) {
        List<Act> here =
                trail.acts().stream().filter(act -> act.screen() == screen).toList();
        List<Act> typed = new ArrayList<>();
        for (Act act : here) {
            if (act.word().equals("fill")) {
                typed.add(act);
            } else if (act.word().equals("click") && !typed.isEmpty()) {
                break;
            }
        }
        return typed.stream();
    }
}
