package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Links of one name lead to one place, and an address is no name. See {@code TwinLinks.md}. */
final class TwinLinks implements Check {
    private static final About ABOUT = About.screen("twin-links", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("6.1.1"), wcag("2.4.4"))
            .act("b20e66", "fd3a94");
    private static final About ADDRESS = About.screen("twin-links", Set.of(Dom.class))
            .severity(0.3)
            .criteria(rgaa("6.1.1"), wcag("2.4.4"))
            .act("aizyf1");
    /** No criterion forbids it where its sentence tells the rest. */
    private static final About CODES =
            About.screen("twin-links", Set.of(Dom.class)).severity(0.3).obligation(Obligation.GOOD_PRACTICE);

    private static final Sentences SENTENCES = Sentences.of(TwinLinks.class);
    private static final Pattern LONG_ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S{30,}");
    /** Figures, codes and questions to a machine, which nobody reads for a subject. */
    private static final Pattern CODED =
            Pattern.compile("[?&][\\w-]+=\\d|%[0-9A-Fa-f]{2}|[0-9a-f]{12}|[?&][\\w-]+=[^&]*&[\\w-]+=");

    private static final Pattern FILE = Pattern.compile(
            "(?i)(?=\\S*(?:_\\S*_|_\\S*\\d|\\d{5}))[\\p{L}\\p{N}_.()%+-]+\\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|jpe?g|png)");
    private static final String CONTEXT = "li, p, td, th, dd, tr, article, section, figure, [role=listitem], nav";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> links = dom.select("a[href], [role=link]")
                .filter(one -> one.visible()
                        && one.role().equals("link")
                        && !one.name().isBlank())
                .toList();
        return Stream.concat(
                links.stream()
                        .filter(one -> LONG_ADDRESS.matcher(one.name().strip()).matches())
                        .map(TwinLinks::address),
                Stream.concat(Stream.concat(files(links), doubled(links)), twins(links)));
    }

    private static Finding address(Element link) {
        return CODED.matcher(link.name()).find()
                ? Finding.failed(CODES, link, SENTENCES.say("failed-address", "name", link.called()))
                : Finding.cannotTell(ADDRESS, link, SENTENCES.say("cannot-tell-address", "name", link.called()));
    }

    /** A picture and words side by side, each a link to the same place: heard and crossed twice. One question a screen. */
    private static Stream<Finding> doubled(List<Element> links) {
        return IntStream.range(1, links.size())
                .filter(i -> !aim(links.get(i)).isEmpty()
                        && aim(links.get(i)).equals(aim(links.get(i - 1)))
                        && links.get(i).parent().equals(links.get(i - 1).parent())
                        && links.get(i).text().isBlank()
                                != links.get(i - 1).text().isBlank())
                .mapToObj(links::get)
                .limit(1)
                .map(one -> Finding.cannotTell(CODES, one, SENTENCES.say("cannot-tell-doubled", "name", one.called())));
    }

    /** A list of files may be what a person came for: their names are then those of the things. */
    private static Stream<Finding> files(List<Element> links) {
        return links.stream()
                .filter(one -> FILE.matcher(one.name().strip()).matches()
                        && one.closest("table, pre, code, [class*=file], [class*=attach]")
                                .isEmpty())
                .limit(1)
                .map(one -> Finding.failed(CODES, one, SENTENCES.say("failed-file", "name", one.called())));
    }

    private static Stream<Finding> twins(List<Element> links) {
        Map<String, List<Element>> byName = new LinkedHashMap<>();
        for (Element one : links) {
            byName.computeIfAbsent(ScreenText.fold(one.name()) + "|" + context(one), fresh -> new ArrayList<>())
                    .add(one);
        }
        return byName.values().stream()
                .filter(same -> same.stream().map(TwinLinks::aim).distinct().count() > 1)
                .map(same -> Finding.cannotTell(
                        ABOUT,
                        same.get(1),
                        SENTENCES.say(
                                "cannot-tell",
                                "count",
                                same.size(),
                                "name",
                                same.get(1).called())));
    }

    /** What stands around a link and tells it apart: other sentences, other places of the page. */
    private static String context(Element link) {
        return link.parent()
                .flatMap(above -> above.closest(CONTEXT))
                .map(block -> block.text().length() > 400 ? block.path() : block.text())
                .orElse("");
    }

    /** Where it leads, what is only counted or followed left out; links that scripts drive are all alike. */
    private static String aim(Element link) {
        String href = link.attr("href").strip();
        return href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")
                ? ""
                : href.replaceAll("[?#].*$", "").replaceAll("/$", "");
    }
}
