package fr.parcours.run;

import fr.parcours.evidence.Published;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Journey;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A walk beside the way: a page of the sample that the journey names under {@code also}, looked at once, one that the site publishes on
 * accessibility, or the same way asked for in another language. Nobody's condition is judged by it.
 *
 * @param walk its name in the evidence
 * @param thorough whether every look is taken, or only what is written is read
 */
record Beside(String walk, Planned plan, boolean thorough) {
    /**
     * All that a journey asks for beside its nominal walk.
     *
     * @param address of a page as the journey names it
     */
    static List<Beside> of(Planned plan, Function<String, URI> address) {
        Journey journey = plan.journey();
        List<Beside> all = new ArrayList<>();
        for (String page : journey.also()) {
            // a way without a step: its start is all there is to see
            Planned one = new Planned(
                    journey.stepping(List.of()), address.apply(page), plan.hosts(), plan.bench(), List.of());
            all.add(new Beside(Trail.ALSO + (all.size() + 1), one, true));
        }
        for (String language : languages(plan)) {
            Planned one = new Planned(
                    journey.in(language), plan.start(), plan.hosts(), plan.bench(), List.of(), plan.before());
            all.add(new Beside(Trail.LANGUAGE + language, one, false));
        }
        return all;
    }

    /**
     * The page that a link of the way, or of the statement, leads to and nobody has looked at yet; none on a site that nothing binds to
     * publish it.
     *
     * @param trail what was seen so far
     */
    static Optional<Beside> published(Planned plan, Published what, Trail trail) {
        if (!bound(plan)) {
            return Optional.empty();
        }
        return what.link(trail)
                .filter(link -> what.page(trail, link).isEmpty())
                .map(link -> new Planned(
                        plan.journey().stepping(List.of()), link.to(), plan.hosts(), plan.bench(), List.of()))
                .map(one -> new Beside(what.walk(), one, false));
    }

    /** Whether whoever runs the site may be bound to publish anything on accessibility. */
    static boolean bound(Planned plan) {
        return !plan.journey().site().operator().equals("private");
    }

    /** The languages that the way is asked for in once more, where more than one walk is allowed. */
    static List<String> languages(Planned plan) {
        return plan.mayRepeat() ? plan.journey().languages().stream().skip(1).toList() : List.of();
    }
}
