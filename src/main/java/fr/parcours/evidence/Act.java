package fr.parcours.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing the person did, or tried to.
 *
 * @param step position in the journey, from 1
 * @param screen number of the screen it was done on
 * @param moment number of the last snapshot that was taken before it, 0 when that is not known
 * @param word of the journey: click, fill, choose…
 * @param told in words, for people, typed values left out
 * @param role of the thing acted upon, empty when none
 * @param name accessible name of the thing acted upon
 * @param path of the thing acted upon in the screen's last snapshot, empty when none
 * @param data name of the journey's value that was typed, empty when none
 * @param waitedMillis what a person would have waited afterwards
 * @param by how the thing was told when not by its first name to the letter: {@code css}, {@code xpath}, {@code accents} when they had
 *     to be left out, or the other name that served; empty otherwise
 * @param trouble what made it hard, or impossible; null when all went well
 */
public record Act(
        int step,
        int screen,
        int moment,
        String word,
        String told,
        String role,
        String name,
        String path,
        String data,
        long waitedMillis,
        String by,
        @Nullable Trouble trouble) {
    @SuppressWarnings("ConstantValue") // evidence written before this was told has none
    public Act {
        by = by == null ? "" : by;
    }

    /** One of which it is not known after which snapshot it was done. */
    public Act(
            int step,
            int screen,
            String word,
            String told,
            String role,
            String name,
            String path,
            String data,
            long waitedMillis,
            String by,
            @Nullable Trouble trouble) {
        this(step, screen, 0, word, told, role, name, path, data, waitedMillis, by, trouble);
    }

    /** The thing acted upon as it stands on a page, which may have changed since: where it was, else by role and name. */
    public Optional<Element> on(Dom dom) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> there = dom.at(path);
        if (there.filter(this::same).isPresent()) {
            return there;
        }
        return name.isEmpty()
                ? Optional.empty()
                : dom.select("*").filter(this::same).findFirst();
    }

    private boolean same(Element one) {
        return one.role().equals(role) && one.name().equals(name);
    }

    /**
     * What went wrong.
     *
     * @param kind of {@code PageFailure}, or {@code DIFFICULTY}
     * @param element role and name of what was in the way
     */
    public record Trouble(String kind, String french, String english, String element) {}
}
