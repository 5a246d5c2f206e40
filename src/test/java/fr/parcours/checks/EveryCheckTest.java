package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.parcours.check.Check;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Indicators;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check: its name, its page, its fixtures, and each verdict on each of them. One named test per fixture and example. */
class EveryCheckTest {
    /** Ours, not axe's rules; {@code PARCOURS_CHECKS=a,b} narrows them while one is being written. */
    static Stream<Check> ours() {
        List<String> only = Frozen.split(System.getenv().getOrDefault("PARCOURS_CHECKS", ""), ",");
        return Checks.all().stream()
                .filter(check -> check.about().engine().equals("parcours"))
                .filter(check -> only.isEmpty() || only.contains(check.about().id()));
    }

    @TestFactory
    Stream<DynamicTest> each_check_says_what_it_is() {
        return ours().map(check -> dynamicTest(check.about().id(), () -> {
            String kebab = check.getClass()
                    .getSimpleName()
                    .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT);
            assertThat(check.about().id()).isEqualTo(kebab);
            assertThat(check.about().indicators())
                    .allSatisfy(id -> assertThat(Indicators.byId(id)).isPresent());
            Sentences page = Sentences.of(check.getClass());
            for (String key : List.of("title", "who", "mend")) {
                assertThat(page.say(key).fr()).isNotBlank();
            }
            if (page.has("barrier")) {
                assertThat(page.say("barrier").fr())
                        .isNotBlank()
                        .isNotEqualTo(page.say("title").fr());
                assertThat(page.say("barrier").en())
                        .isNotBlank()
                        .isNotEqualTo(page.say("title").en());
            }
            assertThat(Modifier.isPublic(check.getClass().getModifiers()))
                    .as("members of the catalogue are not public")
                    .isFalse();
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_check_has_fixtures() {
        return ours().map(check -> dynamicTest(check.about().id(), () -> assertThat(
                        Fixture.of(check).stream().filter(one -> one.expected().isEmpty()))
                .as("fixtures in " + Fixture.folder(check))
                .hasSizeGreaterThanOrEqualTo(3)));
    }

    @TestFactory
    Stream<DynamicTest> each_fixture_is_judged_as_it_expects() {
        return ours().flatMap(check -> Fixture.of(check).stream())
                .map(fixture -> dynamicTest(fixture.toString(), () -> Frozen.hold(fixture, Frozen.snapshots(fixture))));
    }

    /** Over an obstacle, « Prix annoncé » or « Message d’erreur utile » says the reverse of what was found. */
    @Test
    void a_title_that_reads_as_praise_has_another_for_the_obstacle() {
        Pattern praise = Pattern.compile(
                "(?iu)(?<!non |pas |sans )\\b(annoncée?s? (à l’avance|avant)|facile(ment)?|claire|clairement|utile|évidente|stables?|sûre|modifiable"
                        + "|propre à|signalée|joindre|reprendre|autrement|direct|dit qu|vient|vérifier avant|indicateur)");
        List<String> left = ours().filter(check -> {
                    Sentences page = Sentences.of(check.getClass());
                    String title = page.say("title").fr();
                    boolean negative =
                            title.matches("(?iu).*\\b(pas|non|sans|rien|ne|n’|mal|plus difficile|impossible)\\b.*");
                    return !page.has("barrier")
                            && !negative
                            && praise.matcher(title).find();
                })
                .map(check -> check.about().id())
                .toList();
        assertThat(left).isEmpty();
        assertThat(ours().filter(check -> Sentences.of(check.getClass()).has("barrier"))
                        .map(check -> check.about().id()))
                .contains(
                        "duration-announced",
                        "clear-start",
                        "editable-summary",
                        "human-help",
                        "step-heading",
                        "official-status",
                        "cookie-refusal",
                        "cost-announced",
                        "documents-listed",
                        "save-and-resume",
                        "chatbot-says-so",
                        "other-readings");
    }

    @Test
    void ids_are_unique() {
        assertThat(Checks.all().stream().map(check -> check.about().id())).doesNotHaveDuplicates();
    }
}
