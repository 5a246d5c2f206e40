package fr.parcours.checks.names;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the words of an image are written, whatever they say: that they are those of an image, too long, told already. */
final class ImageManner {
    /** What a screen reader says of each image before its words; a photo, a drawing or a map is another matter. */
    private static final Pattern SAYS_IMAGE = Pattern.compile(
            "(an? |the |une |l')?(image|picture|graphic|visuel|img) (of|de|du|des|d'|showing|qui (montre|represente)|representant|montrant)\\b"
                    + "(?! (l.|un |an? |the )?(ecran|screen|page|fenetre|window)\\b).*");
    /** Words for what a few words cannot replace. */
    private static final Pattern COMPLEX = Pattern.compile(
            "^(le |la |un |une |a |the )?(graphique|courbe|histogramme|camembert|diagramme|schema|organigramme|infographie|(bar |line |pie |flow ?)?chart|graph|diagram|infographic|histogram)\\b");
    /** No question of its own: it was asked of the first. */
    static final String TOLD = "";

    private static final int LARGE = 150;
    private static final int LONG = 150;
    private static final int SEVERAL = 3;

    private ImageManner() {}

    /** Whether the words only repeat that it is an image; a picture of a screen is told from the screen itself by them. */
    static boolean saysImage(String words) {
        return SAYS_IMAGE.matcher(ScreenText.fold(words)).matches();
    }

    /** The key of the question to ask of it, empty when there is none. */
    static Optional<String> question(Element image, String words) {
        if (words.length() > LONG) {
            return Optional.of("cannot-tell-long");
        }
        String folded = ScreenText.fold(words);
        String title = ScreenText.fold(image.attr("title"));
        if (image.tag().equals("img") && !title.isBlank() && !title.contains(folded) && !folded.contains(title)) {
            return Optional.of("cannot-tell-title");
        }
        boolean caption = image.closest("figure").stream()
                .flatMap(figure -> figure.select("figcaption"))
                .anyMatch(one -> ScreenText.fold(one.text()).equals(folded));
        if (caption) {
            return Optional.of("cannot-tell-caption");
        }
        if (COMPLEX.matcher(folded).find() && image.box().width() >= LARGE && !described(image)) {
            return Optional.of("cannot-tell-complex");
        }
        List<Element> alike = alike(image, folded);
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(alike.get(0).equals(image) ? "cannot-tell-repeated" : TOLD);
    }

    /** By something that the code ties to it, a caption, or a table or a part to unfold right beside. */
    private static boolean described(Element image) {
        return image.matches("[aria-describedby], [aria-details], [longdesc]")
                || image.closest("figure").isPresent()
                || image.parent().stream()
                        .flatMap(up -> up.select("table, details, summary, a[href]"))
                        .findAny()
                        .isPresent();
    }

    /** Three pictures or more, side by side, that are called the same and are not the same file; none otherwise. */
    private static List<Element> alike(Element image, String folded) {
        List<Element> beside = image.parent().stream()
                .flatMap(up -> up.children().stream())
                .filter(one -> one.tag().equals("img")
                        && one.visible()
                        && ScreenText.fold(one.attr("alt")).equals(folded))
                .toList();
        return beside.size() >= SEVERAL
                        && beside.contains(image)
                        && beside.stream()
                                        .map(one -> one.attr("src"))
                                        .distinct()
                                        .count()
                                == beside.size()
                ? beside
                : List.of();
    }
}
