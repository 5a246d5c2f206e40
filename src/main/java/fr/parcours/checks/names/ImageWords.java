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
import java.util.regex.Pattern;
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
    private static final Pattern FILE = Pattern.compile(
            "(?iu)\\S+\\.(jpe?g|png|gif|svg|webp|bmp|tiff?|avif)|(img|dscn?|image|photo|pic|picture|screenshot|capture|scan)[ _-]?\\d{2,}\\w*|00\\d{2,4}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    /** What a machine wrote: a name and the size it was cut to, a number by which it knows its files. */
    private static final Pattern MADE = Pattern.compile(
            "(?iu)\\p{L}[\\p{L}\\d_.-]*[-_]\\d{3,4}x\\d{3,4}([-_]\\w+)*|\\S*[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\\S*"
                    + "|(?=\\S*\\d)(?=\\S*[a-f])[0-9a-f]{20,}");
    /** Marks that no voice says, or says for nothing. */
    private static final Pattern MARKS = Pattern.compile(
            "[\"“”„«»'’‘`.…,;:_~|¦^\\s\\p{Z}]*[\"“”„«»'’‘`.…,;:_~|¦^][\"“”„«»'’‘`.…,;:_~|¦^\\s\\p{Z}]*");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "image",
            "img",
            "images",
            "photo",
            "photographie",
            "picture",
            "pic",
            "graphic",
            "graphique",
            "icon",
            "icone",
            "illustration",
            "alt",
            "alt text",
            "texte alternatif",
            "alternative",
            "alternative text",
            "spacer",
            "blank",
            "untitled",
            "sans titre",
            "placeholder",
            "undefined",
            "null",
            "nan",
            "todo",
            "lorem ipsum",
            "image description",
            "description de l'image",
            "visuel",
            "vignette",
            "thumbnail",
            "bullet",
            "puce",
            "separateur",
            "separator",
            "decorative",
            "decoration",
            "decorative image",
            "image decorative",
            "decorative line",
            "divider",
            "chart",
            "graph",
            "diagram",
            "schema",
            "screenshot",
            "capture d'ecran",
            "figure",
            "logo");
    private static final Set<String> ANY = Set.of("logo", "image", "photo", "icon", "icone", "img");
    /** Each sort of image has a test of its own. */
    private static final Map<String, Criterion> TESTS = Map.of(
            "area", rgaa("1.3.2"),
            "input", rgaa("1.3.3"),
            "object", rgaa("1.3.4"),
            "svg", rgaa("1.3.6"),
            "canvas", rgaa("1.3.7"));

    private static final Pattern PAGE = Pattern.compile("(?i)\\S+\\.(x?html?|php\\d?|aspx?|jsp)");
    private static final int SMALL = 32;
    private static final int SIGN = 64;
    private static final int MOST = 5;
    private static final int SEVERAL = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> images = dom.select(IMAGES)
                .filter(one -> !one.role().isEmpty() && !words(one).isBlank() && shown(dom, one))
                .toList();
        List<Finding> found = new ArrayList<>();
        List<Element> asked = new ArrayList<>();
        for (Element image : images) {
            Optional<String> question = ImageManner.question(image, words(image));
            if (named(image)) {
                found.add(Finding.passed(ABOUT, image));
            } else if (unreadable(image)) {
                found.add(Finding.failed(about(ABOUT, image), image, SENTENCES.say("failed-unreadable")));
            } else if (address(image)) {
                found.add(Finding.failed(
                        about(ABOUT, image), image, SENTENCES.say("failed-address", "name", words(image))));
            } else if (!file(words(image))
                    && ADDRESS.matcher(words(image).strip()).matches()) {
                found.add(
                        Finding.failed(about(FILED, image), image, SENTENCES.say("failed-site", "name", words(image))));
            } else if (file(words(image)) && attached(image)) {
                found.add(Finding.passed(ABOUT, image));
            } else if (file(words(image)) || ownFile(image)) {
                found.add(
                        Finding.failed(about(FILED, image), image, SENTENCES.say("failed-file", "name", words(image))));
            } else if (meaningless(image) && !image.tag().equals("area")) {
                found.add(Finding.failed(about(ABOUT, image), image, SENTENCES.say("failed", "name", words(image))));
            } else if (EMPTY_WORDS.contains(ScreenText.fold(words(image))) && (captioned(image) || among(image))) {
                asked.add(image);
            } else if (EMPTY_WORDS.contains(ScreenText.fold(words(image)).replaceAll("[.!…*]+$|[ _-]\\d{1,2}$", ""))) {
                found.add(Finding.failed(about(ABOUT, image), image, SENTENCES.say("failed", "name", words(image))));
            } else if (image.tag().equals("area")) {
                found.add(Finding.passed(ABOUT, image));
            } else if (ImageManner.saysImage(words(image))) {
                found.add(Finding.failed(
                        MANNER, image, SENTENCES.say("failed-image-of", "name", shortened(words(image)))));
            } else if (question.isPresent()) {
                found.add(asked(image, question.get()));
            } else if (supported(image)) {
                found.add(Finding.passed(ABOUT, image));
            } else {
                asked.add(image);
            }
        }
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

    /** Signs that are neither seen nor heard, and not an alternative left empty on purpose. */
    private static boolean unreadable(Element image) {
        return image.tag().equals("img")
                && image.attr("alt").codePoints().allMatch(ImageWords::mute)
                && words(image).codePoints().allMatch(ImageWords::mute);
    }

    private static boolean mute(int sign) {
        int type = Character.getType(sign);
        return Character.isWhitespace(sign) || type == Character.CONTROL || type == Character.FORMAT;
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
    private static boolean address(Element image) {
        String words = words(image).strip();
        return image.tag().equals("area")
                && words.equals(image.attr("href").strip())
                && PAGE.matcher(words).matches();
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

    private static boolean file(String words) {
        return FILE.matcher(words.strip()).matches() && !words.strip().contains(" ");
    }

    private static boolean meaningless(Element image) {
        String words = words(image);
        // a small image may show that very sign
        boolean sign = Math.min(image.box().width(), image.box().height()) < SIGN
                && !image.attr("width").matches("\\d{3,}");
        return MADE.matcher(words.strip()).matches()
                || (!sign && MARKS.matcher(words).matches());
    }

    /** What the person has just chosen is best called by its file; and the logo beside a name says which one it is. */
    private static boolean named(Element image) {
        boolean chosen =
                image.attr("src").matches("(blob:|data:(?!image/svg)).*"); // nobody hands over a drawing in code
        return (chosen && file(words(image)))
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
                                                && !EMPTY_WORDS.contains(ScreenText.fold(other.attr("alt"))))
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
