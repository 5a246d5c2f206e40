package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Quoted;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that stand for an image say what it shows. See {@code ImageWords.md}. */
final class ImageWords implements Check {
    private static final About ABOUT = About.screen("image-words", Set.of(Dom.class))
            .feeds("ACC09")
            .criteria(rgaa("1.3.1"), wcag("1.1.1"))
            .act("qt1vmo");
    private static final About FILED = ABOUT.act("qt1vmo", "9eb3f6");
    private static final About ASKED = ABOUT.feeds().severity(0.2);
    private static final About COMPLEX = ASKED.criteria(rgaa("1.6.1"), wcag("1.1.1"));
    private static final About MANNER =
            About.screen("image-words", Set.of(Dom.class)).severity(0.1).obligation(Obligation.GOOD_PRACTICE);
    private static final Sentences SENTENCES = Sentences.of(ImageWords.class);
    private static final String IMAGES =
            "img, [role=img], svg[aria-label], svg[aria-labelledby], canvas, input[type=image], area[alt], object[aria-label], object[title]";
    private static final Set<String> ANY = Set.of("logo", "image", "photo", "icon", "icone", "img");
    /** Each sort of image has a test of its own. */
    private static final Map<String, Criterion> TESTS = Map.of(
            "area", rgaa("1.3.2"),
            "input", rgaa("1.3.3"),
            "object", rgaa("1.3.4"),
            "svg", rgaa("1.3.6"),
            "canvas", rgaa("1.3.7"));

    private static final int SMALL = 32;
    private static final int THIN = 6;
    private static final int SIGN = 64;
    private static final int MOST = 5;
    private static final int SEVERAL = 3;
    /** Fewer words that tell something are those of a chart. */
    private static final int SENTENCE = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> images = dom.select(IMAGES)
                .filter(one -> !one.role().isEmpty() && !words(one).isBlank() && shown(dom, one) && !thin(one))
                .toList();
        List<Finding> found = new ArrayList<>();
        List<Element> asked = new ArrayList<>();
        images.forEach(image -> judge(image).ifPresentOrElse(found::add, () -> asked.add(image)));
        if (!asked.isEmpty()) {
            found.add(Finding.cannotTell(
                    ASKED.criteria(Stream.concat(asked.stream().map(ImageWords::test), Stream.of(wcag("1.1.1")))
                            .distinct()
                            .toArray(Criterion[]::new)),
                    asked.get(0),
                    SENTENCES.say(
                            asked.size() == 1 ? "cannot-tell-one" : "cannot-tell",
                            "count",
                            asked.size(),
                            "list",
                            list(asked))));
        }
        return found.stream();
    }

    /** A line between two parts informs of nothing, whatever its words: they should not be heard, which is another fault. */
    private static boolean thin(Element image) {
        double least = Math.min(image.box().width(), image.box().height());
        return image.tag().equals("img") && least > 0 && least <= THIN;
    }

    /** What is certain of one image; nothing where a person has to look. */
    private static Optional<Finding> judge(Element image) {
        String words = words(image);
        Optional<Finding> hollow = hollow(image, words);
        if (hollow.isPresent()) {
            return hollow;
        }
        Optional<String> swallowed = swallowed(image);
        if (swallowed.isPresent()) {
            return Optional.of(Finding.failed(
                    about(ABOUT, image),
                    image,
                    SENTENCES.say("failed-swallowed", "text", shortened(swallowed.get()), "name", shortened(words))));
        }
        if (HollowWords.bland(words) && (captioned(image) || among(image))) {
            return Optional.empty();
        }
        if (HollowWords.blandNumbered(words)) {
            return Optional.of(failed(ABOUT, image, "failed"));
        }
        if (image.tag().equals("area")) {
            return Optional.of(Finding.passed(ABOUT, image));
        }
        if (ImageManner.saysImage(words)) {
            return Optional.of(
                    Finding.failed(MANNER, image, SENTENCES.say("failed-image-of", "name", shortened(words))));
        }
        return ImageManner.question(image, words)
                .map(question -> asked(image, question))
                .or(() -> supported(image) ? Optional.of(Finding.passed(ABOUT, image)) : Optional.empty());
    }

    /** A whole sentence that is said to be part of an image, of which a voice says but the name. */
    private static Optional<String> swallowed(Element image) {
        if (!image.matches("[role=img]") || image.matches("img, svg, canvas, object, embed, figure")) {
            return Optional.empty();
        }
        Set<String> said = Tokens.telling(words(image));
        return Stream.concat(Stream.of(image), image.select("p, li, span, div, h1, h2, h3, h4"))
                .filter(Element::visible)
                .map(Element::ownText)
                .filter(text -> {
                    Set<String> told = Tokens.telling(text);
                    return told.size() >= SENTENCE
                            && 2 * told.stream().filter(said::contains).count() < told.size();
                })
                .findFirst();
    }

    /** Told where its words are none, or serve all the same; nothing where they are words. */
    private static Optional<Finding> hollow(Element image, String words) {
        if (named(image)) {
            return Optional.of(Finding.passed(ABOUT, image));
        }
        // an alternative left empty on purpose is no such sign
        if (image.tag().equals("img") && HollowWords.mute(image.attr("alt")) && HollowWords.mute(words)) {
            return Optional.of(failed(ABOUT, image, "failed-unreadable"));
        }
        if (ownPage(image)) {
            return Optional.of(failed(ABOUT, image, "failed-address"));
        }
        if (HollowWords.file(words)) {
            return Optional.of(attached(image) ? Finding.passed(ABOUT, image) : failed(FILED, image, "failed-file"));
        }
        if (HollowWords.address(words)) {
            return Optional.of(failed(FILED, image, "failed-site"));
        }
        if (ownFile(image)) {
            return Optional.of(failed(FILED, image, "failed-file"));
        }
        return meaningless(image) && !image.tag().equals("area")
                ? Optional.of(failed(ABOUT, image, "failed"))
                : Optional.empty();
    }

    private static Finding failed(About told, Element image, String key) {
        return Finding.failed(about(told, image), image, SENTENCES.say(key, "name", words(image)));
    }

    private static Finding asked(Element image, String key) {
        About about = key.endsWith("complex") ? COMPLEX : about(ASKED, image);
        return key.equals(ImageManner.TOLD)
                ? Finding.passed(ABOUT, image)
                : Finding.cannotTell(
                        about,
                        image,
                        SENTENCES.say(key, "name", shortened(words(image)), "title", shortened(image.attr("title"))));
    }

    private static String words(Element image) {
        return image.name().isBlank() ? image.attr("alt") : image.name();
    }

    private static Criterion test(Element image) {
        return TESTS.getOrDefault(image.tag(), rgaa("1.3.1"));
    }

    private static About about(About told, Element image) {
        return told.criteria(test(image), wcag("1.1.1"));
    }

    /** A part of an image that one clicks has no box of its own: it shows where its image does. */
    private static boolean shown(Dom dom, Element one) {
        return one.tag().equals("area")
                ? one.closest("map[name]")
                        .map(map -> "#" + map.attr("name"))
                        .filter(map -> dom.select("img[usemap]")
                                .anyMatch(image -> image.attr("usemap").equals(map) && image.visible()))
                        .isPresent()
                : one.visible();
    }

    /** The page that a part of an image leads to, by its address. */
    private static boolean ownPage(Element image) {
        String words = words(image).strip();
        return image.tag().equals("area") && words.equals(image.attr("href").strip()) && HollowWords.page(words);
    }

    /** The name of its file without what ends it, letter for letter; nobody writes words with a line under them. */
    private static boolean ownFile(Element image) {
        return words(image).contains("_") && bare(image).equals(words(image).strip());
    }

    /** Beside a link to a file, the drawing of what sort of file it is bears the file's name, not its own. */
    private static boolean attached(Element image) {
        String name = words(image).strip();
        return !image.attr("src").replace("%20", " ").contains(name)
                && image.box().width() < SIGN
                && image.closest("a, p, li, tr, div").stream()
                        .flatMap(row -> row.select("a[href]"))
                        .anyMatch(link -> link.text().contains(name));
    }

    private static String bare(Element image) {
        return image.attr("src")
                .replaceAll("[?#].*$", "")
                .replaceAll("^.*/", "")
                .replaceAll("\\.\\w{2,5}$", "")
                .replace("%20", " ");
    }

    private static boolean meaningless(Element image) {
        String words = words(image);
        // a small image may show that very sign
        boolean sign = Math.min(image.box().width(), image.box().height()) < SIGN
                && !image.attr("width").matches("\\d{3,}");
        return HollowWords.made(words) || (!sign && HollowWords.marks(words));
    }

    /** What the person has just chosen is best called by its file; and the logo beside a name says which one it is. */
    private static boolean named(Element image) {
        boolean chosen =
                image.attr("src").matches("(blob:|data:(?!image/svg)).*"); // nobody hands over a drawing in code
        return (chosen && HollowWords.file(words(image)))
                || (ScreenText.fold(words(image)).equals("logo")
                        && image.closest("a[href]")
                                .filter(link -> !link.text().isBlank())
                                .isPresent());
    }

    /** One of the drawings of a row or a table, each of which bears the name of what it does: the button for images, perhaps. */
    private static boolean among(Element image) {
        return image.box().width() < SIGN
                && image.closest("ul, ol, table:has(th), [role=toolbar]").stream()
                        .anyMatch(row -> row.select("img[alt]")
                                        .filter(other -> other.box().width() < SIGN
                                                && !other.attr("alt").isBlank()
                                                && !HollowWords.bland(other.attr("alt")))
                                        .map(other -> other.attr("alt"))
                                        .distinct()
                                        .limit(SEVERAL)
                                        .count()
                                == SEVERAL);
    }

    private static boolean captioned(Element image) {
        return image.closest("figure").stream()
                .flatMap(figure -> figure.select("figcaption"))
                .anyMatch(one -> one.visible() && !one.text().isBlank());
    }

    /** Small, part of the bands around the page, named like its file, or told again by the text beside it. */
    private static boolean supported(Element image) {
        // words joined by dashes as a file is named, and no others, are perhaps only that name
        if (words(image).strip().matches("[\\p{Ll}\\d]+(-[\\p{Ll}\\d]+)+")
                && bare(image).equals(words(image).strip())) {
            return false;
        }
        Set<String> said = Tokens.telling(words(image));
        String near = image.closest("a, figure, p, li, td, button, h1, h2, h3")
                .map(Element::text)
                .orElse("");
        boolean told = Stream.concat(
                        Tokens.telling(near).stream(),
                        Tokens.telling(image.attr("src").replace("%20", " ")).stream())
                .filter(one -> !ANY.contains(one))
                .anyMatch(said::contains);
        return told
                || (image.box().width() < SMALL && image.box().height() < SMALL)
                || image.closest("header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]")
                        .isPresent();
    }

    private static Sentence list(List<Element> images) {
        return Quoted.list(images.stream().map(one -> shortened(words(one))), MOST);
    }

    private static String shortened(String text) {
        return Brief.of(text, 60);
    }
}
