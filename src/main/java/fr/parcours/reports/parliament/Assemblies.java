package fr.parcours.reports.parliament;

import fr.parcours.report.AssemblyFormat;
import fr.parcours.report.Explanations;
import fr.parcours.report.Reply;
import java.nio.file.Path;
import java.util.List;

/** The catalogue of reports that bring many procedures together. */
public final class Assemblies {
    private Assemblies() {}

    /** {@code index.html}, {@code annexe/} and {@code lettres/}: for people who compare. */
    public static AssemblyFormat parliament(Explanations explanations) {
        return new ParliamentReport(explanations);
    }

    /** The letters alone, in {@code lettres/}. */
    public static AssemblyFormat letters(Explanations explanations) {
        return (assembly, language, folder) -> {
            Desk desk = Desk.of(assembly, language, explanations);
            new VendorLetters(desk, desk.roster().sites()).write(folder);
        };
    }

    /** What operators answered; {@link fr.parcours.reports.UnreadableResult} when the file cannot be read. */
    public static List<Reply> replies(Path file) {
        return ReplyFile.read(file);
    }
}
