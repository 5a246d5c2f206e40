package fr.parcours.evidence;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site publishes on accessibility, known by the words of the link that leads there: a page, or a PDF, never another document and
 * never another site.
 */
public enum Published {
    STATEMENT("(voir |lire )?(la |notre )?d[eé]claration (d['’]|de l['’]|sur l['’])accessibilit[eé]\\b.{0,60}"
            + "|accessibilit[eé]( num[eé]rique)?( du site| du service)?( ?[:(–-]+ ?(non|partiellement|totalement)[ -]conforme\\)?)?"
            + "|accessibility statement"),
    /** The statement itself, where the page on accessibility only leads to it: a PDF. */
    DOCUMENT(
            "(?!.*(sch[eé]ma|\\bplans?\\b|grille|bilan)).{0,40}d[eé]claration\\b.{0,100}|.{0,30}accessibility statement.{0,60}"),
    PLAN(
            "(?=.*(accessib|pluri-?annuel)).{0,60}sch[eé]ma (pluri-?)?annuel.{0,80}|multi-?(year|annual) accessibility plan");

    /** Stands in an address for what was typed, which is not kept: nobody may ask for it. */
    private static final String TYPED = "\u27E6";

    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip)([?#].*)?");

    private static final Pattern PDF = Pattern.compile("(?i)[^?#]*\\.pdf([?#].*)?");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final Pattern words;

    Published(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A link that leads there.
     *
     * @param from the page that bears it
     * @param to where it leads, whatever part of that page
     */
    public record Link(Snapshot from, Element element, URI to) {
        /** Whether that page was looked at under this address. */
        private boolean at(Snapshot seen) {
            return address(seen).filter(to::equals).isPresent();
        }

        /** Whether it leads to a PDF, as its address says. */
        public boolean pdf() {
            return Published.pdf(to);
        }
    }

    /** Whether an address is that of a PDF. */
    public static boolean pdf(URI address) {
        return PDF.matcher(address.toString()).matches();
    }

    /** The name of the visit to it. */
    public String walk() {
        return Trail.LINKED + name().toLowerCase(Locale.ROOT);
    }

    /** The first link that leads there: from the screens of the way; for the plan and the document, from what the statement's link led to. */
    public Optional<Link> link(Trail trail) {
        List<Snapshot> way = trail.arrivals();
        String site = way.stream()
                .findFirst()
                .flatMap(Published::address)
                .map(URI::getRawAuthority)
                .orElse("");
        int year = trail.day().getYear();
        return from(trail, way)
                .flatMap(seen -> links(seen, site, year))
                .filter(link -> this != DOCUMENT || link.pdf())
                .findFirst();
    }

    private Stream<Snapshot> from(Trail trail, List<Snapshot> way) {
        return switch (this) {
            case STATEMENT -> way.stream();
            case DOCUMENT -> STATEMENT.link(trail).flatMap(link -> STATEMENT.page(trail, link)).stream();
            case PLAN ->
                Stream.of(trail.linked(STATEMENT).stream(), trail.also().stream(), way.stream())
                        .flatMap(all -> all);
        };
    }

    /** The page that it leads to, where somebody looked: followed for itself, named by the journey, or met on the way. */
    public Optional<Snapshot> page(Trail trail, Link link) {
        return trail.linked(this).or(() -> Stream.concat(trail.visited().stream(), trail.arrivals().stream())
                .filter(link::at)
                .findFirst());
    }

    private Stream<Link> links(Snapshot seen, String site, int year) {
        Optional<URI> here = address(seen);
        return here.stream().flatMap(from -> seen.find(Dom.class).stream()
                .flatMap(dom -> dom.select("a[href]"))
                .filter(one -> one.visible()
                        && !one.framed()
                        && !one.attr("href").contains(TYPED)
                        && words.matcher(one.called().strip()).matches())
                .sorted(Comparator.comparing((Element one) -> latest(one, year))
                        .thenComparing(Published::named)
                        .reversed())
                .flatMap(one -> to(from, one.page().base(from), one.attr("href"), site).stream()
                        .map(end -> new Link(seen, one, end))));
    }

    /** Of two links, the one that says more. */
    private static int named(Element link) {
        return link.called().length();
    }

    /** The latest year that a link tells; one that tells none is taken for this year's, and goes before one of years gone by. */
    private static int latest(Element link, int year) {
        return YEAR.matcher(link.called())
                .results()
                .mapToInt(one -> Integer.parseInt(one.group()))
                .max()
                .orElse(year);
    }

    private static Optional<URI> to(URI from, URI base, String href, String site) {
        try {
            URI end = plain(base.resolve(href.strip()));
            boolean page = ("http".equals(end.getScheme()) || "https".equals(end.getScheme()))
                    && site.equals(end.getRawAuthority())
                    && !end.equals(from)
                    && (!FILE.matcher(end.toString()).matches() || pdf(end));
            return page ? Optional.of(end) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(Snapshot seen) {
        try {
            String told = seen.moment().url();
            return told.contains(TYPED) ? Optional.empty() : Optional.of(plain(URI.create(told)));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static URI plain(URI address) {
        return URI.create(address.toString().replaceFirst("#.*$", ""));
    }
}
