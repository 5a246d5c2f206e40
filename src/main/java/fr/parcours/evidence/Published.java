package fr.parcours.evidence;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a site publishes on accessibility, known by the words of the link that leads there: never a document, never another site. */
public enum Published {
    STATEMENT("(voir |lire )?(la |notre )?d[eé]claration (d['’]|de l['’]|sur l['’])accessibilit[eé]\\b.{0,60}"
            + "|accessibilit[eé]( num[eé]rique)?( du site| du service)?( ?[:(–-]+ ?(non|partiellement|totalement)[ -]conforme\\)?)?"
            + "|accessibility statement"),
    PLAN(
            "(?=.*(accessib|pluri-?annuel)).{0,60}sch[eé]ma (pluri-?)?annuel.{0,80}|multi-?(year|annual) accessibility plan");

    /** Stands in an address for what was typed, which is not kept: nobody may ask for it. */
    private static final String TYPED = "\u27E6";

    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*\\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip)([?#].*)?");

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
    }

    /** The name of the visit to it. */
    public String walk() {
        return Trail.LINKED + name().toLowerCase(Locale.ROOT);
    }

    /** The first link that leads there: from the screens of the way; for the plan, from the statement too. */
    public Optional<Link> link(Trail trail) {
        List<Snapshot> way = trail.arrivals();
        Stream<Snapshot> beside = this == STATEMENT
                ? Stream.empty()
                : Stream.concat(trail.linked(STATEMENT).stream(), trail.also().stream());
        String site = way.stream()
                .findFirst()
                .flatMap(Published::address)
                .map(URI::getRawAuthority)
                .orElse("");
        return Stream.concat(beside, way.stream())
                .flatMap(seen -> links(seen, site))
                .findFirst();
    }

    /** The page that it leads to, where somebody looked: followed for itself, named by the journey, or met on the way. */
    public Optional<Snapshot> page(Trail trail, Link link) {
        return trail.linked(this).or(() -> Stream.concat(trail.visited().stream(), trail.arrivals().stream())
                .filter(link::at)
                .findFirst());
    }

    private Stream<Link> links(Snapshot seen, String site) {
        Optional<URI> here = address(seen);
        return here.stream().flatMap(from -> seen.find(Dom.class).stream()
                .flatMap(dom -> dom.select("a[href]"))
                .filter(one -> one.visible()
                        && !one.framed()
                        && !one.attr("href").contains(TYPED)
                        && words.matcher(one.called().strip()).matches())
                .sorted(Comparator.comparing(Published::named).reversed())
                .flatMap(one -> to(from, based(from, one), one.attr("href"), site).stream()
                        .map(end -> new Link(seen, one, end))));
    }

    /** Of two links, the one that says more. */
    private static int named(Element link) {
        return link.called().length();
    }

    /** What addresses are told from: the page's own base, where it has one. */
    private static URI based(URI from, Element link) {
        String base = link.page()
                .select("base[href]")
                .findFirst()
                .map(one -> one.attr("href").strip())
                .orElse("");
        try {
            return from.resolve(base);
        } catch (IllegalArgumentException odd) {
            return from;
        }
    }

    private static Optional<URI> to(URI from, URI base, String href, String site) {
        try {
            URI end = plain(base.resolve(href.strip()));
            boolean page = ("http".equals(end.getScheme()) || "https".equals(end.getScheme()))
                    && site.equals(end.getRawAuthority())
                    && !end.equals(from)
                    && !DOCUMENT.matcher(end.toString()).matches();
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
