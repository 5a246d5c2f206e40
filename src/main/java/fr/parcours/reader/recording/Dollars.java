package fr.parcours.reader.recording;

/** A dollar in a journey's text announces a value of its data, so a plain one is doubled. */
final class Dollars {
    private Dollars() {}

    static String plain(String text) {
        return text.replace("$", "$$");
    }
}
