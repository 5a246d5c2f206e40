package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parcours.run.Judging;
import fr.parcours.score.Score;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void the_same_copy_always_has_the_same_fingerprint() {
        assertThat(Rules.hash()).matches("sha256:[0-9a-f]{64}").isEqualTo(Rules.hash());
    }

    /** A class that judging began to need must not be left out of its fingerprint. */
    @Test
    void every_class_that_judging_needs_is_in_the_fingerprint() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.parcours");
        Set<String> left = new TreeSet<>();
        for (JavaClass one : reached(house)) {
            String name = one.getName().substring("fr.parcours.".length()).replace('.', '/') + ".class";
            // obstacles are named while walking, from the open page: judging only reads their names
            if (!Rules.judges(name) && !name.equals("browser/Page$Location.class")) {
                left.add(name);
            }
        }
        assertThat(left).isEmpty();
    }

    private static Set<JavaClass> reached(JavaClasses house) {
        Set<JavaClass> reached = new LinkedHashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(List.of(house.get(Judging.class), house.get(Score.class)));
        while (!next.isEmpty()) {
            JavaClass one = next.pop();
            if (reached.add(one)) {
                one.getDirectDependenciesFromSelf().stream()
                        .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith("fr.parcours"))
                        .filter(target -> house.contain(target.getName()))
                        .forEach(next::add);
            }
        }
        return reached;
    }

    @Test
    void resources_of_checks_judge_too_and_walking_does_not() {
        assertThat(Rules.judges("checks/forms/FieldLabel.md")).isTrue();
        assertThat(Rules.judges("run/Judging$1.class")).isTrue();
        assertThat(Rules.judges("run/Walker.class")).isFalse();
        assertThat(Rules.judges("reports/HtmlReport.class")).isFalse();
    }
}
