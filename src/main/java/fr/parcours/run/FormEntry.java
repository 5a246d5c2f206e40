package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import java.util.function.Consumer;

/**
 * One thing that a person gives in a form.
 *
 * @param right gives it as it should be
 * @param typed the right value where it is typed, empty where it is chosen, ticked or handed over
 */
public record FormEntry(Target target, Consumer<Page> right, String typed) {
    /** Something that is typed. */
    public static FormEntry typed(Target field, String value) {
        return new FormEntry(field, page -> page.fill(field, value), value);
    }

    boolean written() {
        return !typed.isEmpty();
    }

    /** Records tell their components; this one keeps what is typed to itself. */
    @Override
    public String toString() {
        return "FormEntry[" + target.told() + "]";
    }
}
