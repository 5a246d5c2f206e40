package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Received;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Handed;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Walk;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks once for a PDF that the site publishes for everybody, and keeps what it says as a page is kept: it can then be judged as one. The
 * file itself is not kept.
 */
final class PublishedPaper {
    private static final int ERROR = 400;
    private static final int OK = 200;

    private final Ways ways;
    private final Page page;

    PublishedPaper(Ways ways, Page page) {
        this.ways = ways;
        this.page = page;
    }

    /** Reads it, and writes how that ended; gives what went wrong, null when nothing did. */
    Act.@Nullable Trouble read() {
        URI address = ways.visit().start();
        Pace.keep(ways.paceMillis());
        try {
            Received file = page.senses().receive(() -> ask(address));
            page.received(); // it goes nowhere else
            if (!file.type().equals("pdf")) {
                return ended(new Act.Trouble(
                        PageFailure.Kind.UNEXPECTED.name(),
                        "Le document publié n’est pas un PDF.",
                        "The document that is published is no PDF.",
                        ""));
            }
            keep(address, file);
            return ended(null);
        } catch (PageFailure failure) {
            int status = failure.kind() == PageFailure.Kind.BROWSER_GONE
                    ? 0
                    : page.location().status();
            if (status >= ERROR) {
                snapshot(address, status, List.of());
                return ended(null);
            }
            return ended(new Act.Trouble(
                    failure.kind().name(),
                    ways.mask().apply(failure.french()),
                    ways.mask().apply(failure.english()),
                    ""));
        }
    }

    /** A file comes in place of a page: where a page came, none is to be waited for. */
    private void ask(URI address) {
        String before = page.location().document();
        page.open(address);
        Page.Location after = page.location();
        if (after.status() >= ERROR) {
            throw new PageFailure(
                    PageFailure.Kind.UNREACHABLE, "Le document n’est pas là.", "The document is not there.");
        }
        if (!after.document().equals(before)) {
            throw new PageFailure(
                    PageFailure.Kind.UNEXPECTED,
                    "À l’adresse du PDF, le site a montré une page : elle n’a pas été lue.",
                    "At the address of the PDF, the site showed a page: it was not read.");
        }
    }

    private void keep(URI address, Received file) {
        Optional<Paper> paper = PdfReading.of(file.file(), file.bytes());
        Dom words = paper.isEmpty() ? PdfWords.none() : PdfWords.of(file.file());
        snapshot(address, OK, List.of(ways.mask().apply(words)));
        ways.recorder()
                .handed(
                        ways.persona(),
                        new Handed(
                                0, ways.mask().apply(file.name()), file.type(), file.bytes(), "", paper.orElse(null)));
    }

    private void snapshot(URI address, int status, List<Dom> words) {
        String url = ways.mask().address(address.toString());
        Moment moment = new Moment(1, 1, url, Moment.When.ARRIVAL, url, "", status, "", "");
        ways.recorder().snapshot(ways.persona(), new Snapshot(moment, words, Map.of()));
    }

    private Act.@Nullable Trouble ended(Act.@Nullable Trouble trouble) {
        Walk.Ending ending = trouble == null ? Walk.Ending.COMPLETED : Walk.Ending.BROKEN;
        ways.recorder().end(ways.persona(), new Recorder.Ending(ending, trouble));
        return trouble;
    }
}
