package fr.parcours.reports;

/** Text for a terminal, folded at a hundred columns. */
final class Lines {
    private static final int COLUMNS = 100;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /** A paragraph set back by {@code indent} columns; what does not fit goes on two columns further. */
    void add(int indent, String paragraph) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean begun = false;
        for (String word : Plain.sentence(paragraph).split(" ", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                int room = COLUMNS - line.length() - (begun ? 1 : 0);
                if (rest.length() <= room) {
                    line.append(begun ? " " : "").append(rest);
                    begun = true;
                    rest = "";
                } else if (begun) {
                    line = next(line, indent);
                    begun = false;
                } else {
                    int cut = rest.offsetByCodePoints(0, rest.codePointCount(0, Math.min(room, rest.length())) - 1);
                    line.append(rest, 0, cut);
                    rest = rest.substring(cut);
                    begun = true;
                }
            }
        }
        text.append(line).append('\n');
    }

    private StringBuilder next(StringBuilder line, int indent) {
        text.append(line).append('\n');
        return new StringBuilder(" ".repeat(indent + 2));
    }

    String text() {
        return text.toString();
    }
}
