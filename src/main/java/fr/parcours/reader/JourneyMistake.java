package fr.parcours.reader;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** What the author of a file got wrong: where, one clear sentence in each language, and what was expected. No trace. */
public final class JourneyMistake extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final int column;
    private final String french;
    private final String english;
    private final String expected;

    /**
     * @param line from 1, 0 when the file as a whole is meant
     * @param column from 1, 0 when the file as a whole is meant
     * @param expected the words that would have been right, nearest first; empty when no list helps
     */
    JourneyMistake(Path path, int line, int column, String french, String english, List<String> expected) {
        super(english, null, false, false);
        this.path = path.toString();
        this.line = line;
        this.column = column;
        this.french = french;
        this.english = english;
        this.expected = String.join("\n", expected);
    }

    public Path path() {
        return Path.of(path);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }

    /** The words that would have been right, nearest first; empty when no list helps. */
    public List<String> expected() {
        return expected.isEmpty() ? List.of() : expected.lines().toList();
    }

    /** {@code file:line:column}, which editors and terminals turn into a link; the file alone when it is meant. */
    public String where() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
