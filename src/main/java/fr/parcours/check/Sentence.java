package fr.parcours.check;

import java.math.BigDecimal;

/** What a person reads, in French and in English. Plain text: reports escape it. */
public record Sentence(String fr, String en) {
    public Sentence {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a sentence says something in both languages");
        }
    }

    /** A number as each language writes it: 4,5 and 4.5; without idle zeros. */
    public static Sentence of(BigDecimal number) {
        String english = number.stripTrailingZeros().toPlainString();
        return new Sentence(english.replace('.', ','), english);
    }

    public String in(String language) {
        return language.equals("en") ? en : fr;
    }
}
