package fr.parcours.cli;

import fr.parcours.reader.CampaignReader;
import fr.parcours.reader.Drawing;
import fr.parcours.reader.Drawing.Asked;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws sites from a frame and writes them down. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = {
            "Tire au sort des sites dans une base de sondage (CSV) : même base, même graine, même tirage.",
            "Draws sites from a sampling frame (CSV): same frame, same seed, same draw."
        })
final class DrawCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "BASE",
            description = {"La base (frame.csv), ou une campagne qui en nomme une.", "The frame, or a campaign."})
    @Nullable
    Path file;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = {"Combien de sites tirer.", "How many sites to draw."})
    @Nullable
    Integer size;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = {"La graine, un nombre de votre choix, à publier.", "The seed, any number, to be published."})
    @Nullable
    Long seed;

    @Option(
            names = "--stratum",
            paramLabel = "COLONNE",
            description = {"Partager le tirage selon une colonne, en proportion.", "Share the draw out by a column."})
    @Nullable
    String stratum;

    @Option(
            names = "--to",
            paramLabel = "FICHIER",
            required = true,
            description = {"Où écrire les sites tirés (un fichier nouveau).", "Where to write (a new file)."})
    @Nullable
    Path to;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Override
    public Integer call() {
        String wanted = language;
        if (wanted != null) {
            Voice.speak(wanted);
        }
        Path given = file;
        Path target = to;
        if (given == null || target == null) {
            throw new IllegalStateException("the parser asks for both");
        }
        Asked asked = asked(given);
        if (asked == null) {
            return Exit.COULD_NOT.code();
        }
        Drawing.Drawn drawn = Drawing.draw(asked);
        CheckCommand.tell(drawn.remarks());
        drawn.mistakes().forEach(CheckCommand::tell);
        if (drawn.sample() == null) {
            return Exit.COULD_NOT.code();
        }
        write(target, drawn.table());
        System.out.println(Voice.say("Sites tirés : ", "Sites drawn: ") + target);
        System.out.println(Voice.say("Empreinte de la base (SHA-256) : ", "Frame's SHA-256: ")
                + drawn.sample().sha256());
        return Exit.FINE.code();
    }

    /** What the campaign asks, the command line first; null when a mistake was told. */
    private @Nullable Asked asked(Path given) {
        Asked campaign = null;
        if (CampaignReader.campaign(given)) {
            Drawing.Found found = Drawing.asked(given);
            found.mistakes().forEach(CheckCommand::tell);
            campaign = found.asked();
            if (campaign == null && found.mistakes().isEmpty()) {
                throw new Refusal(
                        given + " ne demande aucun tirage (« frame »).", given + " asks for no draw (“frame”).");
            }
            if (campaign == null) {
                return null;
            }
        }
        Integer many = size != null ? size : campaign == null ? null : Integer.valueOf(campaign.size());
        Long with = seed != null ? seed : campaign == null ? null : Long.valueOf(campaign.seed());
        if (many == null || with == null || many < 1) {
            throw new Refusal(
                    "il faut --size (à partir de 1) et --seed pour tirer au sort.",
                    "--size (from 1) and --seed are needed to draw.");
        }
        return new Asked(
                campaign == null ? given : campaign.frame(),
                many,
                with,
                shared(campaign == null ? null : campaign.stratum()));
    }

    private @Nullable String shared(@Nullable String otherwise) {
        String wanted = stratum;
        if (wanted != null && !Drawing.strata().contains(wanted)) {
            String all = String.join(", ", Drawing.strata());
            throw new Refusal(
                    "--stratum « " + wanted + " » : on peut partager selon " + all + ".",
                    "--stratum “" + wanted + "”: a draw is shared out by " + all + ".");
        }
        return wanted == null ? otherwise : wanted;
    }

    /** Never over a file: somebody may have noted refusals in it. */
    private static void write(Path target, String table) {
        try {
            Files.writeString(target, table, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(
                    "« " + target + " » existe déjà, et n’est pas écrasé.",
                    "“" + target + "” exists already, and is not overwritten.");
        } catch (IOException closed) {
            throw new Refusal(
                    "« " + target + " » ne peut pas être écrit : " + closed.getMessage(),
                    "“" + target + "” cannot be written: " + closed.getMessage());
        }
    }
}
