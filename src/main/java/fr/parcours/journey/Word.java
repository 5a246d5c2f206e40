package fr.parcours.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One word of the journeys' language: what may be written with it, and the step it makes.
 *
 * @param name as the author writes it: {@code click}
 * @param keys of the long form; the short form fills the first one
 * @param maker makes the step, or throws {@link Misuse}; null for a word of the format that is not built yet
 */
public record Word(String name, List<Key> keys, @Nullable Function<Written, Step> maker) {
    public Word {
        keys = List.copyOf(keys);
    }

    /** A word of the format that this version cannot do yet. */
    public static Word later(String name) {
        return new Word(name, List.of(), null);
    }

    /** The key that the short form fills, empty for a word that stands alone. */
    public Optional<Key> first() {
        return keys.stream().findFirst();
    }

    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    public boolean built() {
        return maker != null;
    }

    /** The step of what was written, its keys already held against {@link #keys()}. */
    public Step step(Written written) {
        if (maker == null) {
            throw new IllegalStateException(name + " is not built yet");
        }
        return maker.apply(written);
    }
}
