package fr.parcours.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Referential.Line;
import org.junit.jupiter.api.Test;

/** A standard is data: what is searched and asked for each criterion, and a new edition, are files. */
class ReferentialTest {
    @Test
    void the_edition_in_force_has_something_to_search_and_to_ask_for_each_criterion() {
        Referential current = Referential.current();
        assertThat(current.version()).isEqualTo("4.1.2");
        assertThat(current.lines())
                .extracting(Line::number)
                .containsExactlyElementsOf(
                        Rgaa.all().stream().map(Rgaa.RgaaCriterion::id).toList());
        assertThat(current.lines()).allSatisfy(line -> {
            assertThat(line.questionFr()).endsWith("\u00a0?");
            assertThat(line.questionEn()).endsWith("?");
            assertThat(line.thing().fr()).isNotBlank();
            assertThat(line.thing().en()).isNotBlank();
        });
    }

    @Test
    void no_question_is_asked_twice() {
        assertThat(Referential.current().lines()).extracting(Line::questionFr).doesNotHaveDuplicates();
        assertThat(Referential.current().lines()).extracting(Line::questionEn).doesNotHaveDuplicates();
    }

    /** What answers for a test of the edition before answers for the criterion that took its place. */
    @Test
    void a_new_edition_is_two_files_and_keeps_what_answered_for_the_one_before() {
        Referential next = Referential.of("essai-5");
        assertThat(next.version()).isEqualTo("5");
        Line images = next.lines().get(0);
        assertThat(images.tests()).containsExactly("essai-5:1.1.1", "essai-5:1.1.2");
        assertThat(images.holds(Criterion.rgaa("1.1.1"))).isTrue();
        assertThat(images.holds(Criterion.rgaa("1.1.2"))).isFalse();
        assertThat(next.lines().get(1).holds(Criterion.rgaa("1.1.1"))).isFalse();
        assertThat(next.lines().get(1).thing().everywhere()).isTrue();
    }
}
