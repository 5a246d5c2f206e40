package fr.parcours.result;

import fr.parcours.criteria.Profile;
import java.util.List;

/**
 * What is known of a journey up to one of its milestones, as if it had been told to stop there: two sites are compared on the
 * ground that both covered, never one at its payment with another at its front page.
 *
 * @param milestone the last one passed: {@code eligibility}, {@code price}…
 * @param screens how many screens were seen by then
 * @param indicators what is known of each by then, without figures and causes
 * @param walked the observed conditions that were tried and could be judged by then
 * @param blocked those of them that were stopped by then
 */
public record Ground(
        String milestone, int screens, List<IndicatorResult> indicators, List<Profile> walked, List<Profile> blocked) {
    public Ground {
        indicators = List.copyOf(indicators);
        walked = List.copyOf(walked);
        blocked = List.copyOf(blocked);
    }
}
