package fr.parcours.score;

import fr.parcours.criteria.Profile;

/**
 * How well one profile is served.
 *
 * @param profile who
 * @param score 0 (cannot finish) to 100 (no barrier found), with its bounds
 * @param blocked whether a walk showed that this profile cannot finish, which is why the score is 0
 * @param effectiveWeight this profile's real share of the index: half its own weight, and a sixth if it is one of the three
 *     worst served; the nine sum to 1
 */
public record PersonaScore(Profile profile, Interval score, boolean blocked, double effectiveWeight) {}
