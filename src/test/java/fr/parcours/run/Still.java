package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page on which nothing ever happens, and that notes the keys it is pressed. */
final class Still {
    private Still() {}

    private static @Nullable Object noted(List<String> done, String key) {
        done.add(key);
        return null;
    }

    static Page noting(List<String> done) {
        return (Page) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Page.class},
                (self, method, given) -> switch (method.getName()) {
                    case "press" -> noted(done, (String) given[0]);
                    case "location" ->
                        new Page.Location("http://site.example/", "Essai", "1", 200, "Essai", List.of(), "");
                    case "settle", "glance" -> new Page.Calm(0, true);
                    case "received" -> List.of();
                    case "find" -> throw new PageFailure(PageFailure.Kind.NOT_FOUND, "Rien.", "Nothing.");
                    default -> null;
                });
    }
}
