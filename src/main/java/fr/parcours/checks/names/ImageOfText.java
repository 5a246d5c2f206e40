package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is to be read is written, not drawn. See {@code ImageOfText.md}. */
final class ImageOfText implements Check {
    private static final About ABOUT = About.screen("image-of-text", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("1.8.1"), wcag("1.4.5"))
            .act("0va7u6");
    private static final Sentences SENTENCES = Sentences.of(ImageOfText.class);
    private static final Pattern TEXT_FILE = Pattern.compile(
            "(?iu)(text|titre|title|banner|banniere|welcome|bienvenue|button|bouton|slogan|citation|quote|affiche|poster|flyer|horaires|tarifs)");
    private static final Pattern DRAWN = Pattern.compile("(?is)<text[^>]*>[^<]*\\p{L}{2,}");
    private static final int PIXELS = 24;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("img, input[type=image], [style*=url]")
                .filter(one -> one.visible() && one.box().width() > PIXELS)
                .flatMap(one -> judge(one).stream());
    }

    private static Optional<Finding> judge(Element image) {
        String source = image.has("src") ? image.attr("src") : image.style("background-image");
        String words = (image.name() + " " + image.attr("alt")).toLowerCase(Locale.ROOT);
        if (words.contains("logo") || source.toLowerCase(Locale.ROOT).contains("logo")) {
            return Optional.empty();
        }
        if (source.startsWith("data:image/svg+xml")
                && DRAWN.matcher(plain(source)).find()) {
            return Optional.of(Finding.failed(ABOUT, image, SENTENCES.say("failed", "name", image.called())));
        }
        String file = source.startsWith("data:")
                ? ""
                : source.replaceAll("^.*url\\([\"']?", "")
                        .replaceAll("[?#\"')].*$", "")
                        .replaceAll("^.*/", "");
        boolean button = image.matches("input[type=image]");
        return button || TEXT_FILE.matcher(file).find()
                ? Optional.of(Finding.cannotTell(
                        ABOUT, image, SENTENCES.say("cannot-tell", "name", file.isBlank() ? image.called() : file)))
                : Optional.empty();
    }

    private static String plain(String source) {
        try {
            return URLDecoder.decode(source, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return source;
        }
    }
}
