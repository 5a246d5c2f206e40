package fr.parcours.reader;

import fr.parcours.check.Sentence;
import fr.parcours.journey.Sample;
import fr.parcours.reader.Draw.Drawn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a frame and draws from it; nothing is drawn from a frame with a mistake, for mending it would change the draw. */
final class FrameReader {
    private FrameReader() {}

    /**
     * What a frame gave.
     *
     * @param drawn null when a mistake was told
     */
    record Read(@Nullable Drawn drawn, List<Remark> remarks) {
        Read {
            remarks = List.copyOf(remarks);
        }
    }

    static Read read(Path file, Draw draw, Mistakes mistakes) {
        SitesReader.Sites sites = SitesReader.read(file, mistakes);
        List<Remark> remarks = new ArrayList<>();
        Remark how = sites.how();
        if (how != null) {
            remarks.add(how);
        }
        if (mistakes.count() > 0) {
            mistakes.add(
                    Place.NOWHERE,
                    "Rien n’est tiré au sort dans une liste fautive\u00a0: la corriger changerait le tirage.",
                    "Nothing is drawn from a list with mistakes: mending it would change the draw.");
            return new Read(null, remarks);
        }
        Drawn drawn = draw.from(sites.rows(), String.valueOf(file.getFileName()), sites.sha256());
        remarks.add(new Remark(file, said(drawn.sample())));
        return new Read(drawn, remarks);
    }

    /** The draw in one sentence. */
    static Sentence said(Sample sample) {
        return new Sentence(
                "sites dans la base\u00a0: " + sample.frame() + "\u00a0; exclus avant tirage\u00a0: "
                        + sample.excluded()
                        + "\u00a0; demandés\u00a0: " + sample.asked() + "\u00a0; tirés\u00a0: " + sample.drawn()
                        + "\u00a0; refus parmi eux\u00a0: " + sample.refused() + "\u00a0; graine\u00a0: "
                        + sample.seed() + ".",
                "sites in the frame: " + sample.frame() + "; left out before drawing: " + sample.excluded()
                        + "; asked: " + sample.asked() + "; drawn: " + sample.drawn() + "; refusals among them: "
                        + sample.refused() + "; seed: " + sample.seed() + ".");
    }
}
