package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things look under the pointer or with the focus, of those that the style sheets make doubtful; one of each kind was looked at.
 *
 * @param words texts whose letters, or what is behind them, change colour then
 * @param unlit paths of the things whose focus nothing shows once the person's own colours replace the page's
 * @param lit paths of those that were looked at alike, and whose focus shows
 * @param forced what the person's own colours may make invisible, and what is left of it then
 * @param chosen tabs that nothing but colours tells from their neighbours
 */
public record States(
        List<Words> words,
        List<String> unlit,
        List<String> lit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Forced> forced,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Chosen> chosen)
        implements Evidence {
    /** Where nothing is doubtful. */
    public static final States NONE = new States(List.of(), List.of(), List.of(), List.of(), List.of());

    public States {
        words = List.copyOf(words);
        unlit = List.copyOf(unlit);
        lit = List.copyOf(lit);
        forced = known(forced);
        chosen = known(chosen);
    }

    /** Evidence written before this was looked at has none. */
    private static <T> List<T> known(@Nullable List<T> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    /**
     * A chosen tab, beside one that is not.
     *
     * @param contrast the strongest of those between a colour of the one and the same colour of the other
     * @param apart how far their colours are from one another at most, 0 to 765: levels of red, of green and of blue added up
     */
    public record Chosen(String path, double contrast, double apart) {}

    /**
     * Something looked at in the person's own colours, of which styles alone do not tell that anything is left. What stands out is the share of
     * its pixels, 0 to 1, that differ from the most frequent one; of what is not a drawing it is 1 where it tells, 0 where it does not.
     *
     * @param kind {@code drawing} that is all that a command shows; {@code choice}, which its neighbours lack; {@code ticked}, compared with a
     *     box that is not, row and all; {@code row}, the same where the two rows are not alike; {@code box}, by what the style sheets say of it
     *     once ticked; {@code gauge} of how far something has come
     * @param rest what stands out in the page's colours
     * @param light what stands out in dark letters on a light ground
     * @param dark what would stand out in light letters on a dark ground
     */
    public record Forced(String path, String kind, double rest, double light, double dark) {}

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
