package fr.parcours.check;

import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;

/**
 * The thing a finding is about, told so that a person finds it and a next run knows it again.
 *
 * @param path see {@link Element#path()}
 * @param component see {@link Element#component()}
 * @param box on the page, {@link Rect#NONE} when not rendered
 */
public record Where(String selector, String role, String name, String component, String path, Rect box) {
    public static Where of(Element element) {
        return new Where(
                element.selector(),
                element.role().isEmpty() ? element.tag() : element.role(),
                element.called(),
                element.component(),
                element.path(),
                element.box());
    }

    /** Something that has no element of its own on the page. */
    public static Where component(String component) {
        return new Where("", "", "", component, "", Rect.NONE);
    }
}
