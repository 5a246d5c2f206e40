package fr.parcours.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One word of the journeys' language: what may be written with it, and the step it makes.
 *
 * @param name as the author writes it: {@code click}
 * @param keys of the long form; the short form fills the first one
 * @param maker makes the step, or throws {@link Misuse}
 */
public record Word(String name, List<Key> keys, Function<Written, Step> maker) {
    public Word {
        keys = List.copyOf(keys);
    }

    /** The key that the short form fills, empty for a word that stands alone. */
    public Optional<Key> first() {
        return keys.stream().findFirst();
    }

    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    /** The step of what was written, its keys already held against {@link #keys()}. */
    public Step step(Written written) {
        return maker.apply(written);
    }
}
