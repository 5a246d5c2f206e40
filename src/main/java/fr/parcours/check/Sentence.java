package fr.parcours.check;

/** What a person reads, in French and in English. Plain text: reports escape it. */
public record Sentence(String fr, String en) {
    public Sentence {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a sentence says something in both languages");
        }
    }

    public String in(String language) {
        return language.equals("en") ? en : fr;
    }
}
