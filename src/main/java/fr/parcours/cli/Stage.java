package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.reader.Reading;
import fr.parcours.run.Run;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where journeys play: embedded demonstrations, benches and real sites, each with what may be done there. */
final class Stage implements AutoCloseable {
    private final @Nullable DemoSites demo;

    /** A journey begins where nothing is. */
    static final class Nowhere extends Refusal {
        private static final long serialVersionUID = 1L;

        private Nowhere(String french, String english) {
            super(french, english);
        }
    }

    Stage(@Nullable DemoSites demo) {
        this.demo = demo;
    }

    /** What will be walked, and where it may go. On a real site, nobody but the reference walks unless somebody agreed. */
    Run.Planned plan(Journey journey, List<Persona> personas, List<String> benchHosts) {
        return place(journey, personas, benchHosts).after(before(journey, benchHosts, Set.of()));
    }

    /** What the journey asks to be done first, and before that what those ask for; one that would come round again is refused. */
    private List<Run.Planned> before(Journey journey, List<String> benchHosts, Set<Path> above) {
        Set<Path> following = new HashSet<>(above);
        following.add(journey.file().toAbsolutePath().normalize());
        List<Run.Planned> first = new ArrayList<>();
        for (String name : journey.before()) {
            Path file = journey.file().toAbsolutePath().resolveSibling(name).normalize();
            if (following.contains(file)) {
                throw new Refusal(
                        journey.id() + " : « before » tourne en rond, par « " + name + " ».",
                        journey.id() + ": “before” goes round in circles, by “" + name + "”.");
            }
            Reading reading = CheckCommand.read(List.of(file));
            if (!reading.whole() || reading.journeys().size() != 1) {
                throw new Refusal(
                        journey.id() + " : « " + name + " », à faire d’abord, contient des fautes.",
                        journey.id() + ": “" + name + "”, to be done first, has mistakes.");
            }
            Journey one = reading.journeys().get(0);
            first.addAll(before(one, benchHosts, following));
            first.add(place(one, List.of(), benchHosts));
        }
        return first;
    }

    private Run.Planned place(Journey journey, List<Persona> personas, List<String> benchHosts) {
        String start = journey.site().start();
        DemoSites sites = demo;
        if (start.startsWith("demo:") && sites != null) {
            String name = start.substring(5).replaceAll("/.*", "");
            List<String> hosts = new ArrayList<>(journey.site().hosts());
            try {
                hosts.addAll(sites.hosts(name));
                return new Run.Planned(journey, sites.start(name), hosts, true, personas);
            } catch (IllegalArgumentException unknown) {
                throw new Nowhere(
                        journey.id() + " : la démonstration « " + name + " » n’existe pas ("
                                + String.join(", ", DemoSites.names()) + ").",
                        journey.id() + ": there is no demonstration “" + name + "” ("
                                + String.join(", ", DemoSites.names()) + ").");
            }
        }
        URI address = URI.create(start);
        boolean bench = bench(address, benchHosts);
        boolean agreed = bench || journey.authorisation() != null;
        if (!agreed && !personas.isEmpty()) {
            System.err.println(Voice.say(
                    journey.id() + " : site réel sans autorisation écrite, seul le parcours nominal est fait.",
                    journey.id() + ": a real site and no written authorisation: the nominal walk only."));
        }
        List<String> hosts = new ArrayList<>(journey.site().hosts());
        if (hosts.isEmpty()) {
            hosts.add(address.getRawAuthority());
        }
        return new Run.Planned(journey, address, hosts, bench, agreed ? personas : List.of());
    }

    /** A bench is named on the command line; a State host never is one. */
    private static boolean bench(URI address, List<String> benchHosts) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        for (String one : benchHosts) {
            String wanted = one.toLowerCase(Locale.ROOT).replaceAll(":\\d+$", "");
            if (wanted.equals(host)) {
                if (StateHosts.holds(host)) {
                    throw new Refusal(
                            host + " est un site de l’État : il ne peut pas servir de banc d’essai.",
                            host + " is a State site: it cannot be a bench.");
                }
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        DemoSites sites = demo;
        if (sites != null) {
            sites.close();
        }
    }
}
