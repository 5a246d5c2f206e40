package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Media;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No sound starts by itself, or it is over at once, or one can stop it. See {@code SoundByItself.md}. */
final class SoundByItself implements Check {
    private static final double SHORT = 3;
    private static final About PLAYER = About.screen("sound-by-itself", Set.of(Dom.class, Media.class))
            .feeds("ACC13")
            .criteria(rgaa("4.10.1"), wcag("1.4.2"));
    private static final About ABOUT = PLAYER.act("80f0bf", "4c31df", "aaa1bf");
    /** A question about sound stands beside the one about captions: it bears on no indicator, or only one of them would be told. */
    private static final About ASKED = ABOUT.feeds();

    private static final Sentences SENTENCES = Sentences.of(SoundByItself.class);
    private static final Pattern STOPS = Pattern.compile(
            "(?iu)\\b(pause|stop|play|arr[êe]t\\w*|lecture|mute|unmute|couper|muet|silence|sons?|sound|volume|audio|musique|music)\\b");
    private static final Pattern SILENT = Pattern.compile("(?i)[?&](mute|muted)=(1|true)\\b|[?&]background=1\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Optional<Media> known = snapshot.find(Media.class);
        Stream<Finding> own = dom.select("video, audio")
                .flatMap(one -> judge(dom, one, known.flatMap(media -> media.at(one.path()))).stream());
        Stream<Finding> embedded = dom.select(Embedded.PLAYERS)
                .filter(frame -> Embedded.starts(frame)
                        && frame.visible()
                        && !SILENT.matcher(frame.attr("src")).find())
                .map(frame -> Finding.cannotTell(PLAYER.feeds(), frame, SENTENCES.say("cannot-tell")));
        return Stream.of(own, embedded, unseen(snapshot, dom).stream()).flatMap(all -> all);
    }

    /** A script fetched a sound as the page came, and no player shows: it may well play it. */
    private static Optional<Finding> unseen(Snapshot snapshot, Dom dom) {
        boolean fetched = snapshot.moment().when() == Moment.When.ARRIVAL
                && dom.select("video, audio, bgsound, embed, object").findAny().isEmpty()
                && snapshot.find(Network.class).stream()
                        .flatMap(network -> network.exchanges().stream())
                        .anyMatch(one -> one.mime().startsWith("audio/"));
        return fetched ? Optional.of(Finding.cannotTell(ASKED, SENTENCES.say("cannot-tell-script"))) : Optional.empty();
    }

    private static Optional<Finding> judge(Dom dom, Element media, Optional<Media.Player> known) {
        boolean starts =
                media.has("autoplay") || known.filter(Media.Player::starts).isPresent();
        boolean muted = known.map(Media.Player::muted).orElse(media.has("muted"));
        boolean silent = known.filter(one -> one.sound().equals("no")).isPresent();
        if (!starts || muted || silent) {
            return Optional.empty();
        }
        double seconds = known.map(Media.Player::seconds).orElse(-1.0);
        if (seconds >= 0 && seconds <= SHORT) {
            return Optional.of(Finding.passed(ABOUT, media));
        }
        boolean heard = known.filter(one -> one.sound().equals("yes")).isPresent() && seconds > SHORT;
        if (media.has("controls") && media.visible()) {
            return Optional.of(Finding.cannotTell(ASKED, media, SENTENCES.say("cannot-tell-controls")));
        }
        if (mayBeStopped(dom)) {
            return Optional.of(Finding.cannotTell(ASKED, media, SENTENCES.say("cannot-tell-button")));
        }
        return Optional.of(
                heard
                        ? Finding.failed(ABOUT, media, SENTENCES.say("failed"))
                        : Finding.cannotTell(ASKED, media, SENTENCES.say("cannot-tell")));
    }

    /** A button that says so, or that says nothing: nobody knows what a mute drawing does. */
    private static boolean mayBeStopped(Dom dom) {
        return dom.select("button, [role=button], [role=switch], [role=slider], input[type=button], input[type=range],"
                        + " input[type=checkbox], a[href]")
                .filter(Element::visible)
                .anyMatch(one -> one.name().isBlank()
                        || STOPS.matcher(one.name() + " " + one.attr("value") + " " + one.attr("title"))
                                .find());
    }
}
