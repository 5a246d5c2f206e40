package fr.parcours.reader;

import fr.parcours.reader.Grid.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line of a list of sites. */
final class RowReader {
    private static final Map<String, String> OPERATORS = Map.of(
            "etat", "state",
            "collectivite", "local-authority",
            "habilite", "licensed",
            "prive", "private");
    private static final Map<String, SiteRow.Status> STATUSES = Map.of(
            "refused", SiteRow.Status.REFUSED,
            "refuse", SiteRow.Status.REFUSED,
            "excluded", SiteRow.Status.EXCLUDED,
            "exclu", SiteRow.Status.EXCLUDED);
    private static final List<String> STATUS_WORDS = List.of("refused", "refusé", "excluded", "exclu");
    /** 1 for 01, 1004 for 01004: a spreadsheet takes a code for a number. */
    private static final Pattern ZERO_LOST = Pattern.compile("\\d|\\d{4}");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3})+");

    private final Header header;
    private final List<Cell> line;
    private final Mistakes mistakes;

    RowReader(Header header, List<Cell> line, Mistakes mistakes) {
        this.header = header;
        this.line = line;
        this.mistakes = mistakes;
    }

    /** The site as far as it can be read: good only if no mistake was told. */
    SiteRow read() {
        holdWidth();
        String start = must(Column.START, "adresse");
        Addresses.holdStart(start, at(Column.START), mistakes);
        String population = text(Column.POPULATION);
        return new SiteRow(
                line.get(0).at().line(),
                must(Column.NAME, "nom"),
                start,
                operator(),
                territory(),
                text(Column.SOFTWARE),
                population != null && GROUPED.matcher(population).matches() ? population.replace(" ", "") : population,
                text(Column.LICENCE),
                hosts(),
                text(Column.AUTHORISATION),
                status(),
                text(Column.NOTE),
                text(Column.STRATUM));
    }

    private void holdWidth() {
        line.stream()
                .skip(header.width())
                .filter(cell -> !cell.text().isEmpty())
                .findFirst()
                .ifPresent(cell -> mistakes.add(
                        cell.at(),
                        "Cette ligne a plus de cases que la première\u00a0: un texte qui contient le séparateur se met entre guillemets.",
                        "This line has more cells than the first: put quotes around a text that holds the separator."));
    }

    private Place at(Column column) {
        return header.place(line, column);
    }

    private @Nullable String text(Column column) {
        String text = header.text(line, column);
        return text.isEmpty() ? null : text;
    }

    private String must(Column column, String french) {
        String text = header.text(line, column);
        if (text.isEmpty()) {
            mistakes.add(
                    at(column),
                    "Il manque une valeur dans la colonne " + Mistakes.fr(french) + ".",
                    "A value is missing in the column " + Mistakes.en(column.word()) + ".");
        }
        return text;
    }

    private @Nullable String operator() {
        String written = text(Column.OPERATOR);
        if (written == null) {
            return null;
        }
        String operator = OPERATORS.getOrDefault(Column.fold(written), written.toLowerCase(Locale.ROOT));
        if (!HeaderReader.OPERATORS.contains(operator)) {
            mistakes.unknown(
                    at(Column.OPERATOR),
                    "Type d’opérateur inconnu",
                    "Unknown kind of operator",
                    written,
                    HeaderReader.OPERATORS);
        }
        return operator;
    }

    private String territory() {
        String territory = text(Column.TERRITORY);
        if (territory == null) {
            return "FR";
        }
        if (ZERO_LOST.matcher(territory).matches()) {
            mistakes.add(
                    at(Column.TERRITORY),
                    Mistakes.fr(territory) + "\u00a0: le tableur a perdu un zéro, sans doute 0" + territory
                            + "\u00a0? Mettez la colonne au format texte.",
                    Mistakes.en(territory) + ": the spreadsheet lost a zero, probably 0" + territory
                            + "? Set the column to text.",
                    List.of("0" + territory));
        } else if (!HeaderReader.TERRITORY.matcher(territory).matches()) {
            mistakes.add(
                    at(Column.TERRITORY),
                    Mistakes.fr(territory)
                            + "\u00a0: écrivez FR, ou un code INSEE de département (2A) ou de commune (35238).",
                    Mistakes.en(territory) + ": write FR, or the INSEE code of a département (2A) or commune (35238).",
                    List.of("FR"));
        }
        return territory;
    }

    /** Several hosts in one cell, with spaces between. */
    private List<String> hosts() {
        String written = text(Column.HOSTS);
        if (written == null) {
            return List.of();
        }
        List<String> hosts = List.of(written.toLowerCase(Locale.ROOT).split("[ ,;]+"));
        hosts.forEach(host -> Addresses.holdHost(host, at(Column.HOSTS), mistakes));
        return hosts;
    }

    private SiteRow.Status status() {
        String written = text(Column.STATUS);
        if (written == null) {
            return SiteRow.Status.OPEN;
        }
        SiteRow.Status status = STATUSES.get(Column.fold(written));
        if (status == null) {
            mistakes.unknown(at(Column.STATUS), "Statut inconnu", "Unknown status", written, STATUS_WORDS);
        }
        return status == null ? SiteRow.Status.EXCLUDED : status;
    }
}
