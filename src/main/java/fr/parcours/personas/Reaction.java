package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import java.util.HashMap;
import java.util.Map;

/** What the page and one thing of it look like at a moment: whether an act changed anything is told by comparing two. */
record Reaction(String document, String signature, Map<String, String> states, String box, String focus) {
    static Reaction of(Page page, Node thing) {
        Page.Location here = page.location();
        Node now = page.senses().again(thing);
        Map<String, String> states = new HashMap<>(now.states());
        // a page that only scrolls did nothing
        states.remove("inview");
        states.remove("offset");
        return new Reaction(
                here.document(),
                here.signature(),
                states,
                now.box().toString(),
                page.senses().focused().path());
    }
}
