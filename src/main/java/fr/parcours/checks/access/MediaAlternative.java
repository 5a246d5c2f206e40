package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Media;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told by sound or film is written too. See {@code MediaAlternative.md}. */
final class MediaAlternative implements Check {
    private static final About ABOUT = About.screen("media-alternative", Set.of(Dom.class, Media.class))
            .feeds("ACC13")
            .criteria(rgaa("4.3.1"), wcag("1.2.2"));
    /** Nobody but a person who listens and looks can answer these of a film. */
    private static final About FILM = ABOUT.act(
            "eac66b", "f51b46", "ab4d13", "c5a4ea", "1ea59c", "1ec09b", "c3232f", "d7ba54", "ee13b5", "1a02b0",
            "fd26cf");

    private static final About CAPTIONS = ABOUT.act("eac66b", "f51b46");
    private static final About SILENT =
            ABOUT.criteria(rgaa("4.1.2"), wcag("1.2.1")).act("ac7dc6", "c3232f", "d7ba54", "ee13b5", "fd26cf");
    private static final About TALK =
            ABOUT.criteria(rgaa("4.1.1"), wcag("1.2.1")).act("2eb176", "e7aa44", "afb423");
    /** They are there; only a person knows whether they are right. */
    private static final About RIGHT_CAPTIONS = CAPTIONS.feeds()
            .severity(0.2)
            .criteria(rgaa("4.4.1"), wcag("1.2.2"))
            .act("f51b46");

    private static final About DESCRIBED = RIGHT_CAPTIONS
            .criteria(rgaa("4.4.1"), rgaa("4.5.1"), wcag("1.2.2"), wcag("1.2.3"), wcag("1.2.5"))
            .act("f51b46", "1ea59c", "1ec09b");

    private static final About RIGHT_WORDS = SILENT.feeds()
            .severity(0.2)
            .criteria(rgaa("4.2.1"), rgaa("4.2.2"), wcag("1.2.1"))
            .act("2eb176", "c3232f", "ee13b5", "1a02b0");
    private static final Sentences SENTENCES = Sentences.of(MediaAlternative.class);
    private static final About LINKED = ABOUT.feeds().severity(0.3).criteria(wcag("1.2.1"), wcag("1.2.2"));
    private static final Pattern FILE = Pattern.compile(
            "(?i)[^?#]*\\.(mp3|m4a|wav|ogg|oga|flac|aac|wma|mp4|m4v|mov|avi|wmv|webm|ogv|mkv|mpe?g)(?:[?#].*)?");
    private static final Pattern DESCRIPTION = Pattern.compile("audio-? ?descri|described version");
    private static final Pattern WRITTEN = Pattern.compile("transcri|version texte|texte de la video|text version");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Optional<Media> known = snapshot.find(Media.class);
        return Stream.concat(linked(dom).stream(), played(dom, known));
    }

    /** Films and sounds that a link opens: one question a screen. */
    private static Optional<Finding> linked(Dom dom) {
        List<Element> files = dom.select("a[href]")
                .filter(one -> one.visible()
                        && !one.called().isBlank()
                        && FILE.matcher(one.attr("href").strip()).matches()
                        && !written(one))
                .toList();
        return files.stream()
                .findFirst()
                .map(one -> Finding.cannotTell(
                        LINKED,
                        one,
                        SENTENCES.say(
                                files.size() == 1 ? "cannot-tell-linked" : "cannot-tell-linked-more",
                                "name",
                                one.called(),
                                "count",
                                files.size())));
    }

    private static Stream<Finding> played(Dom dom, Optional<Media> known) {
        return Stream.concat(
                dom.select("video, audio")
                        .filter(Element::visible)
                        .map(one -> judge(one, known.flatMap(media -> media.at(one.path())))),
                dom.select(Embedded.PLAYERS)
                        .filter(Element::visible)
                        .map(one -> written(one)
                                ? Finding.cannotTell(RIGHT_WORDS, one, SENTENCES.say("cannot-tell-transcript"))
                                : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-embedded"))));
    }

    private static Finding judge(Element media, Optional<Media.Player> known) {
        boolean sound = media.tag().equals("audio");
        boolean silent = known.filter(one -> one.sound().equals("no")).isPresent();
        boolean captions = media.select("track[kind=captions], track[kind=subtitles], track:not([kind])")
                .findAny()
                .isPresent();
        if (captions && !silent && useless(known)) {
            return Finding.failed(CAPTIONS, media, SENTENCES.say("failed"));
        }
        if (captions && !silent && !sound && !described(media)) {
            return Finding.cannotTell(DESCRIBED, media, SENTENCES.say("cannot-tell-described"));
        }
        if (captions && !silent) {
            return Finding.cannotTell(RIGHT_CAPTIONS, media, SENTENCES.say("cannot-tell-captions"));
        }
        if (written(media)) {
            return Finding.cannotTell(RIGHT_WORDS, media, SENTENCES.say("cannot-tell-transcript"));
        }
        if (media.has("muted") && !media.has("controls")) {
            return Finding.passed(ABOUT, media);
        }
        if (silent) {
            return Finding.cannotTell(SILENT, media, SENTENCES.say("cannot-tell-silent"));
        }
        return Finding.cannotTell(sound ? TALK : FILM, media, SENTENCES.say("cannot-tell"));
    }

    /** None of those that were asked for came, or all that came are empty. */
    private static boolean useless(Optional<Media.Player> known) {
        return known.filter(one -> one.tracks().stream().anyMatch(Media.Track::captions)
                        && one.tracks().stream().filter(Media.Track::captions).allMatch(Media.Track::useless))
                .isPresent();
    }

    private static boolean described(Element media) {
        return media.select("track[kind=descriptions]").findAny().isPresent() || tells(media, DESCRIPTION);
    }

    private static boolean written(Element media) {
        return tells(media, WRITTEN);
    }

    private static boolean tells(Element media, Pattern words) {
        return around(media, words)
                || Stream.concat(Stream.of(media), media.parent().stream())
                        .flatMap(one -> one.next().stream())
                        .filter(one -> one.select("video, audio").findAny().isEmpty())
                        .anyMatch(one ->
                                words.matcher(ScreenText.fold(one.text())).find());
    }

    private static boolean around(Element media, Pattern words) {
        return media.parent().flatMap(Element::parent).stream()
                .filter(block -> !block.matches("body, html"))
                .anyMatch(block -> words.matcher(ScreenText.fold(block.text())).find());
    }
}
