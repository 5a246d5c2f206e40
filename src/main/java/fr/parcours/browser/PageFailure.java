package fr.parcours.browser;

import java.io.Serial;

/** What the site did, or did not do: it ends a walk, never a run. Each kind says so in French and in English. */
public final class PageFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What went wrong, for those who must tell one failure from another. */
    public enum Kind {
        /** Nothing on the page answers to that name. */
        NOT_FOUND,
        /** Several things answer to that name. */
        AMBIGUOUS,
        /** It is there, but cannot be worked in this condition. */
        NOT_WORKABLE,
        /** What was expected did not come. */
        UNEXPECTED,
        /** No answer from the site, or a refused connection. */
        UNREACHABLE,
        /** The page never came to rest. */
        ENDLESS,
        /** The site leads outside of the journey's hosts. */
        OUTSIDE,
        /** The browser is gone. */
        BROWSER_GONE
    }

    private final Kind kind;
    private final String french;
    private final String english;
    private final String element;

    public PageFailure(Kind kind, String french, String english) {
        this(kind, french, english, "");
    }

    /** @param element role and name of what was in the way, empty when nothing was */
    public PageFailure(Kind kind, String french, String english, String element) {
        super(english);
        this.kind = kind;
        this.french = french;
        this.english = english;
        this.element = element;
    }

    public Kind kind() {
        return kind;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }

    public String element() {
        return element;
    }
}
