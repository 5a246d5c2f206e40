package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a site written as its sign at the head of the page: text of a brand has no contrast to keep (WCAG 1.4.3). */
public final class Wordmark {
    private static final String SIGNS =
            "[class~=brand], [class~=logo], [class*=navbar-brand], [class*=site-brand], [class*=site-logo], [class*=wordmark],"
                    + " [class*=site-title], [class*=site-name]";
    /** Words of a menu, which no site is called by. */
    private static final Pattern MENU = Pattern.compile(
            "accueil|home|menu|(se )?(de)?connect.*|(de)?connexion|log ?(in|out)|sign ?(in|out|up)|aide|help|contact.*");
    /** How far down a page its sign may stand, in pixels. */
    private static final double HEAD = 160;

    private static final int FEW = 2;
    private static final int NAME = 40;

    private Wordmark() {}

    /** A short link at the head of the page, which the site calls its brand or sets beside its drawing. */
    public static boolean is(Element one) {
        return one.closest("a[href]")
                .filter(link -> link.box().y() < HEAD && link.text().length() <= NAME)
                .filter(link -> !MENU.matcher(ScreenText.fold(link.text())).matches())
                .filter(link -> called(link) || besideDrawing(link))
                .isPresent();
    }

    private static boolean called(Element link) {
        return Stream.concat(Stream.of(link), link.ancestors().limit(FEW)).anyMatch(one -> one.matches(SIGNS));
    }

    private static boolean besideDrawing(Element link) {
        return link.parent().stream()
                .flatMap(above -> above.children().stream())
                .anyMatch(other -> !other.equals(link)
                        && other.matches("a[href]")
                        && other.text().isBlank()
                        && other.attr("href").equals(link.attr("href"))
                        && other.select("img, svg").findAny().isPresent());
    }
}
