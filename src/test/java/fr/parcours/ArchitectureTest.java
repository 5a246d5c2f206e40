package fr.parcours;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The plan of the house, held: who may use whom, one door per library, and the habits that a test can hold. */
class ArchitectureTest {
    private static final String BASE = "fr.parcours";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    /** Package → what it may use. Arrows point only this way; {@code cli} sees all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry(
                    "run", Set.of("journey", "persona", "browser", "probe", "evidence", "check", "criteria", "result")),
            Map.entry("reader", Set.of("journey", "check")),
            Map.entry("journey", Set.of("browser")),
            Map.entry("steps", Set.of("journey", "browser")),
            Map.entry("persona", Set.of("browser", "criteria")),
            Map.entry("personas", Set.of("persona", "browser", "criteria")),
            Map.entry("browser", Set.of()),
            Map.entry("selenium", Set.of("browser")),
            Map.entry("probe", Set.of("browser", "evidence")),
            Map.entry("probes", Set.of("probe", "browser", "evidence")),
            Map.entry("evidence", Set.of()),
            Map.entry("criteria", Set.of()),
            Map.entry("check", Set.of("evidence", "criteria")),
            Map.entry("checks", Set.of("check", "evidence", "criteria")),
            // where a thing stands on the page is the evidence's own Rect, all the way to the report
            Map.entry("result", Set.of("check", "criteria", "evidence")),
            Map.entry("score", Set.of("result", "check", "criteria")),
            Map.entry("report", Set.of("result", "score", "check", "criteria")),
            Map.entry("reports", Set.of("report", "result", "score", "check", "criteria", "evidence")),
            Map.entry("demo", Set.of()));

    /** Library → the only packages that open its door. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "org.openqa..", Set.of("selenium"),
            // in selenium, Jackson reads the debugger's wire: see docs/decisions
            "com.fasterxml..", Set.of("reader", "evidence", "criteria", "reports", "selenium"),
            "picocli..", Set.of("cli"),
            "org.jsoup..", Set.of("evidence", "checks", "reports"),
            "com.sun.net.httpserver..", Set.of("demo"),
            "org.apache.pdfbox..", Set.of("run"),
            "nu.validator..", Set.of("probes"));

    @Test
    void arrows_point_only_where_the_plan_says() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : HOUSE) {
            String from = room(one);
            if (from.equals("cli")) {
                continue;
            }
            Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
            one.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(BASE))
                    .map(ArchitectureTest::room)
                    .filter(to -> !to.equals(from) && !allowed.contains(to))
                    .forEach(to -> wrong.add(one.getName() + " uses " + to));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_is_on_the_plan_and_is_null_marked() {
        Set<String> rooms = HOUSE.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("cli");
        assertThat(rooms).isEqualTo(new TreeMap<>(MAY_USE).keySet());
        Set<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_packages_go_round_in_circles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void each_library_has_one_door() {
        DOORS.forEach((library, rooms) -> noClasses()
                .that(resideInAPackage(BASE + "..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "stand outside " + rooms, one -> !rooms.contains(room(one)))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE));
    }

    @Test
    void members_of_catalogues_are_not_public() {
        for (String catalogue : List.of("steps", "probes", "personas", "reports", "checks")) {
            classes()
                    .that()
                    .resideInAPackage(BASE + "." + catalogue + "..")
                    .and()
                    .areAssignableTo(com.tngtech.archunit.base.DescribedPredicate.describe("a member", one -> Set.of(
                                    "fr.parcours.journey.Step",
                                    "fr.parcours.probe.Probe",
                                    "fr.parcours.persona.Persona",
                                    "fr.parcours.report.ReportFormat",
                                    "fr.parcours.check.Check")
                            .contains(one.getName())))
                    .should()
                    .notBePublic()
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void checks_never_see_a_clock_a_file_or_chance() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".checks..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.io.File.class,
                        java.nio.file.Files.class,
                        java.time.Instant.class,
                        java.time.Clock.class,
                        Random.class,
                        java.net.Socket.class)
                .check(HOUSE);
    }

    @Test
    void nothing_is_named_after_nothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils)(\\$.*)?$")
                .andShould()
                .haveNameNotMatching(".*\\.(Abstract|Default)[A-Z].*")
                .check(HOUSE);
    }

    @Test
    void checks_are_stateless() {
        List<String> wrong = HOUSE.stream()
                .filter(one -> one.isAssignableTo("fr.parcours.check.Check"))
                .flatMap(one -> one.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName())
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static String room(JavaClass one) {
        String rest =
                one.getPackageName().substring(Math.min(one.getPackageName().length(), BASE.length() + 1));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
