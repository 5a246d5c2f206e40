package fr.parcours.run;

import java.util.function.Predicate;

/**
 * Commands that nobody presses wrong on purpose, told by their names.
 *
 * @param commits whether pressing a command of that name cannot be undone: money leaves, or something is sent
 * @param pays whether money leaves
 */
public record NoWayBack(Predicate<String> commits, Predicate<String> pays) {
    /** @param tried whether the site is there to be tried: what is sent there reaches nobody, what is paid may */
    boolean stands(String name, boolean tried) {
        return tried ? pays.test(name) : commits.test(name);
    }
}
