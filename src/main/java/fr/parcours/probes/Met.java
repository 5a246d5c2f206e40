package fr.parcours.probes;

import fr.parcours.browser.Layout;
import fr.parcours.browser.Page;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/** What the look at the layout met on a page, for the looks that are worth their time only then. */
final class Met {
    private static final Set<String> MEDIA = Set.of("video", "audio");

    private final Map<Page, Boolean> media = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Page, Reasons> reasons = Collections.synchronizedMap(new WeakHashMap<>());

    void note(Page page, Layout layout) {
        reasons.put(page, Reasons.of(layout));
        media.put(
                page,
                layout.documents().stream()
                        .flatMap(document -> document.items().stream())
                        .anyMatch(item -> MEDIA.contains(item.tag())));
    }

    /** What may make the page worth seeing as time goes by; empty where it was not looked at. */
    Optional<Reasons> reasons(Page page) {
        return Optional.ofNullable(reasons.get(page));
    }

    /** Whether a film or a sound was met when the page was last looked at; true where it was not. */
    boolean media(Page page) {
        return media.getOrDefault(page, true);
    }
}
