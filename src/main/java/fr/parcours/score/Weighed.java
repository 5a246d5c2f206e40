package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.Ground;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What weighs on each stretch of each site, worked out once however many others it is compared with. */
final class Weighed {
    private final IdentityHashMap<Ground, Map<Set<Profile>, Scoring>> known = new IdentityHashMap<>();

    /** @param conditions the only ones whose outcome counts */
    Scoring of(Ground ground, Set<Profile> conditions) {
        List<Profile> blocked =
                ground.blocked().stream().filter(conditions::contains).toList();
        return known.computeIfAbsent(ground, one -> new HashMap<>())
                .computeIfAbsent(Set.copyOf(blocked), one -> Scoring.of(DrawnLedger.of(ground.indicators(), blocked)));
    }
}
