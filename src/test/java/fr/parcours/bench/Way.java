package fr.parcours.bench;

/** One way of going through the pages; the letters are those of the tables. */
enum Way {
    LOAD("a", "chargement seul (CDP nu)", "load only (bare CDP)"),
    AXE("b", "chargement + axe (CDP nu)", "load + axe (bare CDP)"),
    PARCOURS_AXE("c", "Parcours, axe seul", "Parcours, axe alone"),
    PARCOURS_ALL("d", "Parcours, tous les regards", "Parcours, all looks");

    final String letter;
    private final String french;
    private final String english;

    Way(String letter, String french, String english) {
        this.letter = letter;
        this.french = french;
        this.english = english;
    }

    String title(Words words) {
        return "(" + letter + ") " + words.say(french, english);
    }

    boolean bare() {
        return this == LOAD || this == AXE;
    }
}
