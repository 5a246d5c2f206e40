package fr.parcours.reports;

import fr.parcours.report.Explanations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /**
     * Writes the whole page to {@code out} and leaves it open, with the words of the trade that all of it used at the end of
     * its content.
     */
    void write(String title, Element top, Element content, Element bottom, OutputStream out) throws IOException {
        new Glossary(words)
                .over(List.of(top, content, bottom))
                .ifPresent(list ->
                        content.appendChild(part("words").add("list", list).element()));
        Document page = template.page();
        page.body().empty().appendChild(top).appendChild(content).appendChild(bottom);
        page.title(Plain.sentence(title));
        page.select("html").attr("lang", words.language());
        Sealed.with(page, Template.resource("report.css") + marks.rules());
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }

    static String screens(List<Integer> numbers, Words words) {
        return numbers.isEmpty()
                ? words.say("mend.whole")
                : words.count("mend.screens", numbers.size(), words.list(runs(numbers, words)));
    }

    /** Three numbers in a row or more are told by the first and the last. */
    static List<String> runs(List<Integer> numbers, Words words) {
        List<String> told = new ArrayList<>();
        for (int from = 0, to; from < numbers.size(); from = to) {
            to = from + 1;
            while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 2) {
                told.add(words.say("short.run", numbers.get(from), numbers.get(to - 1)));
            } else {
                numbers.subList(from, to).stream().map(String::valueOf).forEach(told::add);
            }
        }
        return told;
    }
}
