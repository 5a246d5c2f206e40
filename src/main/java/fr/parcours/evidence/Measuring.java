package fr.parcours.evidence;

/** How scripts call the services that count what visitors do. */
public final class Measuring {
    /** What they are called by in a script, as a part of a pattern. */
    public static final String NAMES = "_gaq|ga|gtag|dataLayer|_paq|plausible|fbq";

    private Measuring() {}
}
