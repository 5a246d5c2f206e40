package fr.parcours.run;

/** What the notebook says, in the language of the person who walks. */
record Speech(Companion companion) implements Notebook.Told {
    @Override
    public String once(String label) {
        return companion.choose("code à usage unique, «\u00a0" + label + "\u00a0»", "one-time code, “" + label + "”");
    }

    @Override
    public String unwritten(String french, String english) {
        return companion.choose("à compléter\u00a0: " + french, "to fill in: " + english);
    }

    @Override
    public void did(String french, String english) {
        companion.say("  " + french, "  " + english);
    }

    @Override
    public String say(String french, String english) {
        return companion.choose(french, english);
    }
}
