package fr.parcours.run;

/** Hears how a run goes, for a person who waits. Called from several threads. */
public interface Progress {
    /** Before anything: how much will be done; {@code pages} is about how many pages the sites will be asked for. */
    void begins(int journeys, int walks, int steps, int pages);

    /** A walk begins. */
    void walks(String journey, String persona);

    /** A new screen is in hand. */
    void screen(String journey, String persona, int number, String name);

    /** The walk takes its hands off the screen for so long. */
    default void waits(String journey, long millis) {}

    /** A walk ended; {@code trouble} is empty when it got to its end. */
    void walked(String journey, String persona, String troubleFr, String troubleEn);

    /** After the last walk: how many requests the sites were sent in all. */
    default void asked(int requests) {}

    /** A session got no browser, and leaves what it had to the others. */
    default void fewer() {}
}
