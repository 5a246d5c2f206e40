package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who reads little French finds an easy version, another language, or a film. See {@code OtherReadings.md}. */
final class OtherReadings implements Check {
    private static final About ABOUT =
            About.journey("other-readings", Set.of(Dom.class)).feeds("LIR12");
    private static final Sentences SENTENCES = Sentences.of(OtherReadings.class);

    private static final Pattern TOLD =
            Pattern.compile("(?iu).*(facile à (?:lire|comprendre)|\\bfalc\\b|langue des signes|\\blsf\\b"
                    + "|version simplifiée|en images|en vidéo|voir la vidéo|english|español|deutsch|italiano|português|türkçe"
                    + "|русский|українська|العربية|中文|autres? langues?|other languages|traduire|translate).*");
    private static final Pattern FILM =
            Pattern.compile("(?iu).*(youtube|youtu\\.be|dailymotion|vimeo|peertube|webtv|/videos?/|\\.mp4).*");
    private static final String MEANINGFUL_PICTURE = "img[alt], svg[role=img], [role=img]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (!Procedure.administrative(trail)) {
            return Stream.empty();
        }
        List<Snapshot> screens = trail.snapshots();
        if (screens.isEmpty()) {
            return Stream.empty();
        }
        Optional<Finding> found = screens.stream()
                .flatMap(
                        screen -> alternative(screen)
                                .map(one -> Finding.passed(ABOUT, one)
                                        .screens(List.of(screen.moment().screen())))
                                .stream())
                .findFirst();
        if (found.isPresent()) {
            return found.stream();
        }
        boolean pictures = screens.stream().anyMatch(OtherReadings::pictures);
        return Stream.of(
                pictures
                        ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell"))
                        : Finding.failed(ABOUT, SENTENCES.say("failed")));
    }

    private static Optional<Element> alternative(Snapshot screen) {
        return screen.the(Dom.class)
                .once(Alternative.class, page -> new Alternative(alternative(page)))
                .first();
    }

    private record Alternative(Optional<Element> first) {}

    private static Optional<Element> alternative(Dom dom) {
        String own = Tongue.declared(dom.root());
        return dom.select("a, button, select, video, iframe, [role=button], [role=link]")
                .filter(one -> one.visible() || one.tag().equals("a"))
                .filter(one -> switch (one.tag()) {
                    case "video" -> !one.has("autoplay") || one.has("controls");
                    case "iframe" -> FILM.matcher(one.attr("src")).matches();
                    case "select" ->
                        one.select("option")
                                .filter(o -> TOLD.matcher(o.allText()).matches())
                                .findAny()
                                .isPresent();
                    default ->
                        otherLanguage(one, own)
                                || TOLD.matcher(one.allText() + " " + one.name())
                                        .matches()
                                || FILM.matcher(one.attr("href")).matches();
                })
                .findFirst();
    }

    private static boolean otherLanguage(Element link, String own) {
        String target = link.attr("hreflang").toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return !target.isEmpty() && !own.isEmpty() && !target.equals(own);
    }

    private static boolean pictures(Snapshot screen) {
        return UsefulText.zones(screen.the(Dom.class)).stream()
                .flatMap(zone -> zone.select(MEANINGFUL_PICTURE))
                .anyMatch(picture -> picture.visible()
                        && !picture.name().isBlank()
                        && picture.closest("a, button").isEmpty());
    }
}
