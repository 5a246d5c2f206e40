package fr.parcours.reports.parliament;

import fr.parcours.report.Assembly;
import fr.parcours.report.AssemblyFormat;
import fr.parcours.report.Explanations;
import fr.parcours.reports.Glossary;
import fr.parcours.reports.Part;
import fr.parcours.reports.Plain;
import fr.parcours.reports.Sealed;
import fr.parcours.reports.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The folder of a parliamentary report: its page, its annexes, and a letter for each vendor whose software several towns share. */
final class ParliamentReport implements AssemblyFormat {
    private final Explanations explanations;

    ParliamentReport(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public void write(Assembly assembly, String language, Path folder) throws IOException {
        if (!assembly.unasked().isEmpty()) {
            throw new IllegalArgumentException("named without having been asked: " + assembly.unasked());
        }
        Desk desk = Desk.of(assembly, language, explanations);
        Files.createDirectories(folder);
        List<String> letters = new VendorLetters(desk, desk.roster().sites()).write(folder);
        new Annex(desk).write(folder);
        Files.writeString(folder.resolve("index.html"), page(desk, letters), StandardCharsets.UTF_8);
    }

    private static String page(Desk desk, List<String> letters) {
        List<Advice> advice = Advice.over(desk.roster().evaluated());
        List<Part> chapters = new ArrayList<>();
        chapters.add(new Essentials(desk, advice).section());
        Method method = new Method(desk);
        chapters.add(method.context());
        chapters.add(new Themes(desk).section());
        chapters.add(new SideBySide(desk).section());
        chapters.add(new Stops(desk).section());
        chapters.add(new Subjects(desk).section());
        chapters.add(new Practices(desk).section());
        chapters.add(new Recommendations(desk, advice).section());
        chapters.add(method.section());
        chapters.add(method.annexes(letters));
        new Glossary(desk.words())
                .over(chapters.stream().map(Part::element).toList())
                .ifPresent(list -> chapters.add(desk.chapter("words").add("body", list)));
        Part main = desk.part("main");
        chapters.forEach(chapter -> main.add("chapters", chapter));
        String title = desk.roster().veil().text(desk.assembly().title());
        return whole(desk, title, top(desk, title, chapters), main.element());
    }

    private static Element top(Desk desk, String title, List<Part> chapters) {
        Part top = desk.part("top").text("title", Plain.name(title)).text("kind", desk.say("kind"));
        for (Part chapter : chapters) {
            top.add(
                    "contents",
                    desk.part("contents-item")
                            .attribute("link", "href", "#" + chapter.element().id())
                            .text(
                                    "link",
                                    chapter.element().selectFirst("h2") == null
                                            ? ""
                                            : chapter.element().select("h2").text()));
        }
        return top.element();
    }

    /** The page closed, with its style and the running head that each chapter has on paper. */
    static String whole(Desk desk, String title, Element top, Element main) {
        Document page = desk.template().page();
        page.body().empty().appendChild(top).appendChild(main);
        page.title(Plain.sentence(desk.say("document.title", title)));
        page.select("html").attr("lang", desk.words().language());
        String style = Template.resource(Template.class, "report.css")
                + Template.resource(ParliamentReport.class, "parliament.css")
                + heads(desk, main);
        Sealed.with(page, style);
        return page.outerHtml() + "\n";
    }

    private static String heads(Desk desk, Element main) {
        String font = "@media print{@page{font:9pt \"Segoe UI\",Ubuntu,\"Noto Sans\",\"DejaVu Sans\",sans-serif}}\n";
        return font
                + main.select("section.chapter").stream()
                        .map(chapter ->
                                "@media print{#" + chapter.id() + "{page:" + chapter.id() + "}@page " + chapter.id()
                                        + "{@top-left{content:\""
                                        + css(chapter.select("h2").text()) + "\"}@bottom-right{content:\""
                                        + css(desk.say("page")) + " \" counter(page)}}}\n")
                        .collect(Collectors.joining());
    }

    /** A text between quotes of a style sheet. */
    private static String css(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ’',:.\u00a0-]", "");
    }
}
