package fr.parcours.run;

import fr.parcours.evidence.Mask;
import fr.parcours.journey.Journey;
import fr.parcours.journey.References;
import fr.parcours.journey.Scene;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One walk's own facts: where the site starts, and the journey's values as they are on this walk. */
public final class Visit implements Scene {
    private final Journey journey;
    private final URI start;
    private final Map<String, String> values;
    private Person person = Person.NOBODY;
    private final String mark;

    /**
     * @param start of the site, demonstrations already resolved
     * @param mark of this walk, that makes {@code unique} values differ
     * @param environment where secrets come from
     * @throws MissingSecret when a secret is not set
     */
    public Visit(Journey journey, URI start, String mark, Map<String, String> environment) {
        this.journey = journey;
        this.start = start;
        this.mark = mark;
        this.values = new LinkedHashMap<>();
        journey.data().forEach((name, datum) -> values.put(name, resolve(name, datum, mark, environment)));
    }

    /** The same, with somebody in front of the window. */
    Visit with(Person present) {
        person = present;
        return this;
    }

    /** A secret that the environment does not hold. */
    public static final class MissingSecret extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String variable;

        MissingSecret(String name, String variable) {
            super("the value " + name + " comes from the environment variable " + variable + ", which is not set");
            this.variable = variable;
        }

        public String variable() {
            return variable;
        }
    }

    private static String resolve(String name, Journey.Datum datum, String mark, Map<String, String> environment) {
        return switch (datum.kind()) {
            case TEXT -> datum.text();
            case UNIQUE -> datum.text().replace("{walk}", mark);
            case SECRET -> {
                String secret = environment.get(datum.text());
                if (secret == null || secret.isEmpty()) {
                    throw new MissingSecret(name, datum.text());
                }
                yield secret;
            }
        };
    }

    /** Where the site begins. */
    URI start() {
        return start;
    }

    /** What makes this walk's {@code unique} values differ from another's. */
    String mark() {
        return mark;
    }

    /** What is typed, by name: what must never be stored. A text that the author typed under no name gets its step's number. */
    Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>(values);
        int position = 0;
        for (Journey.Placed placed : journey.steps()) {
            position++;
            String written = placed.step().typed();
            String typed = value(written);
            if (written.contains("$$")) { // the journey's copy holds it as it was written
                all.put("step-" + position + "-written", written);
            }
            if (!typed.isEmpty() && !all.containsValue(typed)) {
                all.put("step-" + position, typed);
            }
        }
        return all;
    }

    @Override
    public String value(String text) {
        return References.replace(text, name -> values.getOrDefault(name, "$" + name));
    }

    @Override
    public boolean handOver(String french, String english) {
        return person.acts(french, english);
    }

    /**
     * Hides what is typed; and where a person acts, whom nobody told what to type, or behind an identity, all that a page may say of
     * somebody.
     *
     * @param typed by name, what comes before the walk included
     */
    Mask mask(Map<String, String> typed, boolean behindIdentity) {
        boolean pauses =
                journey.steps().stream().anyMatch(placed -> placed.step().word().equals("pause"));
        return behindIdentity || (pauses && person != Person.NOBODY) ? Mask.veiled(typed) : new Mask(typed);
    }

    @Override
    public URI address(String reference) {
        if (reference.startsWith("http:") || reference.startsWith("https:")) {
            return URI.create(reference);
        }
        String path = start.getPath() == null || start.getPath().isEmpty() ? "/" : start.getPath();
        // "/" is the start itself, which may be a folder of the site
        URI base = URI.create(start.toString().endsWith("/") || !path.equals("/") ? start.toString() : start + "/");
        return reference.equals("/") ? base : base.resolve(reference);
    }

    @Override
    public Path file(String name) {
        Path folder = journey.file().toAbsolutePath().getParent();
        return folder == null ? Path.of(name) : folder.resolve(name);
    }
}
