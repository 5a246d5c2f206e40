package fr.parcours.evidence;

import java.util.List;

/** What the Tab key reaches, in order, from the top of the page. */
public record FocusWalk(List<Stop> stops, boolean complete, List<Integer> trap) implements Evidence {
    public FocusWalk {
        stops = List.copyOf(stops);
        trap = List.copyOf(trap);
    }

    /**
     * One stop.
     *
     * @param path of the element, see {@link Element#path()}
     * @param visible whether the style of the element or of what surrounds it changes when it has the focus
     * @param covered whether something else lies over it
     */
    public record Stop(String path, String role, String name, boolean visible, boolean covered, Rect box) {}
}
