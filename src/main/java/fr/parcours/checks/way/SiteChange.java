package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** When the next screen is on another site, the screen before says so. See {@code SiteChange.md}. */
final class SiteChange implements Check {
    private static final About ABOUT =
            About.journey("site-change", Set.of(Dom.class)).feeds("NAV08").severity(0.6);
    private static final Sentences SENTENCES = Sentences.of(SiteChange.class);

    /** Where names are given out below the second level, as far as French procedures meet them. */
    private static final Set<String> GIVEN_BELOW = Set.of(
            "gouv.fr", "asso.fr", "com.fr", "nom.fr", "co.uk", "gov.uk", "org.uk", "com.au", "gouv.qc.ca", "github.io");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> findings = new ArrayList<>();
        List<Snapshot> screens = trail.arrivals();
        for (int i = 1; i < screens.size(); i++) {
            Snapshot before = screens.get(i - 1);
            Snapshot after = screens.get(i);
            String left = site(before.moment().url());
            String reached = site(after.moment().url());
            if (!left.isEmpty() && !reached.isEmpty() && !left.equals(reached)) {
                findings.add(judge(before, left, reached)
                        .where(Where.component("site change " + left + " to " + reached))
                        .screens(
                                List.of(before.moment().screen(), after.moment().screen())));
            }
        }
        return findings.stream();
    }

    private static Finding judge(Snapshot before, String left, String reached) {
        String seen =
                before.the(Dom.class).root().text().toLowerCase(Locale.ROOT).replace('’', '\'');
        String brand = reached.replaceAll("\\..*", "").replace("-", "");
        boolean announced = seen.contains(reached)
                || (brand.length() > 2 && seen.replaceAll("[ -]", "").contains(brand))
                || seen.matches(
                        ".*(vous allez quitter|vous quittez|vous serez (?:redirigé|dirigé)|autre site|site partenaire|site de (?:la|votre) banque"
                                + "|another site|you will leave|you are leaving|redirected).*");
        return announced
                ? Finding.passed(ABOUT)
                : Finding.failed(ABOUT, SENTENCES.say("failed", "left", left, "reached", reached));
    }

    /** The name that somebody registered: {@code service-public.gouv.fr} for {@code www.service-public.gouv.fr}; addresses in figures as they are. */
    static String site(String url) {
        String host;
        try {
            host = URI.create(url).getHost();
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
        if (host == null || host.matches("[\\d.]+") || host.startsWith("[") || !host.contains(".")) {
            return host == null ? "" : host;
        }
        List<String> parts = List.of(host.toLowerCase(Locale.ROOT).split("\\.", -1));
        int size = parts.size();
        String last = String.join(".", parts.subList(size - 2, size));
        return GIVEN_BELOW.contains(last) && size > 2 ? parts.get(size - 3) + "." + last : last;
    }
}
