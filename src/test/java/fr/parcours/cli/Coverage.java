package fr.parcours.cli;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Shown;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Referential;
import fr.parcours.criteria.Referential.Line;
import fr.parcours.criteria.Wcag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/coverage.md}: for each criterion, which checks look at it, how far they go, and what is left to a person. */
final class Coverage {
    private static final Path PAGES = Path.of("src/main/resources");
    private static final String AXE = "fr/parcours/checks/axe/axe.tsv";

    private final Referential standard;
    private final List<Look> looks = new ArrayList<>();

    /** A check that looks at a criterion, and whether a fixture or axe's table shows that it can fail it. */
    private record Look(String check, Criterion criterion, boolean certain) {
        boolean of(Predicate<Criterion> wanted) {
            return wanted.test(criterion);
        }
    }

    private Coverage(Referential standard, List<Check> checks) {
        this.standard = standard;
        Set<String> failing = failing();
        checks.stream().sorted(Comparator.comparing(one -> one.about().id())).forEach(check -> {
            About own = check.about();
            note(own, failing.contains(own.id()));
            if (own.engine().equals("parcours")) {
                Shown.of(check).forEach(shown -> note(shown.about(), shown.verdict() == Verdict.FAILED));
            }
        });
    }

    private void note(About about, boolean certain) {
        about.criteria().forEach(criterion -> looks.add(new Look(about.id(), criterion, certain)));
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

                Un contrôle en *italique* ne fait que demander, sur ce critère. Le nombre de tests est celui des tests du critère auxquels un contrôle répond, en partie.

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
        Set<String> tests = looking(line::holds).stream()
                .map(one -> one.criterion().reference())
                .filter(line.tests()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return row(
                line.number(),
                line.fr(),
                far(line::holds, true),
                tests.size() + "/" + line.tests().size(),
                names(line::holds),
                line.thing().fr());
    }

    private String wcag(Wcag.SuccessCriterion criterion) {
        Predicate<Criterion> same = one -> one.equals(Criterion.wcag(criterion.number()));
        String asked = standard.lines().stream()
                .filter(line -> line.wcag().contains(criterion.number()))
                .map(Line::number)
                .collect(Collectors.joining(", "));
        return row(
                criterion.number(), criterion.level(), criterion.fr(), far(same, !asked.isEmpty()), names(same), asked);
    }

    private List<Look> looking(Predicate<Criterion> wanted) {
        return looks.stream().filter(one -> one.of(wanted)).toList();
    }

    private String far(Predicate<Criterion> wanted, boolean listed) {
        List<Look> looking = looking(wanted);
        return looking.stream().anyMatch(Look::certain)
                ? "constate"
                : !looking.isEmpty() ? "demande" : listed ? "liste" : "rien";
    }

    private String names(Predicate<Criterion> wanted) {
        Map<String, Boolean> certain = new LinkedHashMap<>();
        looking(wanted).forEach(one -> certain.merge(one.check(), one.certain(), Boolean::logicalOr));
        return certain.entrySet().stream()
                .map(one -> one.getValue() ? "`" + one.getKey() + "`" : "*`" + one.getKey() + "`*")
                .collect(Collectors.joining(", "));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String totals() {
        TreeMap<String, Long> rgaa = standard.lines().stream()
                .collect(Collectors.groupingBy(line -> far(line::holds, true), TreeMap::new, Collectors.counting()));
        return "\n## En nombres\n\nRGAA : "
                + rgaa.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "))
                + ", sur " + standard.lines().size() + " critères.\n";
    }

    /** The rules of axe that may accuse. */
    private static Set<String> failing() {
        return lines(PAGES.resolve(AXE))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[5].equals("failed"))
                .map(cells -> "axe/" + cells[0])
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
