package fr.parcours.run;

import fr.parcours.browser.Browser;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session's browser: started when it is first needed, and anew when it died or is no longer fit. */
final class Held {
    private final Supplier<Browser> browsers;
    private final List<Browser> open;
    private @Nullable Browser browser;
    private @Nullable RuntimeException refused;

    /**
     * @param browsers start one, and list it among those that run
     * @param open every browser that runs: what is closed here leaves it
     */
    Held(Supplier<Browser> browsers, List<Browser> open) {
        this.browsers = browsers;
        this.open = open;
    }

    /** Whether there is a browser, started now when it must be; if not, whoever needs it next is told why. */
    boolean ready() {
        try {
            get();
        } catch (RuntimeException none) {
            refused = none;
        }
        return browser != null;
    }

    Browser get() {
        RuntimeException told = refused;
        if (told != null) {
            refused = null;
            throw told;
        }
        Browser known = browser;
        if (known != null && known.spent()) {
            close();
            known = null;
        }
        if (known == null) {
            known = browsers.get();
            browser = known;
        }
        return known;
    }

    void close() {
        Browser known = browser;
        if (known != null) {
            known.close();
            open.remove(known);
            browser = null;
        }
    }
}
