package fr.parcours.cli;

/** What was asked cannot be done: one sentence in each language, and exit code 2. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String french;
    private final String english;

    Refusal(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    String in(String language) {
        return language.equals("en") ? english : french;
    }
}
