package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told by sound or film is written too, and no sound starts by itself. See {@code MediaAlternative.md}. */
final class MediaAlternative implements Check {
    private static final About ABOUT =
            About.screen("media-alternative", Set.of(Dom.class)).feeds("ACC13").criteria(rgaa("4.3.1"), wcag("1.2.2"));
    private static final About SOUND = ABOUT.criteria(rgaa("4.10.1"), wcag("1.4.2"));
    private static final About STARTS = SOUND.act("80f0bf", "4c31df", "aaa1bf");
    /** Nobody but a person who listens and looks can answer these of a film. */
    private static final About FILM = ABOUT.act(
            "eac66b", "f51b46", "ab4d13", "c5a4ea", "1ea59c", "1ec09b", "c3232f", "d7ba54", "ee13b5", "1a02b0",
            "fd26cf");

    private static final About TALK =
            ABOUT.criteria(rgaa("4.1.1"), wcag("1.2.1")).act("2eb176", "e7aa44", "afb423");
    private static final Sentences SENTENCES = Sentences.of(MediaAlternative.class);

    private static final Pattern PAUSE =
            Pattern.compile("(?iu)\\b(pause|stop|play|arr[êe]t\\w*|lecture|mute|couper|muet)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class).select("video, audio").flatMap(MediaAlternative::judge);
    }

    private static Stream<Finding> judge(Element media) {
        boolean audible = !media.has("muted");
        if (media.has("autoplay") && audible) {
            return Stream.of(
                    stops(media)
                            ? Finding.cannotTell(STARTS, media, SENTENCES.say("cannot-tell-sound"))
                            : Finding.failed(STARTS, media, SENTENCES.say("failed")));
        }
        if (!media.visible()) {
            return Stream.empty();
        }
        boolean captions = media.select("track[kind=captions], track[kind=subtitles], track:not([kind])")
                .findAny()
                .isPresent();
        boolean written = media.parent().flatMap(Element::parent).stream()
                .anyMatch(block -> block.text().toLowerCase(Locale.FRENCH).contains("transcri"));
        return Stream.of(
                captions || written || !audible
                        ? Finding.passed(ABOUT, media)
                        : Finding.cannotTell(
                                media.tag().equals("audio") ? TALK : FILM, media, SENTENCES.say("cannot-tell")));
    }

    /** A film may be silent, an extract short, and a button of the page may stop it: only a bare sound is sure. */
    private static boolean stops(Element media) {
        boolean extract = Stream.concat(Stream.of(media), media.select("source"))
                .anyMatch(one -> one.attr("src").contains("#t="));
        boolean button = media.ancestors()
                .filter(one -> one.tag().equals("body"))
                .flatMap(body -> body.select("button, [role=button], input[type=button]"))
                .anyMatch(one -> one.visible()
                        && PAUSE.matcher(one.name() + one.attr("value")).find());
        return media.tag().equals("video") || media.has("controls") || extract || button;
    }
}
