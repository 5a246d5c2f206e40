package fr.parcours.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one command answered: its exit code, stdout and stderr. */
record Spoken(int code, String out, String err) {
    static Spoken of(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteArrayOutputStream cried = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(cried, true, StandardCharsets.UTF_8));
            int code = Parcours.run(words);
            return new Spoken(code, heard.toString(StandardCharsets.UTF_8), cried.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Voice.speak("fr");
        }
    }
}
