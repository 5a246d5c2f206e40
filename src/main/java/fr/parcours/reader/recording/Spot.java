package fr.parcours.reader.recording;

/**
 * Where something stands in a recording, for a person to find it again.
 *
 * @param number of the step or command, from 1; 0 for the file as a whole
 * @param what its type as the recording calls it
 * @param line in the file, from 1
 */
record Spot(int number, String what, int line) {
    /** The file as a whole. */
    static final Spot WHOLE = new Spot(0, "", 0);

    String french() {
        return number == 0 ? "" : "étape " + number + " (" + what + ", ligne " + line + ")\u00a0: ";
    }

    String english() {
        return number == 0 ? "" : "step " + number + " (" + what + ", line " + line + "): ";
    }
}
