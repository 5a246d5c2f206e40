package fr.parcours.score;

/**
 * A letter for a bench or a demonstration; never for a named real site, as long as no panel of users has calibrated it.
 *
 * @param grade A to E, or NN where too little was measured
 * @param provisional an A that no person has reviewed
 * @param tentative in brackets, because between 60 and 80 % was measured
 */
public record Letter(Grade grade, boolean provisional, boolean tentative) {
    private static final double LEAST_COVERAGE = 0.6;
    private static final double FULL_COVERAGE = 0.8;

    /** The grades, best first, then the refusal to grade. */
    public enum Grade {
        A(80),
        B(65),
        C(50),
        D(35),
        E(0),
        NN(Double.POSITIVE_INFINITY);

        private final double from;

        Grade(double from) {
            this.from = from;
        }

        private static Grade of(double index) {
            for (Grade grade : values()) {
                if (index >= grade.from) {
                    return grade;
                }
            }
            throw new IllegalArgumentException("No index is below 0: " + index);
        }

        private Grade atBest(Grade best) {
            return compareTo(best) < 0 ? best : this;
        }
    }

    /**
     * The letter of an {@code index} whose worst served profile has {@code lowest}. Thresholds and clauses:
     * {@code docs/score.md}, “La lettre”.
     *
     * @param coverage share of the indicators' weight that was measured, 0 to 1
     * @param reviewed whether a person has reviewed the result
     */
    static Letter of(double index, double lowest, double coverage, boolean reviewed) {
        if (!(coverage >= LEAST_COVERAGE)) {
            return new Letter(Grade.NN, false, false);
        }
        Grade grade = Grade.of(index);
        if (lowest <= 0) {
            grade = grade.atBest(Grade.D);
        } else if (lowest <= 25) {
            grade = grade.atBest(Grade.C);
        } else if (lowest < 60) {
            grade = grade.atBest(Grade.B);
        }
        return new Letter(grade, grade == Grade.A && !reviewed, coverage < FULL_COVERAGE);
    }

    /** As a French reader sees it: {@code A provisoire}, {@code (B)}, {@code NN}. */
    public String french() {
        return printed("provisoire");
    }

    /** As an English reader sees it: {@code A provisional}, {@code (B)}, {@code NN}. */
    public String english() {
        return printed("provisional");
    }

    private String printed(String reserve) {
        String letter = provisional ? grade + " " + reserve : grade.name();
        return tentative ? "(" + letter + ")" : letter;
    }
}
