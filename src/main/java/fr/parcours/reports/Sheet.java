package fr.parcours.reports;

import fr.parcours.report.Explanations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every section of the page needs while it is written: its parts, its words, and what checks say of themselves.
 *
 * @param up the way from the page to the run's folder: empty, or {@code ../}
 */
record Sheet(Template template, Words words, Explanations explanations, Marks marks, String up) {
    /** Address of a picture of ours, from this page; null when it is none of ours. */
    @Nullable
    String picture(@Nullable String file) {
        String ours = Marks.picture(file);
        return ours == null ? null : up + ours;
    }

    Part part(String id) {
        return template.part(id);
    }

    /** A list item that says {@code text}. */
    Part item(String text) {
        return part("item").text("text", text);
    }

    Part paragraph(String text) {
        return part("paragraph").text("text", text);
    }

    /** The screens concerned, in words; empty for the whole journey. */
    String screens(List<Integer> numbers) {
        return screens(numbers, words);
    }

    static String screens(List<Integer> numbers, Words words) {
        return numbers.isEmpty()
                ? words.say("mend.whole")
                : words.count(
                        "mend.screens",
                        numbers.size(),
                        words.list(numbers.stream().map(String::valueOf).toList()));
    }
}
