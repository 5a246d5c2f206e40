package fr.parcours.reader;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Journey.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes one journey to many sites. What the sites share is kept from the journey (software, kind of operator); what is true of
 * one site only is never lent to another (territory, population, licence, who agreed).
 */
final class Spread {
    private static final int MARK = 6;

    private final Journey journey;

    Spread(Journey journey) {
        this.journey = journey;
    }

    /** One journey for each site that may be walked, in the order of the list. */
    List<Journey> over(List<SiteRow> rows) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> placed = new HashMap<>();
        for (SiteRow row : rows) {
            names.merge(named(row), 1, Integer::sum);
            placed.merge(placed(row), 1, Integer::sum);
        }
        Set<String> taken = new LinkedHashSet<>();
        List<Journey> journeys = new ArrayList<>();
        for (SiteRow row : rows) {
            boolean alone =
                    names.getOrDefault(named(row), 0) == 1 && !named(row).isEmpty();
            boolean told = !row.territory().equals("FR") && placed.getOrDefault(placed(row), 0) == 1;
            String end = alone ? named(row) : told ? placed(row) : named(row) + "-" + mark(row);
            String id = id(end);
            if (!taken.add(id)) {
                id = id(named(row) + "-" + mark(row));
                taken.add(id);
            }
            if (row.status() == SiteRow.Status.OPEN) {
                journeys.add(journey.on(id, site(row), row.authorisation()));
            }
        }
        return journeys;
    }

    private String id(String end) {
        return journey.id() + "-" + end.replaceAll("^-+", "");
    }

    private static String named(SiteRow row) {
        return Slug.of(row.name());
    }

    /** Two towns of one name are told apart by their territory. */
    private static String placed(SiteRow row) {
        return named(row) + "-" + row.territory().toLowerCase(Locale.ROOT);
    }

    /** Else by their address, so that no id changes when lines do. */
    private static String mark(SiteRow row) {
        byte[] hash = Draw.sha256(row.address().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, MARK);
    }

    private Site site(SiteRow row) {
        Site model = journey.site();
        String operator = row.operator();
        String software = row.software();
        return new Site(
                row.name(),
                operator == null ? model.operator() : operator,
                row.licence(),
                row.territory(),
                software == null ? model.software() : software,
                row.population(),
                row.start(),
                row.hosts().isEmpty() ? hosts(row) : row.hosts());
    }

    /** Its own host, and those that the journey's model shares with all: where one signs in, say, but not the model's own. */
    private List<String> hosts(SiteRow row) {
        Set<String> hosts = new LinkedHashSet<>(Addresses.ofStart(row.start()));
        List<String> own = Addresses.ofStart(journey.site().start());
        journey.site().hosts().stream()
                .filter(host -> own.stream().noneMatch(one -> covers(host, one)))
                .forEach(hosts::add);
        return List.copyOf(hosts);
    }

    private static boolean covers(String pattern, String host) {
        String wide = pattern.replaceAll(":\\d+$", "");
        String one = host.replaceAll(":\\d+$", "");
        return wide.equals(one)
                || (wide.startsWith("*.") && (one.endsWith(wide.substring(1)) || one.equals(wide.substring(2))));
    }
}
