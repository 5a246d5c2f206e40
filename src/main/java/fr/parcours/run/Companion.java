package fr.parcours.run;

/** Speaks with the person who walks while we watch, at the terminal: what they tell, and what they are told. */
public interface Companion {
    /** What the person told since, a line; null when nothing. */
    @org.jspecify.annotations.Nullable
    String told();

    /** A sentence for the person. */
    void say(String french, String english);

    /** Of two texts, the one in the person's language. */
    String choose(String french, String english);
}
