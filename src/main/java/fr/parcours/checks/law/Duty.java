package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Trail;

/**
 * Whether article 47 of the law of 11 February 2005 binds who runs the site: established for the State and for local authorities,
 * disputed for those whom the State licensed, unknown for any other private company, whose turnover no page tells.
 */
enum Duty {
    ESTABLISHED,
    DISPUTED,
    NONE;

    static Duty of(Trail trail) {
        return switch (trail.subject().operator()) {
            case "state", "local-authority" -> ESTABLISHED;
            case "licensed" -> DISPUTED;
            default -> NONE;
        };
    }

    /** What is missing fails where the duty is established, and is a question where it is disputed. */
    Finding missing(About about, Sentence established, Sentence disputed) {
        return this == ESTABLISHED ? Finding.failed(on(about), established) : Finding.cannotTell(on(about), disputed);
    }

    /** The same check, told to be asked for as far as this duty goes. */
    About on(About about) {
        return switch (this) {
            case ESTABLISHED -> about.obligation(Obligation.RGAA);
            case DISPUTED -> about.obligation(Obligation.DISPUTED);
            case NONE -> about;
        };
    }
}
