package fr.parcours.cli;

import org.junit.jupiter.api.Test;

class ParcoursTest {
    @Test
    void starts() {
        Parcours.main(new String[0]);
    }
}
