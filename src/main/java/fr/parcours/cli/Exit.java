package fr.parcours.cli;

/** What the process says when it ends. Of several, {@code 2 > 1 > 3 > 0}. See {@code docs/exit-codes.md}. */
enum Exit {
    /** Ran, and the gate holds. */
    FINE(0),
    /** Ran, and the gate is broken. */
    GATE(1),
    /** Could not run: usage, unreadable file, no browser. */
    COULD_NOT(2),
    /** Ran in part, and no gate is broken. */
    IN_PART(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
