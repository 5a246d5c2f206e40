package fr.parcours.reports.parliament;

import fr.parcours.check.Typography;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Profile;
import fr.parcours.reports.Mends;
import fr.parcours.score.DrawnMend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation: the same mend wherever it would bring something, drawn from what was measured and nothing else.
 *
 * @param indicator that would be relieved; null for what stopped somebody and feeds none, and for a duty
 * @param check whose page tells how to mend; null when a figure says it
 * @param asked for each site that it would bring points to, its mend
 * @param concerned every site where it was found, few points or none included
 */
record Advice(@Nullable Indicator indicator, @Nullable String check, Map<Site, DrawnMend> asked, List<Site> concerned) {
    Advice {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
        concerned = List.copyOf(concerned);
    }

    /** Every recommendation over {@code sites}: those that would free somebody first, then the most shared, then the worthiest. */
    static List<Advice> over(List<Site> sites) {
        Map<String, Map<Site, DrawnMend>> byKind = new LinkedHashMap<>();
        for (Site site : sites) {
            for (DrawnMend mend : site.brief().drawn().mends()) {
                byKind.computeIfAbsent(kind(mend), kind -> new LinkedHashMap<>())
                        .merge(site, mend, (one, other) -> one.points() >= other.points() ? one : other);
            }
        }
        List<Advice> all = new ArrayList<>();
        byKind.values().forEach(asked -> {
            DrawnMend any = asked.values().iterator().next();
            all.add(new Advice(
                    any.indicator(),
                    any.check(),
                    asked,
                    sites.stream()
                            .filter(site -> asked.containsKey(site) || found(site, any))
                            .toList()));
        });
        all.sort(Comparator.comparing((Advice one) -> one.freed().isEmpty())
                .thenComparing(one -> -one.concerned().size())
                .thenComparing(one -> -Math.round(one.most() * 10)));
        return all;
    }

    /** Whether what {@code mend} would mend was found on the site too, however little it weighs there. */
    private static boolean found(Site site, DrawnMend mend) {
        Indicator indicator = mend.indicator();
        String check = mend.check();
        return indicator != null
                && Known.of(site.journey(), indicator.id()) == Known.FOUND
                && (check == null || site.brief().failed().containsKey(check));
    }

    /** The same mend is asked of the same check about the same indicator. */
    static String kind(DrawnMend mend) {
        String indicator = mend.indicator() == null ? "" : mend.indicator().id();
        String who =
                mend.indicator() == null && mend.check() == null ? mend.stops().toString() : "";
        return indicator + " " + mend.check() + " " + who;
    }

    /** The most points that it would bring to one site. */
    double most() {
        return asked.values().stream().mapToDouble(DrawnMend::points).max().orElse(0);
    }

    /** The site that would gain the most. */
    Site first() {
        return asked.entrySet().stream()
                .max(Comparator.comparingDouble(one -> one.getValue().points()))
                .orElseThrow()
                .getKey();
    }

    /** Whether it is owed whatever the index says. */
    boolean duty() {
        return indicator == null && check != null;
    }

    /** The conditions that it would let go on, on one site at least. */
    Set<Profile> freed() {
        Set<Profile> freed = new LinkedHashSet<>();
        asked.values().forEach(mend -> freed.addAll(mend.stops()));
        return freed;
    }

    List<Site> sites() {
        return concerned;
    }

    String title(Desk desk) {
        if (check != null) {
            return desk.words().of(desk.explanations().of(check).barrier());
        }
        if (indicator != null) {
            return desk.explanations()
                    .answering(indicator.id())
                    .map(known -> desk.words().of(known.barrier()))
                    .orElseGet(() -> desk.title(indicator.barrier()));
        }
        Set<String> reasons = new LinkedHashSet<>();
        asked.values().forEach(mend -> reasons.add(desk.words().of(mend.sentence())));
        return desk.say(
                reasons.size() == 1 ? "advice.freed" : "advice.freed.among",
                Mends.people(freed(), desk.words()),
                Typography.inside(whole(example(desk))));
    }

    /** As a whole sentence, for it ends a title. */
    private static String whole(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** How to mend; empty where nothing tells. */
    String how(Desk desk) {
        if (check != null) {
            return desk.words().of(desk.explanations().of(check).mend());
        }
        return indicator == null
                ? freeing(desk)
                : desk.explanations()
                        .answering(indicator.id())
                        .map(known -> desk.words().of(known.mend()))
                        .orElse("");
    }

    /** Where the same check saw them all stopped: what frees one site may do nothing for another. */
    private String freeing(Desk desk) {
        Set<String> checks = new LinkedHashSet<>();
        asked.forEach((site, mend) ->
                mend.stops().forEach(who -> checks.add(site.brief().stoppedBy().getOrDefault(who.id(), ""))));
        String only = checks.size() == 1 ? checks.iterator().next() : "";
        return only.isEmpty()
                ? ""
                : desk.words().of(desk.explanations().of(only).mend());
    }

    String example(Desk desk) {
        DrawnMend mend = asked.get(first());
        return mend == null ? "" : desk.words().of(mend.sentence());
    }

    /** Who can do it: those who run the sites concerned, and who sells them their software when several share it. */
    String addressees(Desk desk) {
        Set<String> kinds = new LinkedHashSet<>();
        Map<String, Integer> software = new LinkedHashMap<>();
        for (Site site : concerned) {
            kinds.add(to(site.journey().site().operator(), desk));
            String vendor = site.journey().site().software();
            if (!vendor.isBlank()) {
                software.merge(vendor, 1, Integer::sum);
            }
        }
        List<String> said = new ArrayList<>(kinds);
        software.forEach((vendor, sites) -> {
            if (sites > 1) {
                said.add(desk.say("advice.to.vendor", vendor));
            }
        });
        return desk.words().list(said);
    }

    private static String to(String operator, Desk desk) {
        String key = "advice.to." + operator;
        return desk.words().keys().contains(key) ? desk.say(key) : desk.say("advice.to.private");
    }
}
