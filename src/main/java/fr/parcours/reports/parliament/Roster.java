package fr.parcours.reports.parliament;

import fr.parcours.report.Assembly;
import fr.parcours.reports.Plain;
import fr.parcours.reports.Words;
import fr.parcours.score.Brief;
import fr.parcours.score.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is in the report and under which name: towns and the State by theirs, private operators by a letter unless asked first. */
final class Roster {
    /**
     * One run that the report draws from.
     *
     * @param number from 1, in order of first appearance
     */
    record Passage(int number, String id, Brief any) {}

    private final List<Site> sites = new ArrayList<>();
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final IdentityHashMap<Brief, Site> byBrief = new IdentityHashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final Veil veil;
    private final List<Ground> fields;

    Roster(Assembly assembly, Words words) {
        List<Brief> briefs = assembly.briefs();
        veil = veil(assembly, words);
        Map<String, Integer> places = new HashMap<>();
        List<Brief> veiled = new ArrayList<>();
        for (Brief brief : briefs) {
            passages.computeIfAbsent(
                    brief.run(), id -> new Passage(passages.size() + 1, runName(brief, assembly), brief));
            int place = places.merge(brief.run(), 1, Integer::sum);
            boolean hidden = assembly.hides(brief);
            String reference = words.say("ref", number(brief), place);
            veiled.add(veil.over(brief, hidden, letters.getOrDefault(key(brief), ""), reference));
        }
        places.clear();
        Map<String, Long> twins = veiled.stream().collect(Collectors.groupingBy(this::twin, Collectors.counting()));
        for (int at = 0; at < briefs.size(); at++) {
            Brief brief = briefs.get(at);
            String reference = words.say("ref", number(brief), places.merge(brief.run(), 1, Integer::sum));
            boolean alone = Objects.requireNonNull(twins.get(twin(veiled.get(at)))) == 1;
            String name = Plain.name(veiled.get(at).journey().site().name());
            Site site = new Site(
                    veiled.get(at),
                    alone ? name : words.say("twin", name, reference),
                    reference,
                    assembly.hides(brief) ? null : href(brief, assembly));
            sites.add(site);
            byBrief.put(site.brief(), site);
        }
        fields = fields(sites);
    }

    private String twin(Brief brief) {
        return brief.journey().site().name() + "\n" + brief.journey().goal();
    }

    private int number(Brief brief) {
        return Objects.requireNonNull(passages.get(brief.run())).number();
    }

    private static String key(Brief brief) {
        return brief.journey().site().name().strip().toLowerCase(Locale.ROOT);
    }

    /** No way through a folder that is called after a hidden operator. */
    private @Nullable String href(Brief brief, Assembly assembly) {
        String way = assembly.ways().get(brief.run());
        return way == null || brief.page().isEmpty() || !veil.text(way).equals(way) ? null : way + brief.page();
    }

    /** A run's folder is often called after its journey, whose id may be the operator's name. */
    private String runName(Brief brief, Assembly assembly) {
        String id = brief.run();
        for (Brief one : assembly.briefs()) {
            String journey = one.journey().id();
            if (one.run().equals(id) && assembly.hides(one) && id.endsWith("-" + journey)) {
                id = id.substring(0, id.length() - journey.length()) + "…";
            }
        }
        return veil.text(id);
    }

    private Veil veil(Assembly assembly, Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        assembly.briefs().stream()
                .filter(brief -> !assembly.hides(brief))
                .forEach(brief -> shown.addAll(Secrets.of(brief, "").keySet()));
        for (Brief brief : assembly.briefs()) {
            if (assembly.hides(brief)) {
                String letter = letters.computeIfAbsent(
                        key(brief), unused -> words.say("operator.letter", letter(letters.size())));
                Secrets.of(brief, letter).forEach((secret, instead) -> {
                    if (!shown.contains(secret)) {
                        names.putIfAbsent(secret, instead);
                    }
                });
            }
        }
        return new Veil(names);
    }

    /** A to Z, then AA, AB… */
    private static String letter(int at) {
        return (at >= 26 ? letter(at / 26 - 1) : "") + (char) ('A' + at % 26);
    }

    List<Site> sites() {
        return List.copyOf(sites);
    }

    List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    Veil veil() {
        return veil;
    }

    Site of(Brief brief) {
        return Objects.requireNonNull(byBrief.get(brief));
    }

    /** The sites walked to their end or stop. */
    List<Site> evaluated() {
        return sites.stream().filter(site -> site.brief().evaluated()).toList();
    }

    /**
     * One field for each goal; figures that different rules drew are never put side by side.
     *
     * @param rules that judged, empty when all sites were judged by the same
     */
    record Ground(String rules, Field field) {}

    /** The fields, in order of first appearance. */
    List<Ground> fields() {
        return fields;
    }

    private static List<Ground> fields(List<Site> sites) {
        Map<String, List<Brief>> byRules = new LinkedHashMap<>();
        sites.forEach(site -> byRules.computeIfAbsent(site.brief().tool().rules(), rules -> new ArrayList<>())
                .add(site.brief()));
        List<Ground> fields = new ArrayList<>();
        byRules.forEach((rules, briefs) ->
                Field.of(briefs).forEach(field -> fields.add(new Ground(byRules.size() == 1 ? "" : rules, field))));
        return List.copyOf(fields);
    }
}
