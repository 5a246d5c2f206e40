package fr.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void setsEachFrenchSignWithItsOwnSpaceWhateverStoodThere() {
        assertThat(Typography.french("Le champ « Nom » est vide : pourquoi ? Il manque 5 % ; voyez !"))
                .isEqualTo(
                        "Le champ «\u00a0Nom\u00a0» est vide\u00a0: pourquoi\u202f? Il manque 5\u00a0%\u202f; voyez\u202f!");
        assertThat(Typography.french("«\u202fNom\u202f»\u202f: oui\u00a0; non\u00a0?"))
                .isEqualTo("«\u00a0Nom\u00a0»\u00a0: oui\u202f; non\u202f?");
    }

    @Test
    void addsNoSpaceWhereThereIsNone() {
        assertThat(Typography.french("https://exemple.fr/?a=1;b:2")).isEqualTo("https://exemple.fr/?a=1;b:2");
    }

    @Test
    void curlsEnglishApostrophesWithinWordsAndLeavesCode() {
        assertThat(Typography.english("The page's title='x' doesn't")).isEqualTo("The page’s title='x' doesn’t");
        assertThat(Typography.english("The field's name is “Nom de l'enfant”"))
                .isEqualTo("The field’s name is “Nom de l'enfant”");
    }
}
