package fr.parcours.checks.steps;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links as a person compares them from one screen to the next: what they are called, where they lead, in which part of the page. */
final class Links {
    private static final Pattern SESSION = Pattern.compile(";[^/?#]*|[?#].*$");
    private static final Pattern COUNT = Pattern.compile("\\(?\\b\\d+\\b\\)?");

    private Links() {}

    /**
     * One link.
     *
     * @param name folded, figures left out
     * @param to its address without what belongs to one visit, empty when it leads to no other page
     */
    record Link(Element element, String name, String to) {}

    /** The links inside {@code zone} that are shown, named and lead to a page, in the order of the page. */
    static List<Link> within(Element zone, Snapshot screen) {
        return links(zone.select("a[href]"), screen);
    }

    /** The links of what a template repeats: header, menus, footer. */
    static List<Link> repeated(Snapshot screen) {
        return links(
                screen.the(Dom.class)
                        .select(
                                "header a[href], nav a[href], footer a[href], [role=banner] a[href], [role=navigation] a[href],"
                                        + " [role=contentinfo] a[href]")
                        .distinct(),
                screen);
    }

    private static List<Link> links(Stream<Element> found, Snapshot screen) {
        return found.filter(Element::visible)
                .map(one -> new Link(one, name(one), to(one, screen)))
                .filter(one -> !one.name().isEmpty() && !one.to().isEmpty())
                .toList();
    }

    private static String name(Element link) {
        return COUNT.matcher(ScreenText.fold(link.called()))
                .replaceAll("")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String to(Element link, Snapshot screen) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || href.matches("(?i)(javascript|mailto|tel|data|blob):.*")) {
            return "";
        }
        return address(screen)
                .flatMap(from -> resolved(from, href))
                .map(one -> SESSION.matcher(one).replaceAll(""))
                .orElse("");
    }

    private static Optional<String> resolved(URI from, String href) {
        try {
            return Optional.of(from.resolve(href.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(Snapshot screen) {
        try {
            return Optional.of(URI.create(screen.moment().url()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Whether two screens are pages of one site in one language: only these need be alike. */
    static boolean sameSite(Snapshot one, Snapshot other) {
        String here = address(one).map(URI::getRawAuthority).orElse("");
        String there = address(other).map(URI::getRawAuthority).orElse("");
        return here.equals(there) && language(one).equals(language(other));
    }

    private static String language(Snapshot screen) {
        return screen.the(Dom.class)
                .root()
                .attr("lang")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-_].*", "");
    }

    /** Whether an address, as {@link Link#to} tells it, is one of the site that a screen belongs to. */
    static boolean inside(String to, Snapshot screen) {
        return address(screen)
                .map(URI::getRawAuthority)
                .filter(site -> to.matches("https?://" + Pattern.quote(site) + "(/.*)?"))
                .isPresent();
    }

    /** Whether two names have a word in common, or the beginning of one: « S’identifier », « Identification ». */
    static boolean kin(String one, String other) {
        for (String word : one.split(" ", -1)) {
            for (String met : other.split(" ", -1)) {
                int common = Math.min(Math.min(word.length(), met.length()), 5);
                if (common >= 3 && word.regionMatches(0, met, 0, common)) {
                    return true;
                }
            }
        }
        return one.equals(other);
    }
}
