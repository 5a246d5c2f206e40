package fr.parcours.journey;

import java.util.List;

/** The words an author may write. The catalogue of steps fulfils it; the reader asks it and knows no step. */
public interface Vocabulary {
    /** Every word of the format, in the order the documentation tells them. */
    List<Word> words();
}
