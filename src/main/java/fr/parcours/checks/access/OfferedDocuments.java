package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that the screens offer beside the way: one question for all of them. See {@code OfferedDocuments.md}. */
final class OfferedDocuments implements Check {
    private static final About ABOUT =
            About.journey("offered-documents", Set.of(Dom.class)).severity(0.2).criteria(rgaa("13.3.1"));
    private static final Sentences SENTENCES = Sentences.of(OfferedDocuments.class);
    private static final Pattern FILE =
            Pattern.compile("(?i)[^?#]*\\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp)([?#].*)?");
    private static final int MOST = 4;

    /** A link to a file, and the screens that show it. */
    private record Offer(Element link, int screen) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Set<Element> acted = Actions.on(trail, seen);
            seen.the(Dom.class)
                    .select("a[href], area[href]")
                    .filter(link -> link.visible()
                            && FILE.matcher(link.attr("href")).matches()
                            && !PdfOnTheWay.tells(link, acted))
                    .forEach(link -> offers.putIfAbsent(
                            link.attr("href"), new Offer(link, seen.moment().screen())));
        }
        if (offers.isEmpty()) {
            return Stream.empty();
        }
        List<Offer> all = List.copyOf(offers.values());
        String list = all.stream()
                .map(one -> "«\u00a0" + one.link().called() + "\u00a0»")
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        String key = all.size() == 1 ? "cannot-tell-one" : "cannot-tell";
        return Stream.of(
                Finding.cannotTell(ABOUT, all.get(0).link(), SENTENCES.say(key, "count", all.size(), "list", list))
                        .screens(all.stream().map(Offer::screen).distinct().toList()));
    }
}
