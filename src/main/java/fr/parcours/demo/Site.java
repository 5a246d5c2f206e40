package fr.parcours.demo;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One procedure as data.
 *
 * @param name its name, which is also the folder of its pages
 * @param screens its screens in the order a person meets them; the last one is the confirmation
 * @param asides pages beside the way, by path
 * @param errands what happens at the paths that show no page of their own
 * @param sums what the pages show beside the answers, worked out from them (prices)
 * @param prefix how its reference numbers begin
 */
record Site(
        String name,
        List<Screen> screens,
        List<String> asides,
        Map<String, Errand> errands,
        UnaryOperator<Map<String, String>> sums,
        String prefix) {

    /** Something done on the way that shows no page: a return from the identity provider, saving for later. */
    @FunctionalInterface
    interface Errand {
        /** Does it for this visitor, with what was sent, and says where to go next. */
        String run(Visit visit, Map<String, String> sent);
    }

    Site(String name, List<Screen> screens, List<String> asides, Map<String, Errand> errands, String prefix) {
        this(name, screens, asides, errands, answers -> Map.of(), prefix);
    }

    /** Where a person goes after this screen. */
    Screen after(Screen screen) {
        return screens.get(Math.min(screens.indexOf(screen) + 1, screens.size() - 1));
    }

    /** The confirmation. */
    Screen last() {
        return screens.get(screens.size() - 1);
    }
}
