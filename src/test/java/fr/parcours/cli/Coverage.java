package fr.parcours.cli;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Referential;
import fr.parcours.criteria.Referential.Line;
import fr.parcours.criteria.Wcag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/coverage.md}: for each criterion, which checks look at it, how far they go, and what is left to a person. */
final class Coverage {
    private static final Path FIXTURES = Path.of("src/test/resources");
    private static final Path PAGES = Path.of("src/main/resources");
    private static final String AXE = "fr/parcours/checks/axe/axe.tsv";

    private final Referential standard;
    private final List<Check> checks;
    /** Ids of the checks that a fixture, or axe's table, shows to be able to say “failed”. */
    private final Set<String> certain;

    private Coverage(Referential standard, List<Check> checks) {
        this.standard = standard;
        this.checks = checks.stream()
                .sorted(Comparator.comparing(one -> one.about().id()))
                .toList();
        this.certain = certain(checks);
    }

    static String of(Referential standard, List<Check> checks) {
        return new Coverage(standard, checks).text();
    }

    private String text() {
        StringBuilder out = new StringBuilder("""
                # Ce que les contrôles regardent, critère par critère

                Ce fichier est engendré depuis le code (`PARCOURS_COVERAGE=write mvn -o -q test -Dtest=CoverageTest`) et un essai le tient à jour :
                ne l’éditez pas. *This file is generated from the code, and a test keeps it up to date.*

                **Jusqu’où / how far** :
                - *constate* : au moins un contrôle peut affirmer une anomalie certaine ; aucun ne peut dire qu’un critère est respecté ;
                - *demande* : un contrôle pose une question précise sur un élément précis, à laquelle une personne répond ([reviews.md](reviews.md)) ;
                - *liste* : aucun contrôle ; la grille cherche les éléments, les montre à une personne et lui pose la question, ou propose
                  « non applicable » quand il n’y en a aucun ;
                - *rien* : personne ne regarde.

                Un contrôle en *italique* ne fait que demander. Le nombre de tests est celui des tests du critère auxquels un contrôle répond, en partie.

                """);
        out.append("## RGAA ").append(standard.version()).append("\n\n");
        out.append(
                "| Critère | Sujet | Jusqu’où | Tests | Contrôles | Cherché pour la personne |\n|---|---|---|---|---|---|\n");
        standard.lines().forEach(line -> out.append(rgaa(line)));
        out.append(
                "\n## WCAG 2.2\n\n| Critère | Niveau | Sujet | Jusqu’où | Contrôles | Grille RGAA |\n|---|---|---|---|---|---|\n");
        Wcag.all().stream().filter(Wcag.SuccessCriterion::current).forEach(one -> out.append(wcag(one)));
        return out.append(totals()).toString();
    }

    private String rgaa(Line line) {
        List<About> looking = looking(line::holds);
        Set<String> tests = looking.stream()
                .flatMap(one -> one.criteria().stream())
                .map(Criterion::reference)
                .filter(line.tests()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return row(
                line.number(),
                line.fr(),
                far(looking, true),
                tests.size() + "/" + line.tests().size(),
                names(looking),
                line.thing().fr());
    }

    private String wcag(Wcag.SuccessCriterion criterion) {
        List<About> looking = looking(one -> one.equals(Criterion.wcag(criterion.number())));
        String asked = standard.lines().stream()
                .filter(line -> line.wcag().contains(criterion.number()))
                .map(Line::number)
                .collect(Collectors.joining(", "));
        return row(
                criterion.number(),
                criterion.level(),
                criterion.fr(),
                far(looking, !asked.isEmpty()),
                names(looking),
                asked);
    }

    private List<About> looking(Predicate<Criterion> wanted) {
        return checks.stream()
                .map(Check::about)
                .filter(about -> about.criteria().stream().anyMatch(wanted))
                .toList();
    }

    private String far(List<About> looking, boolean listed) {
        return looking.stream().anyMatch(one -> certain.contains(one.id()))
                ? "constate"
                : !looking.isEmpty() ? "demande" : listed ? "liste" : "rien";
    }

    private String names(List<About> looking) {
        return looking.stream()
                .map(one -> certain.contains(one.id()) ? "`" + one.id() + "`" : "*`" + one.id() + "`*")
                .collect(Collectors.joining(", "));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String totals() {
        TreeMap<String, Long> rgaa = standard.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> far(looking(line::holds), true), TreeMap::new, Collectors.counting()));
        return "\n## En nombres\n\nRGAA : "
                + rgaa.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "))
                + ", sur " + standard.lines().size() + " critères.\n";
    }

    private static Set<String> certain(List<Check> checks) {
        Set<String> certain = new TreeSet<>();
        lines(PAGES.resolve(AXE))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[5].equals("failed"))
                .forEach(cells -> certain.add("axe/" + cells[0]));
        checks.stream()
                .filter(check -> check.about().engine().equals("parcours") && fails(check))
                .forEach(check -> certain.add(check.about().id()));
        return certain;
    }

    private static boolean fails(Check check) {
        String folder = check.getClass().getPackageName().replace('.', '/');
        Path page = PAGES.resolve(folder).resolve(check.getClass().getSimpleName() + ".md");
        return lines(page).anyMatch(line -> line.equals("```html failed"))
                || files(FIXTURES.resolve(folder).resolve(check.about().id()))
                        .flatMap(Coverage::lines)
                        .anyMatch(line -> line.contains("data-expect=\"failed\"") || line.matches("expect=.*failed.*"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(one ->
                            one.toString().endsWith(".html") || one.toString().endsWith(".properties"))
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
