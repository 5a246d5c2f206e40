package fr.parcours.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One copy of a part of the page, with named slots to fill. Text goes in as text, whatever it holds. */
public final class Part {
    private final Element root;
    private final Words words;
    private final Map<String, Element> slots = new LinkedHashMap<>();

    Part(Element root, Words words) {
        this.root = root;
        this.words = words;
        for (Element said : root.select("[data-say]")) {
            said.appendText(words.say(said.attr("data-say")));
            said.removeAttr("data-say");
        }
        for (Element labelled : root.select("[data-label]")) {
            labelled.attr("data-label", words.say(labelled.attr("data-label")));
        }
        for (Element slot : root.select("[data-slot]")) {
            slots.put(slot.attr("data-slot"), slot);
            slot.removeAttr("data-slot");
        }
    }

    /** What was filled so far. */
    public Element element() {
        return root;
    }

    /** A sentence of ours, or one of ours that quotes the page. */
    public Part text(String slot, String sentence) {
        slot(slot).appendText(Plain.sentence(sentence));
        return this;
    }

    /** Fills the slot, or takes it away when there is nothing to say. */
    public Part textOrDrop(String slot, @Nullable String sentence) {
        return sentence == null || sentence.isBlank() ? drop(slot) : text(slot, sentence);
    }

    /** The words of {@code key}. */
    public Part say(String slot, String key, Object... arguments) {
        return text(slot, words.say(key, arguments));
    }

    /** Sets an attribute of the slot. */
    public Part attribute(String slot, String name, String value) {
        slot(slot).attr(name, Plain.sentence(value));
        return this;
    }

    /** Appends another part in the slot. */
    public Part add(String slot, Part child) {
        slot(slot).appendChild(child.element());
        return this;
    }

    /** Appends what was made elsewhere in the slot. */
    public Part add(String slot, Element child) {
        slot(slot).appendChild(child);
        return this;
    }

    /** Takes the slot away. */
    public Part drop(String slot) {
        slot(slot).remove();
        return this;
    }

    Element slot(String name) {
        Element slot = slots.get(name);
        if (slot == null) {
            throw new IllegalStateException("no slot " + name + " in " + root.cssSelector());
        }
        return slot;
    }
}
