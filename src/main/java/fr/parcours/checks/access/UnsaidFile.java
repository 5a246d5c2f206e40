package fr.parcours.checks.access;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.LinkedFile;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link that opens a file says so before one presses it. See {@code UnsaidFile.md}. */
final class UnsaidFile implements Check {
    private static final About ABOUT =
            About.journey("unsaid-file", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(UnsaidFile.class);
    /** Any word that prepares for a file rather than a page. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(pdf|docx?|word|odt|rtf|xlsx?|excel|ods|csv|pptx?|powerpoint|odp|zip|fichiers?|documents?|telecharge\\w*|imprim\\w*|download\\w*|files?|print\\w*|cerfa|formulaires?|plaquette|brochure|depliant|format)\\b"
                    + "|\\d ?([kmg]?o|[kmg]b|octets)\\b");

    private static final int AROUND = 3;
    private static final int LONG = 600;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            seen.the(Dom.class).select("a[href]").filter(Element::visible).forEach(link -> judge(link)
                    .ifPresent(one -> found.putIfAbsent(link.attr("href"), one)));
        }
        found.keySet().removeAll(none(trail));
        return found.values().stream();
    }

    /** Addresses of a PDF that were followed, and where none came: a page, or an error. */
    private static Set<String> none(Trail trail) {
        return Stream.of(Published.values())
                .filter(what -> trail.first(what.walk()).isPresent()
                        && trail.paper(what).isEmpty())
                .flatMap(what -> what.link(trail).stream())
                .filter(Published.Link::pdf)
                .map(link -> link.element().attr("href"))
                .collect(Collectors.toSet());
    }

    private static Optional<Finding> judge(Element link) {
        return LinkedFile.of(link)
                .filter(file -> !file.asked() && !link.called().isBlank())
                .map(file -> judge(link, file));
    }

    private static Finding judge(Element link, LinkedFile file) {
        if (told(link)) {
            return Finding.passed(ABOUT, link);
        }
        Object[] said = {"name", link.called(), "kind", file.ending().toUpperCase(Locale.ROOT)};
        return drawn(link)
                ? Finding.cannotTell(ABOUT, link, SENTENCES.say("cannot-tell", said))
                : Finding.failed(ABOUT, link, SENTENCES.say("failed", said));
    }

    /** In its own words, in those around it, or in the heading above. */
    private static boolean told(Element link) {
        String own = link.name() + " " + link.text() + " " + link.attr("title") + " " + link.state("description");
        Stream<String> around = link.ancestors()
                .limit(AROUND)
                .takeWhile(above ->
                        !above.matches("main, body, article") && above.text().length() <= LONG)
                .map(Element::text);
        return Stream.concat(Stream.of(own, above(link)), around)
                .anyMatch(words -> TOLD.matcher(ScreenText.fold(words)).find());
    }

    private static String above(Element link) {
        return link.closest("section, article, main, body").stream()
                .flatMap(part -> part.select("h1, h2, h3, h4, h5, h6"))
                .filter(heading -> heading.visible() && heading.precedes(link))
                .reduce((one, next) -> next)
                .map(Element::text)
                .orElse("");
    }

    /** A drawing beside or within the link may say it to who sees it. */
    private static boolean drawn(Element link) {
        return Stream.concat(
                        Stream.of(link),
                        Stream.concat(link.select("*"), link.parent().stream().flatMap(up -> up.children().stream())))
                .anyMatch(one -> one.matches("img, svg, picture, i")
                        || !one.generated("::before").isEmpty()
                        || !one.generated("::after").isEmpty()
                        || one.style("background-image").contains("url("));
    }
}
