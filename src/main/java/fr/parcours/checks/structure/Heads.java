package fr.parcours.checks.structure;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Tint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which cells of an even table without headers are headers for the eye, and whether it is beyond doubt that it holds data. */
final class Heads {
    private static final Pattern FIGURE =
            Pattern.compile("[€$£+-]?\\s?\\d[\\d\\s.,:/\\u00a0\\u202f-]*(?:[€$£%°]|\\p{L}{1,4})?");
    private static final int FEW = 3;
    /** Words that head columns, and are no value. */
    private static final Set<String> HEADINGS = Set.of(
            "nom",
            "prenom",
            "date",
            "prix",
            "tarif",
            "cout",
            "ville",
            "adresse",
            "telephone",
            "heure",
            "horaire",
            "jour",
            "lieu",
            "type",
            "quantite",
            "total",
            "montant",
            "description",
            "statut",
            "etat",
            "produit",
            "taille",
            "couleur",
            "annee",
            "mois",
            "categorie",
            "departement",
            "population",
            "name",
            "price",
            "cost",
            "city",
            "town",
            "address",
            "phone",
            "email",
            "time",
            "day",
            "quantity",
            "amount",
            "status",
            "country",
            "age",
            "product",
            "item",
            "size",
            "colour",
            "color",
            "year",
            "month",
            "category",
            "department",
            "first name",
            "last name",
            "surname",
            "responsable",
            "manager",
            "site",
            "location",
            "title",
            "author",
            "auteur",
            "titre",
            "destination",
            "distance",
            "duration",
            "duree",
            "service",
            "fonction",
            "role",
            "score",
            "rank",
            "team",
            "equipe",
            "match",
            "result",
            "resultat");

    private Heads() {}

    /** A line of bold letters above plain ones, those of the first column aside, of a ground of its own, or of nothing but words that head columns. */
    static boolean top(List<List<Element>> grid) {
        List<Element> first =
                grid.get(0).stream().filter(cell -> !cell.text().isBlank()).toList();
        List<Element> rest = grid.stream().skip(1).flatMap(List::stream).toList();
        List<Element> inner =
                grid.stream().skip(1).flatMap(row -> row.stream().skip(1)).toList();
        boolean lone = first.size() == 1 && !grid.get(0).get(0).text().isBlank();
        return !first.isEmpty()
                && !lone // a word above one column alone, beside nothing, is an entry rather than its head
                && ((first.stream().allMatch(Heads::bold)
                                && inner.stream().noneMatch(Heads::bold)
                                // two columns whose first is bold: the names of a record, and one figure set out
                                && (grid.get(0).size() > 2 || !bold(grid.get(1).get(0))))
                        || shaded(first, rest)
                        || (first.size() > 1
                                && first.stream().allMatch(Heads::heading)
                                && rest.stream().noneMatch(Heads::heading)));
    }

    /** A column of bold letters beside plain ones. */
    static boolean side(List<List<Element>> grid) {
        return grid.size() >= FEW
                && grid.stream().map(row -> row.get(0)).allMatch(Heads::bold)
                && grid.stream().flatMap(row -> row.stream().skip(1)).noneMatch(Heads::bold);
    }

    /** Under words only, two lines or more where one column is nothing but figures. */
    static boolean data(List<List<Element>> grid) {
        List<Element> first = grid.get(0);
        return grid.size() >= FEW
                && first.stream()
                        .noneMatch(cell -> cell.text().isBlank() || cell.text().matches(".*\\d.*"))
                && IntStream.range(0, first.size())
                        .anyMatch(x -> grid.stream().skip(1).allMatch(row -> FIGURE.matcher(
                                        row.get(x).text().strip())
                                .matches()));
    }

    private static boolean heading(Element cell) {
        String words = ScreenText.fold(cell.text()).replaceAll("\\s*\\(.*\\)$|\\s*[:*]$", "");
        return HEADINGS.contains(words) || HEADINGS.contains(words.replaceAll("s$", ""));
    }

    static boolean bold(Element cell) {
        List<Element> holders = Prose.holders(cell);
        return !holders.isEmpty() && holders.stream().allMatch(Prose::bold);
    }

    private static boolean shaded(List<Element> first, List<Element> rest) {
        Set<String> grounds = new HashSet<>();
        first.forEach(cell -> grounds.add(ground(cell)));
        return grounds.size() == 1
                && !grounds.contains("")
                && first.stream().noneMatch(cell -> cell.text().matches(".*\\d.*"))
                && rest.stream().noneMatch(cell -> grounds.contains(ground(cell)));
    }

    /** The colour of the cell or of its row, empty when neither has one. */
    private static String ground(Element cell) {
        String own = cell.style("background-color");
        String told = seen(own)
                ? own
                : cell.parent().map(row -> row.style("background-color")).orElse("");
        return seen(told) ? told : "";
    }

    private static boolean seen(String colour) {
        return Tint.read(colour).filter(tint -> tint.alpha() > 0).isPresent();
    }
}
