package fr.parcours.reader;

import fr.parcours.reader.Grid.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a list of sites from a table, and tells each mistake with its line and column; the good lines are kept. */
final class SitesReader {
    /** France has 35,000 communes. */
    static final int MOST_ROWS = 100_000;

    private static final long MOST_BYTES = 50_000_000;

    private final Mistakes mistakes;
    private final List<SiteRow> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable Header header;

    private SitesReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * What a table gave.
     *
     * @param how it was read, null when it could not be
     * @param sha256 of the file's bytes, empty when it could not be read
     */
    record Sites(List<SiteRow> rows, @Nullable Remark how, String sha256) {
        Sites {
            rows = List.copyOf(rows);
        }
    }

    static Sites read(Path file, Mistakes mistakes) {
        byte[] bytes = bytes(file, mistakes);
        if (bytes.length == 0) {
            return new Sites(List.of(), null, "");
        }
        Encoded text = Encoded.read(bytes);
        if (Encoded.workbook(bytes) || text.binary()) {
            mistakes.add(
                    Place.NOWHERE,
                    "Ce fichier n’est pas un tableau en texte\u00a0: dans le tableur, «\u00a0Enregistrer sous\u00a0», puis CSV.",
                    "This file is no table in plain text: in the spreadsheet, “Save as”, then CSV.");
            return new Sites(List.of(), null, "");
        }
        Grid grid = Grid.of(text);
        SitesReader reader = new SitesReader(mistakes);
        grid.each(reader::line, mistakes);
        if (reader.header == null && mistakes.count() == 0) {
            reader.empty();
        }
        return new Sites(
                reader.rows, new Remark(file, grid.said()), HexFormat.of().formatHex(Draw.sha256(bytes)));
    }

    private static byte[] bytes(Path file, Mistakes mistakes) {
        try {
            if (!Files.exists(file)) {
                mistakes.add(Place.NOWHERE, "Ce fichier n’existe pas.", "This file does not exist.");
            } else if (Files.size(file) > MOST_BYTES) {
                mistakes.add(
                        Place.NOWHERE,
                        "Ce fichier dépasse 50 Mo\u00a0: ce n’est pas une liste de sites.",
                        "This file is over 50 MB: it is no list of sites.");
            } else {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length == 0) {
                    mistakes.add(Place.NOWHERE, "Ce fichier est vide.", "This file is empty.");
                }
                return bytes;
            }
        } catch (IOException unreadable) {
            mistakes.add(
                    Place.NOWHERE,
                    "Le fichier ne peut pas être lu (est-ce un fichier ordinaire, avec le droit de le lire\u00a0?).",
                    "The file cannot be read (is it a plain file that you may read?).");
        }
        return new byte[0];
    }

    private void empty() {
        mistakes.add(Place.NOWHERE, "Ce fichier est vide.", "This file is empty.");
    }

    /** Takes one line; false when the rest is of no use. */
    private boolean line(List<Cell> cells) {
        Header known = header;
        if (known == null) {
            header = Header.read(cells, mistakes);
            return header.whole();
        }
        if (rows.size() == MOST_ROWS) {
            mistakes.add(
                    cells.get(0).at(),
                    "Une liste a au plus 100\u202f000 sites\u00a0: la suite n’a pas été lue.",
                    "A list has 100,000 sites at most: the rest was not read.");
            return false;
        }
        int before = mistakes.count();
        SiteRow row = new RowReader(known, cells, mistakes).read();
        if (mistakes.count() == before) {
            keep(row, known.place(cells, Column.START));
        }
        return true;
    }

    private void keep(SiteRow row, Place start) {
        Integer first = lines.putIfAbsent(row.address(), row.line());
        if (first == null) {
            rows.add(row);
        } else {
            mistakes.add(
                    start,
                    "Cette adresse est déjà celle de la ligne " + first + "\u00a0: un site n’est compté qu’une fois.",
                    "This address is already that of line " + first + ": a site counts once.");
        }
    }
}
