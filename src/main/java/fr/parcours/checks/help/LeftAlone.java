package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.KeptWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.TimeWords;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever stops for a while finds the screen as they left it, or is warned. Why, and how to mend: {@code LeftAlone.md}. */
final class LeftAlone implements Check {
    private static final About ABOUT = About.screen("left-alone", Set.of(Dom.class, Idle.class))
            .criteria(Criterion.rgaa("13.1.4"), Criterion.wcag("2.2.1"));
    private static final Sentences WORDS = Sentences.of(LeftAlone.class);

    /** What comes sooner may answer what was typed: a form that goes on by itself once it is full. */
    private static final long A_WHILE = 20_000;

    private static final Pattern OVER = Pattern.compile(
            "session (a |est |has |was |is )?(expir|termin|fermee|over|ended|timed out)|delai (est )?(depasse|expire|ecoule)|(signed|logged) (you )?out|ete deconnecte|temps (est )?ecoule|timed out");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return screen.find(Idle.class).stream()
                .filter(idle -> idle.waited() >= idle.asked()
                        || idle.end() == Idle.End.LEFT) // ended by whoever stopped the run
                .map(idle -> judge(idle, screen.the(Dom.class)));
    }

    private static Finding judge(Idle idle, Dom dom) {
        return switch (idle.end()) {
            case STAYED -> stayed(idle, dom);
            case EMPTIED -> {
                boolean all = idle.kept().isEmpty() && idle.lost().size() > 1;
                yield said(all && silent(idle, dom), "emptied", idle, dom);
            }
            case LEFT -> said(idle.typed() && silent(idle, dom) && !KeptWords.said(idle.there()), "left", idle, dom);
            case VANISHED -> {
                List<String> came = idle.said().stream()
                        .filter(one -> one.after() >= idle.after())
                        .map(Idle.Said::text)
                        .toList();
                boolean over = says(came, OVER)
                        && !KeptWords.said(came)
                        && came.stream().noneMatch(LeftAlone::asks);
                yield said(over && silent(idle, dom), "left", idle, dom);
            }
        };
    }

    private static Finding stayed(Idle idle, Dom dom) {
        Optional<Idle.Said> warning = warning(idle);
        if (idle.next() == Idle.Next.EXPIRED) {
            boolean lost = idle.typed() && !KeptWords.said(idle.there());
            return said(lost && silent(idle, dom), "expired", idle, dom);
        }
        if (warning.isPresent()) {
            return said(false, warning.get().live() ? "warned" : "warned-unannounced", idle, dom);
        }
        return idle.next() == Idle.Next.STOPPED ? said(false, "stopped", idle, dom) : Finding.passed(ABOUT);
    }

    /** It took a while, nothing came before, and nothing on the screen tells that time is counted: no frame either, that may have told. */
    private static boolean silent(Idle idle, Dom dom) {
        return after(idle) >= A_WHILE
                && idle.before().findAny().isEmpty()
                && !ScreenText.says(dom, TimeWords.TOLD)
                && dom.select("iframe, frame").noneMatch(Element::visible);
    }

    private static long after(Idle idle) {
        return idle.after() < 0 ? idle.asked() : idle.after();
    }

    private static Optional<Idle.Said> warning(Idle idle) {
        return idle.said().stream()
                .filter(one ->
                        TimeWords.WARNS.matcher(ScreenText.fold(one.text())).find())
                .findFirst();
    }

    private static boolean asks(String text) {
        return text.strip().endsWith("?");
    }

    private static boolean says(List<String> texts, Pattern what) {
        return texts.stream().map(ScreenText::fold).anyMatch(text -> what.matcher(text)
                .find());
    }

    /** @param sure whether nobody would dispute it */
    private static Finding said(boolean sure, String what, Idle idle, Dom dom) {
        String came = warning(idle)
                .or(() -> idle.said().stream().findFirst())
                .map(Idle.Said::text)
                .orElse("");
        Object[] words = {
            "french",
            time(after(idle), "seconde"),
            "english",
            time(after(idle), "second"),
            "came",
            came,
            "title",
            idle.there().stream().findFirst().orElse(""),
            "lost",
            idle.lost().size(),
            "of",
            idle.lost().size() + idle.kept().size()
        };
        String key = (sure ? "failed-" : "cannot-tell-") + what;
        Optional<Element> first = Stream.concat(idle.lost().stream(), idle.kept().stream())
                .flatMap(path -> dom.at(path).stream())
                .findFirst();
        return sure
                ? first.map(one -> Finding.failed(ABOUT, one, WORDS.say(key, words)))
                        .orElseGet(() -> Finding.failed(ABOUT, WORDS.say(key, words)))
                : first.map(one -> Finding.cannotTell(ABOUT, one, WORDS.say(key, words)))
                        .orElseGet(() -> Finding.cannotTell(ABOUT, WORDS.say(key, words)));
    }

    private static String time(long millis, String second) {
        boolean minutes = millis >= 120_000;
        long count = Math.max(1, Math.round(millis / (minutes ? 60_000.0 : 1_000.0)));
        return count + " " + (minutes ? "minute" : second) + (count > 1 ? "s" : "");
    }
}
