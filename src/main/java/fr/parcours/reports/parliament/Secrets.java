package fr.parcours.reports.parliament;

import fr.parcours.reports.Template;
import fr.parcours.result.JourneyResult;
import fr.parcours.score.Brief;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which pieces of text would give a private operator away: its name, the words of it that are its own, its hosts. */
final class Secrets {
    /** Shorter, a word is an article or a legal form. */
    private static final int LEAST = 4;

    /** What ends the State's hosts, which are everybody's. */
    private static final String STATE = ".gouv.fr";

    /** Stands for a third party whose address would tell which site it serves. */
    private static final String ELSEWHERE = "[…]";

    /** Words that any procedure and this report itself use: hiding them would garble sentences and hide nothing. */
    private static final Set<String> COMMON = Stream.of(
                    Template.resource(Secrets.class, "common-words.txt"),
                    Template.resource(Secrets.class, "parliament.fr.properties"),
                    Template.resource(Secrets.class, "parliament.en.properties"),
                    Template.resource(Template.class, "report.fr.properties"),
                    Template.resource(Template.class, "report.en.properties"))
            .flatMap(text -> words(text).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Secrets() {}

    /** What to hide of the site that {@code brief} speaks of, each with what stands instead. */
    static Map<String, String> of(Brief brief, String letter) {
        Map<String, String> secrets = new LinkedHashMap<>();
        own(brief).forEach(secret -> secrets.put(secret, letter));
        hosts(brief)
                .filter(host ->
                        !host.endsWith(STATE) && secrets.keySet().stream().noneMatch(host::contains))
                .forEach(host -> secrets.put(host, ELSEWHERE));
        return secrets;
    }

    private static Set<String> own(Brief brief) {
        Set<String> secrets = new TreeSet<>();
        JourneyResult.Site site = brief.journey().site();
        String name = site.name().replaceAll("\\([^)]*\\)", " ").strip();
        List<String> words = words(name);
        if (words.size() > 1 || words.stream().noneMatch(COMMON::contains)) {
            secrets.add(name);
        }
        words.stream().filter(Secrets::own).forEach(secrets::add);
        if (site.licence().length() >= LEAST) {
            secrets.add(site.licence());
        }
        if (!host(site.start()).endsWith(STATE)) {
            host(host(site.start()), secrets);
        }
        secrets.removeIf(String::isBlank);
        return secrets;
    }

    /** Every host that the journey passed through. */
    private static Stream<String> hosts(Brief brief) {
        return brief.journey().screens().stream()
                .map(screen -> host(screen.url()))
                .filter(host -> !host.isEmpty())
                .distinct();
    }

    private static void host(String host, Set<String> secrets) {
        secrets.add(host);
        String[] labels = host.split("\\.", -1);
        if (labels.length < 2 || host.matches("[\\d.]+")) {
            return;
        }
        String own = labels[labels.length - 2];
        secrets.add(own + "." + labels[labels.length - 1]);
        if (own(own)) {
            secrets.add(own);
        }
        words(own).stream().filter(Secrets::own).forEach(secrets::add);
    }

    private static boolean own(String word) {
        return word.length() >= LEAST && !COMMON.contains(word);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
