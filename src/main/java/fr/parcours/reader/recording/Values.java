package fr.parcours.reader.recording;

import fr.parcours.reader.Slug;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The values typed on the way, each under a name that people can read; secrets leave only the variable they come from. */
final class Values {
    private static final int LONGEST = 32;

    /** @param secret whether {@code text} is the name of an environment variable */
    record Value(String text, boolean secret) {}

    private final Map<String, Value> named = new LinkedHashMap<>();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final Set<String> hushed = new LinkedHashSet<>();

    /** The name of a value, found again or made from what it is for. */
    String name(String hint, String value, boolean secret) {
        if (secret) {
            hushed.add(value);
            for (Map.Entry<String, String> known : secrets.entrySet()) {
                if (known.getValue().equals(value)) {
                    return known.getKey();
                }
            }
        }
        String stem = stem(hint);
        return found.computeIfAbsent(stem + "\0" + secret + "\0" + value, fresh -> named(stem, value, secret));
    }

    private String named(String stem, String value, boolean secret) {
        int twin = twins.getOrDefault(stem, 1);
        String name = twin == 1 ? stem : stem + "-" + twin;
        while (named.containsKey(name)) {
            name = stem + "-" + ++twin;
        }
        twins.put(stem, twin + 1);
        named.put(name, new Value(secret ? variable(name) : value, secret));
        if (secret) {
            secrets.put(name, value);
        }
        return name;
    }

    private static String stem(String hint) {
        String slug = Slug.of(hint.replaceAll("\\(.*?\\)|[*:]", " "));
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST + 1).replaceFirst("-[^-]*$", "");
        String short_ = cut.length() > LONGEST ? cut.substring(0, LONGEST) : cut;
        return short_.isEmpty() || !Character.isLetter(short_.charAt(0))
                ? ("valeur-" + short_).replaceFirst("-$", "")
                : short_;
    }

    static String variable(String name) {
        return "PARCOURS_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    Map<String, Value> all() {
        return Collections.unmodifiableMap(named);
    }

    /** Takes all that another one holds. */
    void take(Values other) {
        named.putAll(other.named);
        secrets.putAll(other.secrets);
        hushed.addAll(other.hushed);
    }

    /** Nothing of this value is to be written anywhere. */
    void hush(String secret) {
        hushed.add(secret);
    }

    /** The text without any secret of this recording in it. */
    String quiet(String text) {
        String told = text;
        for (String secret : hushed) {
            if (secret.length() >= 4) {
                told = told.replace(secret, "…");
            } else if (!secret.isEmpty() && told.equals(secret)) {
                told = "…";
            }
        }
        return told;
    }
}
