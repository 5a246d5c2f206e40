package fr.parcours.checks.equipment;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the browser's address bar gives cause for fear. Why, and how to mend: {@code SecureAddress.md}. */
final class SecureAddress implements Check {
    private static final About ABOUT =
            About.journey("secure-address", Set.of(Dom.class, Network.class)).feeds("TEC12");
    private static final Sentences WORDS = Sentences.of(SecureAddress.class);

    private static final Pattern ANNOUNCED = Pattern.compile(
            "redirig|site (de paiement|securise|de (la|notre|votre) banque)|paiement (en ligne )?securise|plateforme de paiement|\\bpayfip\\b|notre (banque|prestataire)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals().stream()
                .filter(screen -> address(screen).filter(SecureAddress::outside).isPresent())
                .toList();
        if (screens.isEmpty()) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>(open(screens));
        for (Snapshot screen : screens) {
            mixed(screen).ifPresent(found::add);
        }
        for (int i = 1; i < screens.size(); i++) {
            moved(screens.get(i - 1), screens.get(i)).ifPresent(found::add);
        }
        return found.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : found.stream();
    }

    /** One finding for each host that answers without encryption, however many screens it serves. */
    private static List<Finding> open(List<Snapshot> screens) {
        Map<String, List<Integer>> hosts = new LinkedHashMap<>();
        for (Snapshot screen : screens) {
            address(screen)
                    .filter(address -> "http".equals(address.getScheme()))
                    .ifPresent(address -> hosts.computeIfAbsent(address.getHost(), host -> new ArrayList<>())
                            .add(screen.moment().screen()));
        }
        return hosts.entrySet().stream()
                .map(host -> Finding.failed(ABOUT, WORDS.say("failed", "host", host.getKey()))
                        .screens(host.getValue()))
                .toList();
    }

    private static Optional<Finding> mixed(Snapshot screen) {
        boolean safe =
                address(screen).filter(one -> "https".equals(one.getScheme())).isPresent();
        return screen.find(Network.class).filter(network -> safe).stream()
                .flatMap(network -> network.exchanges().stream())
                .filter(exchange ->
                        !exchange.type().equals("Document") && exchange.status() >= 200 && exchange.status() < 300)
                .map(exchange -> parse(exchange.url()))
                .flatMap(Optional::stream)
                .filter(address -> "http".equals(address.getScheme()) && outside(address))
                .findFirst()
                .map(address -> Finding.failed(ABOUT, WORDS.say("failed-mixed", "host", address.getHost()))
                        .screens(List.of(screen.moment().screen())));
    }

    /** The site's name changes on arriving at the payment, and the screen before says nothing of it. */
    private static Optional<Finding> moved(Snapshot before, Snapshot after) {
        String from = address(before).map(SecureAddress::site).orElse("");
        String to = address(after).map(SecureAddress::site).orElse("");
        boolean pays = after.the(Dom.class)
                .select("input[autocomplete^=cc-]")
                .findAny()
                .isPresent();
        if (from.equals(to) || !pays || ScreenText.says(before.the(Dom.class), ANNOUNCED)) {
            return Optional.empty();
        }
        return Optional.of(Finding.failed(ABOUT, WORDS.say("failed-moved", "from", from, "to", to))
                .severity(0.5)
                .screens(List.of(after.moment().screen())));
    }

    private static Optional<URI> address(Snapshot screen) {
        return parse(screen.moment().url());
    }

    private static Optional<URI> parse(String url) {
        try {
            return Optional.of(new URI(url)).filter(address -> address.getHost() != null);
        } catch (java.net.URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /** Demonstrations and benches live on this very machine, where nothing needs a lock. */
    private static boolean outside(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return !host.equals("localhost")
                && !host.endsWith(".localhost")
                && !host.startsWith("127.")
                && !host.equals("[::1]");
    }

    /** The last two labels of the host: close enough to the registered name for French sites. */
    private static String site(URI address) {
        String[] labels = address.getHost().toLowerCase(Locale.ROOT).split("\\.");
        int kept = address.getHost().endsWith(".gouv.fr") ? 3 : 2;
        return String.join(".", List.of(labels).subList(Math.max(0, labels.length - kept), labels.length));
    }
}
