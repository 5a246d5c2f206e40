package fr.parcours.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A static page whose {@code <template>} parts are cloned and filled: nothing is ever glued together as text. */
public final class Template {
    private final Document page;
    private final Words words;
    private final String name;

    Template(Words words) {
        this(words, Template.class, "report.html");
    }

    /** The page {@code name}, which lies beside {@code owner}, said in {@code words}. */
    public Template(Words words, Class<?> owner, String name) {
        this.words = words;
        this.name = name;
        this.page = Jsoup.parse(resource(owner, name));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** A fresh copy of the part {@code id}, its fixed words said. */
    public Part part(String id) {
        Element template = page.selectFirst("template#" + id);
        Element content = template == null ? null : template.firstElementChild();
        if (content == null) {
            throw new IllegalStateException("no part " + id + " in " + name);
        }
        return new Part(content.clone(), words);
    }

    /** The page itself, without its parts: take those out first. */
    public Document page() {
        return page;
    }

    static String resource(String name) {
        return resource(Template.class, name);
    }

    /** The text of the file {@code name} that lies beside {@code owner}. */
    public static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
