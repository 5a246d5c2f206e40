package fr.parcours.selenium;

/**
 * Who the browser tells sites it is: a Chromium like any other, on a computer or on a telephone, then our own name so that nobody is
 * misled.
 *
 * @param own the browser's own words, empty until they are known
 * @param signature our name and version, empty when it must not be said
 */
record UserAgent(String own, String signature) {
    UserAgent(String signature) {
        this("", signature);
    }

    /** The same, once the browser has told its own words. */
    UserAgent after(String told) {
        return new UserAgent(told.replace("HeadlessChrome/", "Chrome/"), signature);
    }

    /** What is sent to sites; empty when the browser told nothing. */
    String on(boolean telephone) {
        if (own.isEmpty()) {
            return "";
        }
        String words = telephone
                ? own.replaceFirst("\\([^)]*\\)", "(Linux; Android 10; K)").replace(" Safari/", " Mobile Safari/")
                : own;
        return signature.isEmpty() ? words : words + " " + signature;
    }
}
