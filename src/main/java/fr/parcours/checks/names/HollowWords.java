package fr.parcours.checks.names;

import fr.parcours.checks.ScreenText;
import java.util.Set;
import java.util.regex.Pattern;

/** Words put for an image that say nothing of it: a file, an address, a machine's number, marks, or that it is an image. */
final class HollowWords {
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

    private static final Set<String> BLAND = Set.of(
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
    private static final Pattern PAGE = Pattern.compile("(?i)\\S+\\.(x?html?|php\\d?|aspx?|jsp)");

    private HollowWords() {}

    /** The name of a file. */
    static boolean file(String words) {
        return FILE.matcher(words.strip()).matches() && !words.strip().contains(" ");
    }

    /** The address of a page of this site, from where it stands. */
    static boolean page(String words) {
        return PAGE.matcher(words).matches();
    }

    /** A whole address of the web. */
    static boolean address(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    /** What a machine wrote. */
    static boolean made(String words) {
        return MADE.matcher(words.strip()).matches();
    }

    /** Nothing but marks that no voice says, or says for nothing. */
    static boolean marks(String words) {
        return MARKS.matcher(words).matches();
    }

    /** Signs that are neither seen nor heard. */
    static boolean mute(String words) {
        return words.codePoints().allMatch(HollowWords::mute);
    }

    /** What any image could be called. */
    static boolean bland(String words) {
        return BLAND.contains(ScreenText.fold(words));
    }

    /** The same, with its number or its full stop. */
    static boolean blandNumbered(String words) {
        return BLAND.contains(ScreenText.fold(words).replaceAll("[.!…*]+$|[ _-]\\d{1,2}$", ""));
    }

    private static boolean mute(int sign) {
        int type = Character.getType(sign);
        return Character.isWhitespace(sign) || type == Character.CONTROL || type == Character.FORMAT;
    }
}
