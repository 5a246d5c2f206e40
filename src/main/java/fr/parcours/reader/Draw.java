package fr.parcours.reader;

import fr.parcours.journey.Sample;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws sites from a frame: the same sites, seed and size always give the same draw, whatever the order of the lines. Sites are
 * ranked by the SHA-256 of the seed and their address, and the first of each stratum are drawn.
 *
 * @param size how many are wanted
 * @param stratum the column by which the draw is shared out in proportion, or null
 */
record Draw(int size, long seed, @Nullable Column stratum) {
    /** Those drawn, refusals among them, in the order of the draw within each stratum. */
    record Drawn(List<SiteRow> rows, Sample sample) {
        Drawn {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param file name of the frame's file
     * @param sha256 of its bytes, in hexadecimal
     */
    Drawn from(List<SiteRow> frame, String file, String sha256) {
        Map<String, List<SiteRow>> parts = new TreeMap<>();
        for (SiteRow row : frame) {
            if (row.status() != SiteRow.Status.EXCLUDED) {
                parts.computeIfAbsent(Strata.of(row, stratum), key -> new ArrayList<>())
                        .add(row);
            }
        }
        int whole = parts.values().stream().mapToInt(List::size).sum();
        Map<String, Integer> shares = shares(parts, Math.min(size, whole), whole);
        List<SiteRow> drawn = new ArrayList<>();
        List<Sample.Stratum> strata = new ArrayList<>();
        parts.forEach((name, part) -> {
            List<SiteRow> first =
                    ranked(part).limit(shares.getOrDefault(name, 0)).toList();
            drawn.addAll(first);
            strata.add(new Sample.Stratum(name, part.size(), first.size(), refused(first)));
        });
        return new Drawn(
                drawn,
                new Sample(
                        file,
                        sha256,
                        whole,
                        frame.size() - whole,
                        size,
                        drawn.size(),
                        refused(drawn),
                        seed,
                        stratum == null ? null : stratum.word(),
                        strata));
    }

    private Stream<SiteRow> ranked(List<SiteRow> part) {
        return part.stream()
                .map(row -> Map.entry(rank(row.address()), row))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static int refused(List<SiteRow> rows) {
        return (int) rows.stream()
                .filter(row -> row.status() == SiteRow.Status.REFUSED)
                .count();
    }

    /** In proportion to each part's size, by the largest remainder; between equal remainders, the seed decides. */
    private Map<String, Integer> shares(Map<String, List<SiteRow>> parts, int wanted, int whole) {
        Map<String, Integer> shares = new TreeMap<>();
        int given = 0;
        for (Map.Entry<String, List<SiteRow>> part : parts.entrySet()) {
            int share = (int) ((long) wanted * part.getValue().size() / whole);
            shares.put(part.getKey(), share);
            given += share;
        }
        parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<SiteRow>> part) ->
                                -((long) wanted * part.getValue().size() % whole))
                        .thenComparing(part -> rank(part.getKey())))
                .limit(wanted - given)
                .forEach(part -> shares.merge(part.getKey(), 1, Integer::sum));
        return shares;
    }

    private String rank(String what) {
        return HexFormat.of().formatHex(sha256((seed + "\n" + what).getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
