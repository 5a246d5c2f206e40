package fr.parcours.reports;

import fr.parcours.report.BriefFormat;
import fr.parcours.report.Explanations;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jsoup.nodes.Element;

/** {@code index.html} of a run of several journeys: a table that leads to each journey's own page. */
final class IndexPage implements BriefFormat {
    private final Explanations explanations;

    IndexPage(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public void write(RunResult header, List<Brief> journeys, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        Sheet sheet = new Sheet(new Template(words), words, explanations, new Marks(), "");
        Element content = sheet.part("content").element();
        content.appendChild(new Overview(sheet).section(journeys, true).element());
        HtmlReport.page(
                header, journeys.stream().map(one -> one.journey().title()).toList(), sheet, content, out);
    }
}
