package fr.parcours.evidence;

import java.util.List;

/**
 * How things look under the pointer or with the focus, of those that the style sheets make doubtful; one of each kind was looked at.
 *
 * @param words texts whose letters, or what is behind them, change colour then
 * @param unlit paths of the things whose focus nothing shows once the person's own colours replace the page's
 * @param lit paths of those that were looked at alike, and whose focus shows
 */
public record States(List<Words> words, List<String> unlit, List<String> lit) implements Evidence {
    /** Where nothing is doubtful. */
    public static final States NONE = new States(List.of(), List.of(), List.of());

    public States {
        words = List.copyOf(words);
        unlit = List.copyOf(unlit);
        lit = List.copyOf(lit);
    }

    /**
     * A text.
     *
     * @param path of the element whose letters they are
     * @param state {@code hover}, {@code focus}, or {@code hover focus} where it takes both
     * @param contrast with what is behind, in that state
     * @param rest the same, when neither the pointer nor the focus is there
     * @param required by its size
     */
    public record Words(String path, String state, double contrast, double rest, double required) {}
}
