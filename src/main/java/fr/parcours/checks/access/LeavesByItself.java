package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.OwnAddress;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page stays until the person leaves it, and opens nothing that was not asked for. See {@code LeavesByItself.md}. */
final class LeavesByItself implements Check {
    private static final About ABOUT =
            About.screen("leaves-by-itself", Set.of(Dom.class)).severity(0.7).criteria(rgaa("13.1.3"), wcag("2.2.1"));
    private static final About RELOADS = ABOUT.criteria(rgaa("13.1.1"), wcag("2.2.1"));
    private static final About SENT = ABOUT.criteria(rgaa("13.1.2"), wcag("2.2.1"));
    private static final About OPENS = ABOUT.severity(0.4).criteria(rgaa("13.2.1"), wcag("3.2.5"));
    private static final About CLOSES = ABOUT.criteria(rgaa("13.1.4"), wcag("2.2.1"));
    private static final Sentences SENTENCES = Sentences.of(LeavesByItself.class);

    private static final Pattern TIMER = Pattern.compile("(?<![.\\w$])(?:window\\.)?set(Timeout|Interval)\\s*\\(");
    private static final Pattern WINDOW = Pattern.compile("(?<![.\\w$])window\\.open\\s*\\(");
    private static final Pattern DELAY = Pattern.compile(",\\s*([\\d_ *]+)\\s*$");
    private static final Pattern NAMED =
            Pattern.compile("^\\s*[\"'`]?([A-Za-z_$][\\w$]*)(?:\\(\\s*\\)\\s*;?)?[\"'`]?\\s*,");
    /** What a page runs as soon as it is there. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?s).*(?:\\b(?:DOMContentLoaded|load)['\"`]\\s*,\\s*(?:async\\s*)?(?:function\\s*\\w*\\s*\\([^)]*\\)|\\([^)]*\\)\\s*=>|\\w+\\s*=>)"
                    + "|\\bonload\\s*=\\s*(?:async\\s*)?(?:function\\s*\\w*\\s*\\([^)]*\\)|\\([^)]*\\)\\s*=>)"
                    + "|\\$\\(\\s*(?:document\\s*\\)\\s*\\.\\s*ready\\s*\\(\\s*)?function\\s*\\([^)]*\\)|[(!]\\s*(?:async\\s*)?function\\s*\\w*\\s*\\(\\s*\\)|\\(\\s*\\(\\s*\\)\\s*=>|(?:^|[;}\\s])try)\\s*");

    private static final Pattern FUNCTION =
            Pattern.compile("(?s).*\\bfunction\\s+([A-Za-z_$][\\w$]*)\\s*\\([^)]*\\)\\s*");
    /** The same, by a name that was given to it: {@code const wait = () => …}. */
    private static final Pattern NAMED_FUNCTION = Pattern.compile(
            "(?s).*(?<![.\\w$])([A-Za-z_$][\\w$]*)\\s*=\\s*(?:async\\s*)?(?:function\\s*\\([^)]*\\)|\\([^()]*\\)\\s*=>|\\w+\\s*=>)\\s*");

    private static final Pattern STOPPED =
            Pattern.compile("clear(?:Timeout|Interval)\\s*\\(|visibilitychange|\\bconfirm\\s*\\(");
    private static final Pattern STAY = Pattern.compile(
            "prolong|rester|annuler|arreter|suspendre|plus de temps|poursuivre|continuer|\\bpause\\b|extend|\\bstay\\b|\\bstop\\b|\\bcancel\\b|more time|keep me");
    /** Some leave the function before they come to that. */
    private static final Pattern LEFT = Pattern.compile("\\bif\\b[^;{}]*\\)\\s*\\{?\\s*return\\b");

    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*(\\d{1,6})(?:\\.\\d*)?\\s*(?:[;,]\\s*(url\\s*=.*|\\S.*))?[;,]?\\s*");

    private static final Pattern QUOTED = Pattern.compile("^(['\"])(.*?)(?:\\1|$)");

    /** What was typed is wiped out, or no more can be. */
    private static final Pattern CLOSED = Pattern.compile(
            "\\.reset\\(\\s*\\)|\\b(elements|inputs?|fields?|fieldset|champs?)\\b[^;]{0,80}\\.disabled\\s*=\\s*(true|!0)");

    private static final int NEAR = 40;
    /** A form that is put off sooner is put off while it is being sent. */
    private static final long A_WHILE = 20_000;

    private static final long AT_LEAST = 500;
    private static final long MOST = 20L * 3600 * 1000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        PageScripts scripts = PageScripts.of(dom);
        List<Finding> found = new ArrayList<>();
        timers(dom, scripts)
                .findFirst()
                .filter(one -> one.verdict() == Verdict.FAILED || !seen(snapshot))
                .ifPresent(found::add);
        windows(dom, scripts).findFirst().ifPresent(found::add);
        Stream<String> header =
                snapshot
                        .find(Network.class)
                        .flatMap(network -> network.refresh(snapshot.moment().url()))
                        .stream();
        refreshes(Stream.concat(tags(dom), header), snapshot.moment().url())
                .findFirst()
                .ifPresent(found::add);
        return found.stream();
    }

    /** What the page does once the time is over was seen in a copy of it: {@code timed-out} tells, and need not ask whether it does. */
    private static boolean seen(Snapshot snapshot) {
        return snapshot.find(Elapsed.class).flatMap(Elapsed::end).isPresent();
    }

    /** The same tag in other letters than those of {@code meta-refresh}, which knows only the small ones; browsers obey them all. */
    private static Stream<String> tags(Dom dom) {
        return dom.select("meta[http-equiv]")
                .filter(meta -> !meta.framed()
                        && meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")
                        && !meta.attr("http-equiv").equals("refresh"))
                .map(meta -> meta.attr("content"));
    }

    /** What a tag, or the header that came with the page, says of going elsewhere. */
    private static Stream<Finding> refreshes(Stream<String> told, String here) {
        return told.map(REFRESH::matcher)
                .filter(Matcher::matches)
                .filter(found -> Long.parseLong(found.group(1)) > 0 && Long.parseLong(found.group(1)) * 1000 < MOST)
                .map(found -> found.group(2) == null || OwnAddress.is(here, address(found.group(2)))
                        ? Finding.failed(RELOADS, SENTENCES.say("reloads", "seconds", found.group(1)))
                        : Finding.failed(SENT, SENTENCES.say("leaves", "seconds", found.group(1))));
    }

    /** As browsers read it: after {@code url=}, where that is written, and within quotes, where there are some. */
    private static String address(String told) {
        String bare = told.replaceFirst("(?i)^url\\s*=\\s*", "");
        Matcher quoted = QUOTED.matcher(bare);
        return quoted.find() ? quoted.group(2) : bare;
    }

    private static Stream<Finding> timers(Dom dom, PageScripts scripts) {
        String all = scripts.all();
        return TIMER.matcher(all).results().flatMap(timer -> {
            String inside = all.substring(timer.end(), closing(all, timer.end()));
            boolean beats = timer.group(1).equals("Interval");
            if (closes(dom, scripts, inside, beats) && atOnce(dom, all, timer.start())) {
                return Stream.of(Finding.cannotTell(CLOSES, SENTENCES.say("perhaps-closes")));
            }
            return millis(inside).filter(millis -> millis >= AT_LEAST && millis < MOST).stream()
                    .flatMap(millis -> deed(scripts, inside)
                            .filter(deed -> atOnce(dom, all, timer.start()))
                            .map(deed -> judge(dom, all, deed, millis, beats))
                            .stream());
        });
    }

    private static Finding judge(Dom dom, String all, String deed, long millis, boolean beats) {
        boolean reloads = deed.contains(" reloads");
        About about = reloads ? RELOADS : ABOUT;
        boolean certain = deed.endsWith("straight")
                && !STOPPED.matcher(all).find()
                && dom.select("button, a[href], [role=button], input[type=button], input[type=submit]")
                        .noneMatch(one -> one.visible()
                                && STAY.matcher(ScreenText.fold(one.called())).find());
        String key = reloads ? "reloads" : "leaves";
        Object[] words = {"seconds", Math.max(1, Math.round(millis / 1000.0))};
        // a beat that looks each second whether time is up does not say how long there is
        if (beats && !deed.endsWith("straight")) {
            return Finding.cannotTell(about, SENTENCES.say("perhaps-" + key + "-later"));
        }
        return certain
                ? Finding.failed(about, SENTENCES.say(key, words))
                : Finding.cannotTell(about, SENTENCES.say("perhaps-" + key, words));
    }

    /** Whether the form that the page shows is emptied or put off then. */
    private static boolean closes(Dom dom, PageScripts scripts, String inside, boolean beats) {
        return millis(inside)
                        .filter(millis -> millis < MOST && millis >= (beats ? AT_LEAST : A_WHILE))
                        .isPresent()
                && dom.select("form input, form textarea, form select").anyMatch(Element::visible)
                && CLOSED.matcher(source(scripts, inside)).find();
    }

    /** What runs once the time is over; the name of a function is looked up. */
    private static String source(PageScripts scripts, String inside) {
        Matcher named = NAMED.matcher(inside);
        return named.find()
                ? scripts.body(named.group(1))
                        .or(() -> expression(scripts.all(), named.group(1)))
                        .orElse(inside)
                : inside;
    }

    private static Optional<String> deed(PageScripts scripts, String inside) {
        return Deeds.read("time", source(scripts, inside)).stream()
                .filter(deed -> deed.contains(" leaves") || deed.contains(" reloads"))
                .findFirst();
    }

    /** What an arrow without braces does: {@code const go = () => location.assign('/')}. */
    private static Optional<String> expression(String all, String name) {
        Matcher found = Pattern.compile("(?<![.\\w$])" + Pattern.quote(name)
                        + "\\s*=\\s*(?:\\([^()]*\\)|\\w+)\\s*=>\\s*([^{;\\n][^;\\n]*)")
                .matcher(all);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Stream<Finding> windows(Dom dom, PageScripts scripts) {
        boolean body = dom.select("body[onload]").anyMatch(one -> WINDOW.matcher(scripts.whole(one.attr("onload")))
                .find());
        String all = scripts.all();
        boolean scripted = WINDOW.matcher(all).results().anyMatch(one -> atOnce(dom, all, one.start()));
        return body || scripted ? Stream.of(Finding.failed(OPENS, SENTENCES.say("opens"))) : Stream.empty();
    }

    private static Optional<Long> millis(String inside) {
        Matcher delay = DELAY.matcher(inside);
        if (!delay.find()) {
            return Optional.empty();
        }
        long product = 1;
        for (String part : delay.group(1).replaceAll("[_ ]", "").split("\\*", -1)) {
            if (part.isEmpty() || part.length() > 9) {
                return Optional.empty();
            }
            product *= Long.parseLong(part);
        }
        return Optional.of(product);
    }

    private static int closing(String text, int from) {
        int deep = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            deep += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (deep == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether that place is run when the page comes: in no block, or in one that is for that; a function must be called so. */
    private static boolean atOnce(Dom dom, String all, int place) {
        String just = all.substring(Math.max(0, place - NEAR), place).strip();
        if (just.matches("(?s).*(?:\\)|&&|\\|\\||\\?|\\belse)")) {
            return false; // under a condition
        }
        if (later(dom, all, place)) {
            return false;
        }
        int deep = 0;
        for (int i = place - 1; i >= 0; i--) {
            char c = all.charAt(i);
            if (c == '}') {
                deep++;
            } else if (c == '{' && deep > 0) {
                deep--;
            } else if (c == '{') {
                if (LEFT.matcher(all.substring(i + 1, place)).find()) {
                    return false;
                }
                String before = all.substring(Math.max(0, i - 200), i);
                if (!AT_ONCE.matcher(before).matches()) {
                    return named(before).filter(name -> called(dom, all, name)).isPresent();
                }
            }
        }
        return true;
    }

    /** It stands in a function without braces that something else calls, as in {@code onclick = () => …}. */
    private static boolean later(Dom dom, String all, int place) {
        return arrow(all, place)
                .filter(opening ->
                        named(opening).filter(name -> called(dom, all, name)).isEmpty())
                .isPresent();
    }

    /** The head of the function without braces that the place stands in, unless it is run at once. */
    private static Optional<String> arrow(String all, int place) {
        int start = place;
        while (start > 0 && ";{}".indexOf(all.charAt(start - 1)) < 0) {
            start--;
        }
        String before = all.substring(start, place);
        return Optional.of(before.lastIndexOf("=>"))
                .filter(at -> at >= 0)
                .map(at -> before.substring(0, at + 2))
                .filter(opening -> !AT_ONCE.matcher(opening).matches());
    }

    /** The name of the function whose head ends that text. */
    private static Optional<String> named(String head) {
        return Stream.of(FUNCTION, NAMED_FUNCTION)
                .map(one -> one.matcher(head))
                .filter(Matcher::matches)
                .map(one -> one.group(1))
                .findFirst();
    }

    private static boolean called(Dom dom, String all, String name) {
        Pattern call = Pattern.compile("(?<![.\\w$])(?<!function )" + Pattern.quote(name) + "\\s*\\(");
        boolean body = dom.select("body[onload]")
                .anyMatch(one -> call.matcher(one.attr("onload")).find());
        Pattern loaded = Pattern.compile("onload\\s*=\\s*" + Pattern.quote(name)
                + "\\b|['\"`](?:load|DOMContentLoaded)['\"`]\\s*,\\s*" + Pattern.quote(name) + "\\b");
        return body
                || loaded.matcher(all).find()
                || call.matcher(all)
                        .results()
                        .anyMatch(one ->
                                top(all, one.start()) && arrow(all, one.start()).isEmpty());
    }

    private static boolean top(String all, int place) {
        int deep = 0;
        for (int i = 0; i < place; i++) {
            deep += all.charAt(i) == '{' ? 1 : all.charAt(i) == '}' ? -1 : 0;
        }
        return deep == 0;
    }
}
