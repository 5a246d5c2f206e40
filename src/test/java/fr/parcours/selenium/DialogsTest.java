package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogsTest {
    private final Dialogs dialogs = new Dialogs();

    @Test
    void one_that_nobody_foresaw_is_accepted_with_what_it_proposes() throws InterruptedException {
        assertThat(dialogs.opened("Votre nom ?", "Dupont")).isEqualTo(new Dialogs.Answer(true, "Dupont"));
        assertThat(dialogs.next(0)).isEmpty();
    }

    @Test
    void those_foreseen_are_answered_in_order() throws InterruptedException {
        dialogs.foresee(List.of(new Reply(false, null, "SUPPRIMER l'acte"), new Reply(true, "Camille", null)));

        assertThat(dialogs.opened("Supprimer l’acte ?", "").accept()).isFalse();
        assertThat(dialogs.opened("Votre nom ?", "Dupont")).isEqualTo(new Dialogs.Answer(true, "Camille"));
        assertThat(dialogs.opened("Encore ?", "").accept()).isTrue();
        assertThat(dialogs.next(0))
                .hasValueSatisfying(one -> assertThat(one.fits()).isTrue());
        assertThat(dialogs.next(0)).isPresent();
        assertThat(dialogs.next(0)).isEmpty();
    }

    @Test
    void one_that_says_something_else_is_dismissed_never_accepted() throws InterruptedException {
        dialogs.foresee(List.of(new Reply(true, null, "Enregistrer")));

        assertThat(dialogs.opened("Payer 300 € ?", "").accept()).isFalse();
        assertThat(dialogs.next(0))
                .hasValueSatisfying(one -> assertThat(one.fits()).isFalse());
    }
}
