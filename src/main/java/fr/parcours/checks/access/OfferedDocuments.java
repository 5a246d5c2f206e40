package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Quoted;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.LinkedFile;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Documents that the screens offer beside the way: one question for all of them. See {@code OfferedDocuments.md}. */
final class OfferedDocuments implements Check {
    private static final About ABOUT =
            About.journey("offered-documents", Set.of(Dom.class)).severity(0.2).criteria(rgaa("13.3.1"));
    private static final Sentences SENTENCES = Sentences.of(OfferedDocuments.class);
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
                    .filter(link -> link.visible() && LinkedFile.document(link) && !PdfOnTheWay.tells(link, acted))
                    .forEach(link -> offers.putIfAbsent(
                            link.attr("href"), new Offer(link, seen.moment().screen())));
        }
        if (offers.isEmpty()) {
            return Stream.empty();
        }
        List<Offer> all = List.copyOf(offers.values());
        Sentence list = Quoted.list(all.stream().map(one -> one.link().called()), MOST);
        String key = all.size() == 1 ? "cannot-tell-one" : "cannot-tell";
        return Stream.of(
                Finding.cannotTell(ABOUT, all.get(0).link(), SENTENCES.say(key, "count", all.size(), "list", list))
                        .screens(all.stream().map(Offer::screen).distinct().toList()));
    }
}
