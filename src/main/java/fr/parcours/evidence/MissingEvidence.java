package fr.parcours.evidence;

import java.io.Serial;

/** A check asked for evidence that was not gathered: it cannot tell, and names the cause. */
public final class MissingEvidence extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String cause;

    public MissingEvidence(String kind, String cause) {
        super(kind + ": " + cause);
        this.kind = kind;
        this.cause = cause;
    }

    public String kind() {
        return kind;
    }

    public String why() {
        return cause;
    }
}
