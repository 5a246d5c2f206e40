package fr.parcours.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A static page whose {@code <template>} parts are cloned and filled: nothing is ever glued together as text. */
final class Template {
    private final Document page;
    private final Words words;

    Template(Words words) {
        this.words = words;
        this.page = Jsoup.parse(resource("report.html"));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** A fresh copy of the part {@code id}, its fixed words said. */
    Part part(String id) {
        Element template = page.selectFirst("template#" + id);
        Element content = template == null ? null : template.firstElementChild();
        if (content == null) {
            throw new IllegalStateException("no part " + id + " in report.html");
        }
        return new Part(content.clone(), words);
    }

    /** The page itself, without its parts: take those out first. */
    Document page() {
        return page;
    }

    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
