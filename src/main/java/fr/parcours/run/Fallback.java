package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Knows the screens that a host gives while it says that they are not there: many that serve files only answer so to every address of an
 * application but its first, and give the application with it.
 */
final class Fallback {
    private static final String GONE = "http-404";

    private final Set<Screen> seen = new HashSet<>();
    private String document = "";

    private record Screen(String path, String heading, List<String> fields) {
        static Screen of(Location here) {
            return new Screen(Forms.path(here.url()), here.heading(), here.fields());
        }
    }

    /**
     * What the address and the answer tell against a place, as {@link Obstacles#of(Location)} does; nothing where the place is a screen
     * seen before, or one of the same document as such, or shows what is wanted and says nothing of an error.
     *
     * @param wanted whether what the author means to do next is there
     */
    String obstacle(Location here, BooleanSupplier wanted) {
        String found = Obstacles.of(here);
        boolean there = found.isEmpty()
                || (found.equals(GONE)
                        && (here.document().equals(document)
                                || seen.contains(Screen.of(here))
                                || (!Obstacles.saysError(here) && wanted.getAsBoolean())));
        if (!there) {
            return found;
        }
        if (!found.isEmpty()) {
            document = here.document();
        }
        if (!here.heading().isBlank()) {
            seen.add(Screen.of(here));
        }
        return "";
    }
}
