package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.reader.Reading;
import fr.parcours.run.Planned;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where journeys play: embedded demonstrations, benches and real sites, each with what may be done there. */
final class Stage implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    /** This machine under its names: what starts here and stays here is one bench. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final @Nullable DemoSites demo;

    /** A journey that cannot begin: it is told and left out. */
    static final class LeftOut extends Refusal {
        private static final long serialVersionUID = 1L;

        private LeftOut(String french, String english) {
            super(french, english);
        }
    }

    Stage(@Nullable DemoSites demo) {
        this.demo = demo;
    }

    /** Where a start leads: demonstrations are resolved, and what is no address of a site is refused. */
    URI address(String start) {
        DemoSites sites = demo;
        try {
            if (start.startsWith("demo:") && sites != null) {
                return sites.start(start.substring(5).replaceAll("/.*", ""));
            }
            URI address = URI.create(start);
            if (address.getRawUserInfo() != null) {
                throw new Refusal(
                        "une adresse ne porte ni identifiant ni mot de passe\u00a0: tapez-les dans la page.",
                        "an address holds neither user nor password: type them in the page.");
            }
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException odd) {
            // told below
        }
        throw new Refusal(
                "«\u00a0" + start + "\u00a0» n’est pas une adresse\u00a0: écrivez https://…, ou demo: et l’un de "
                        + String.join(", ", DemoSites.names()) + ".",
                "“" + start + "” is no address: write https://…, or demo: and one of "
                        + String.join(", ", DemoSites.names()) + ".");
    }

    /** What will be walked, and where it may go. On a real site, nobody but the reference walks unless somebody agreed. */
    Planned plan(Journey journey, List<Persona> personas, List<String> benchHosts) {
        Planned plan = place(journey, personas, benchHosts).after(before(journey, benchHosts, Set.of()));
        if (plan.personas().isEmpty() || plan.mayRepeat()) {
            return plan;
        }
        System.err.println(Voice.say(
                journey.id()
                        + "\u00a0: ce qui est fait d’abord l’est sur un site réel sans autorisation écrite, seul le"
                        + " parcours nominal est fait.",
                journey.id() + ": what is done first is on a real site and has no written authorisation: the nominal"
                        + " walk only."));
        return new Planned(plan.journey(), plan.start(), plan.hosts(), plan.bench(), List.of(), plan.before());
    }

    /** What the journey asks to be done first, and before that what those ask for; one that would come round again is refused. */
    private List<Planned> before(Journey journey, List<String> benchHosts, Set<Path> above) {
        Set<Path> following = new HashSet<>(above);
        following.add(journey.file().toAbsolutePath().normalize());
        List<Planned> first = new ArrayList<>();
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

    private Planned place(Journey journey, List<Persona> personas, List<String> benchHosts) {
        refuseUnfilled(journey);
        refuseUnset(journey);
        String start = journey.site().start();
        DemoSites sites = demo;
        if (start.startsWith("demo:") && sites != null) {
            String name = start.substring(5).replaceAll("/.*", "");
            List<String> hosts = new ArrayList<>(journey.site().hosts());
            try {
                hosts.addAll(sites.hosts(name));
                boolean within = within(journey, "127.0.0.1", benchHosts);
                boolean all = within || journey.authorisation() != null;
                return new Planned(journey, sites.start(name), hosts, within, all ? personas : List.of());
            } catch (IllegalArgumentException unknown) {
                throw new LeftOut(
                        journey.id() + " : la démonstration « " + name + " » n’existe pas ("
                                + String.join(", ", DemoSites.names()) + ").",
                        journey.id() + ": there is no demonstration “" + name + "” ("
                                + String.join(", ", DemoSites.names()) + ").");
            }
        }
        URI address = URI.create(start);
        boolean bench = bench(address.getHost(), benchHosts) && within(journey, address.getHost(), benchHosts);
        boolean agreed = bench || journey.authorisation() != null;
        if (!agreed && journey.data().values().stream().anyMatch(one -> one.kind() == Journey.Datum.Kind.UNIQUE)) {
            throw new Refusal(
                    journey.id() + " : une valeur « unique » crée un compte à chaque marche, ce qui n’est permis sur un"
                            + " site réel qu’avec l’accord écrit dans « authorisation ».",
                    journey.id() + ": a “unique” value makes an account at each walk, which is allowed on a real site"
                            + " only with the agreement written in “authorisation”.");
        }
        if (!agreed && !personas.isEmpty()) {
            System.err.println(Voice.say(
                    journey.id() + " : site réel sans autorisation écrite, seul le parcours nominal est fait.",
                    journey.id() + ": a real site and no written authorisation: the nominal walk only."));
        }
        List<String> hosts = new ArrayList<>(journey.site().hosts());
        if (hosts.isEmpty()) {
            hosts.add(address.getRawAuthority());
        }
        return new Planned(journey, address, hosts, bench, agreed ? personas : List.of());
    }

    /** A captured journey waits for its author's values: nothing is typed in their place. */
    private static void refuseUnfilled(Journey journey) {
        String left = journey.data().entrySet().stream()
                .filter(one -> one.getValue().text().equals(Draft.TO_FILL))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw new Refusal(
                    journey.id() + "\u00a0: donnez d’abord des valeurs inventées à " + left + " (sous « data »).",
                    journey.id() + ": first give made-up values to " + left + " (under “data”).");
        }
    }

    /** A secret that nobody set is told before any browser starts. */
    private static void refuseUnset(Journey journey) {
        Map<String, String> environment = System.getenv();
        String unset = journey.data().values().stream()
                .filter(one -> one.kind() == Journey.Datum.Kind.SECRET)
                .map(Journey.Datum::text)
                .filter(variable -> environment.getOrDefault(variable, "").isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unset.isEmpty()) {
            throw new LeftOut(
                    journey.id() + "\u00a0: donnez d’abord une valeur à la variable d’environnement " + unset
                            + ", par exemple\u00a0: export " + unset.replaceAll(",.*", "") + "='…'.",
                    journey.id() + ": first give a value to the environment variable " + unset
                            + ", for instance: export " + unset.replaceAll(",.*", "") + "='…'.");
        }
    }

    /** A journey that may leave the bench for elsewhere is not walked as on a bench: elsewhere nobody agreed to anything. */
    private static boolean within(Journey journey, String start, List<String> benchHosts) {
        for (String one : journey.site().hosts()) {
            String host = PORT.matcher(one).replaceAll("");
            boolean same = host.equalsIgnoreCase(start) || (LOOPBACK.contains(host) && LOOPBACK.contains(start));
            if (!same && !bench(host, benchHosts)) {
                System.err.println(Voice.say(
                        journey.id() + "\u00a0: la démarche peut mener à " + one
                                + ", qui n’est pas un banc d’essai\u00a0:" + " «\u00a0stop\u00a0» n’est pas dépassé.",
                        journey.id() + ": the procedure may lead to " + one + ", which is no bench: “stop” is not"
                                + " passed."));
                return false;
            }
        }
        return true;
    }

    /** A bench is named on the command line; a State host never is one. */
    private static boolean bench(String named, List<String> benchHosts) {
        String host = named.toLowerCase(Locale.ROOT);
        for (String one : benchHosts) {
            String wanted = PORT.matcher(one.toLowerCase(Locale.ROOT)).replaceAll("");
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
