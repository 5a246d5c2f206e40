package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.Called;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Media;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing moves, unrolls or opens by itself while people do what is asked. See {@code Distraction.md}. */
final class Distraction implements Check {
    /** What opens or sells by itself does not move: the criterion of moving things has nothing to say of it. */
    private static final About STANDING =
            About.screen("distraction", Set.of(Dom.class)).feeds("NAV09").severity(0.6);

    private static final About ABOUT = STANDING.criteria(Criterion.rgaa("13.8.1"), Criterion.wcag("2.2.2"));
    private static final Set<String> STAYING = Set.of("failed-chat", "failed-advert");
    private static final Sentences SENTENCES = Sentences.of(Distraction.class);

    private static final String MOVES = "marquee";
    private static final String FILMS = "video[autoplay]";
    private static final String CAROUSELS =
            "[aria-roledescription=carousel], [aria-roledescription=carrousel], .carousel, .carrousel,"
                    + " .swiper, .slick-slider, .owl-carousel, .splide, .glide, .flexslider";
    private static final String ADVERTS = "ins.adsbygoogle, iframe[src*=doubleclick], iframe[src*=googlesyndication],"
            + " iframe[src*=adservice], [id^=google_ads_iframe]";
    private static final String CHATS =
            "[id*=chat], [class*=chat], iframe[title*=chat i], iframe[src*=chat], [id*=crisp], [id*=intercom],"
                    + " [id*=tawk], [class*=zendesk], [id*=hubspot-messages]";
    private static final Pattern PAUSE =
            Pattern.compile("(?iu)\\b(pause|stop|play|arr[êe]t\\w*|lecture|mettre en pause)\\b");
    private static final Pattern CHAT = Pattern.compile(
            "(?<!\\p{L})(live|web|t)?chat(?!\\p{Ll})|chat(bot|box|widget|window)|crisp|intercom|tawk|zendesk|hubspot");
    private static final String SLIDES =
            ".carousel-item, .carousel-inner > .item, .swiper-slide, .splide__slide, .glide__slide";

    private static final String FIELDS =
            "input:not([type=submit]):not([type=button]):not([type=image]), select, textarea";

    private static final Pattern FADES = Pattern.compile("(?i)fade|opacity|appear");

    private static final double SMALL = 60;
    private static final int LONG = 90;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Finding> findings = new ArrayList<>();
        outermost(dom, MOVES).forEach(one -> findings.add(moving(one, dom)));
        outermost(dom, FILMS).filter(one -> plays(one, snapshot)).forEach(one -> findings.add(film(one, dom)));
        boolean scripts = scripts(snapshot);
        outermost(dom, CAROUSELS).filter(Distraction::large).forEach(one -> findings.add(carousel(one, dom, scripts)));
        outermost(dom, ADVERTS)
                .filter(Distraction::large)
                .forEach(one -> findings.add(
                        filled(one)
                                ? failed("failed-advert", one, dom)
                                : Finding.cannotTell(STANDING, one, SENTENCES.say("cannot-tell-advert"))));
        outermost(dom, CHATS)
                .filter(Distraction::openChat)
                .forEach(one -> findings.add(failed("failed-chat", one, dom)));
        outermost(dom, "body *")
                .filter(one -> endless(one) && large(one) && runs(one, snapshot))
                .limit(3)
                .forEach(one -> findings.add(moving(one, dom)));
        return findings.stream();
    }

    /** A place kept for an advertisement shows none until something is put in it. */
    private static boolean filled(Element one) {
        return one.matches("iframe")
                || !one.text().isBlank()
                || one.select("iframe, img, svg, video, object").anyMatch(Element::visible);
    }

    private static Stream<Element> outermost(Dom dom, String css) {
        boolean all = css.equals("body *");
        // a class on the page itself says what the page holds, it is not the thing
        return dom.select(css)
                .filter(one -> (one.visible() || (all && between(one))) && !one.matches("html, body"))
                .filter(one -> all
                        || one.ancestors()
                                .filter(above -> !above.matches("html, body"))
                                .noneMatch(above -> above.matches(css)));
    }

    private static Object name(Element one) {
        String words = one.called().isBlank() ? one.allText().strip().replaceAll("\\s+", " ") : one.called();
        return words.isBlank() ? Called.of(one) : Brief.of(words, LONG);
    }

    /** What blinks may be looked at while it is out. */
    private static boolean between(Element one) {
        return one.style("visibility").equals("hidden")
                && !one.style("animation-name").isEmpty()
                && !one.style("animation-name").equals("none");
    }

    /** It has scripts, all of which came: what its code asks of them is done. */
    private static boolean scripts(Snapshot snapshot) {
        return snapshot.the(Dom.class).select("script").findAny().isPresent()
                && snapshot.find(Network.class).stream()
                        .flatMap(network -> network.exchanges().stream())
                        .filter(one -> one.type().equals("Script"))
                        .noneMatch(one -> one.status() >= 400
                                || one.status() == 0
                                || !one.failure().isBlank());
    }

    private static Finding carousel(Element one, Dom dom, boolean scripts) {
        boolean alone =
                one.matches("[data-ride=carousel], [data-bs-ride=carousel], [data-autoplay=true], [data-autoplay=''],"
                                + " [data-swiper-autoplay]")
                        && !one.matches("[data-interval=false], [data-bs-interval=false]")
                        && scripts
                        && one.select(SLIDES).count() != 1
                        && !stoppable(dom);
        if (!alone) {
            return Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell"));
        }
        return failed("failed-carousel", one, dom);
    }

    private static Finding moving(Element one, Dom dom) {
        if (one.matches(FIELDS)) {
            return Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-field", "name", name(one)));
        }
        return stoppable(dom)
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-moves", "name", name(one)))
                : failed(between(one) ? "failed-blinks" : "failed-moves", one, dom);
    }

    /** What a person can stop at once is no failure of WCAG 2.2.2. */
    private static boolean stoppable(Dom dom) {
        return dom.select("button, [role=button], [role=switch], input[type=button], input[type=checkbox]")
                .anyMatch(command ->
                        command.visible() && PAUSE.matcher(command.name()).find());
    }

    /** Where the page was watched, what its style sheet sets going really goes, and changes as it does. */
    private static boolean runs(Element one, Snapshot snapshot) {
        return snapshot.find(Eyesight.class)
                .map(sight -> sight.motions().stream()
                        .anyMatch(motion -> motion.path().equals(one.path())))
                .orElse(true);
    }

    /** A film that has a file, which came; a camera or a call gives its pictures by a script. */
    private static boolean plays(Element one, Snapshot snapshot) {
        boolean file = !one.attr("src").isBlank()
                || one.select("source").anyMatch(source -> !source.attr("src").isBlank());
        return file
                && snapshot.find(Media.class)
                        .flatMap(media -> media.at(one.path()))
                        .filter(player -> player.state().equals("broken"))
                        .isEmpty();
    }

    private static Finding film(Element one, Dom dom) {
        // an extract is known by its address alone
        boolean stops = one.has("controls")
                || stoppable(dom)
                || Stream.concat(Stream.of(one), one.select("source"))
                        .anyMatch(source -> source.attr("src").contains("#t="));
        return stops
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-film"))
                : failed("failed-film", one, dom);
    }

    private static Finding failed(String key, Element one, Dom dom) {
        boolean covers = dom.select(
                        "main button, main input:not([type=hidden]), main select, main textarea, main a[href]")
                .anyMatch(command -> command.visible()
                        && !one.holds(command)
                        && command.paint() < one.paint()
                        && one.style("position").equals("fixed")
                        && command.box().touches(one.box()));
        return Finding.failed(STAYING.contains(key) ? STANDING : ABOUT, one, SENTENCES.say(key, "name", name(one)))
                .severity(covers ? 1 : 0.6);
    }

    /** A window of words, not the small button that opens it; "achat" is no chat. */
    private static boolean openChat(Element one) {
        String told = one.attr("id") + " " + one.attr("class") + " " + one.attr("title") + " " + one.attr("src");
        return CHAT.matcher(told.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-")).find()
                && one.style("position").equals("fixed")
                && one.box().width() >= 220
                && one.box().height() >= 120;
    }

    private static boolean large(Element one) {
        return one.box().width() > SMALL
                && one.box().height() > SMALL / 4
                && one.box().width() * one.box().height() > SMALL * SMALL;
    }

    /** Moves for more than five seconds, a sign of waiting put aside; unknown where the style was not kept. */
    private static boolean endless(Element one) {
        String name = one.style("animation-name");
        boolean waiting = one.closest(
                        "[role=status], [role=progressbar], [aria-busy=true], progress, [class*=spin], [class*=loader],"
                                + " [class*=loading], [class*=skeleton], [class*=placeholder], [class*=shimmer], [class*=progress]")
                .isPresent();
        if (name.isEmpty()
                || name.equals("none")
                || waiting
                || one.style("animation-play-state").equals("paused")) {
            return false;
        }
        double seconds = seconds(one.style("animation-duration"));
        String count = one.style("animation-iteration-count");
        double times = count.equals("infinite") ? 1000 : count.matches("[\\d.]+") ? Double.parseDouble(count) : 1;
        // what comes up slowly, once, neither moves nor blinks
        boolean fades = times <= 1 && FADES.matcher(name).find();
        return !fades && seconds * times > 5;
    }

    private static double seconds(String duration) {
        return duration.matches("[\\d.]+s") ? Double.parseDouble(duration.substring(0, duration.length() - 1)) : 0;
    }
}
