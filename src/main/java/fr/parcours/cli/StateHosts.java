package fr.parcours.cli;

import java.util.List;

/** Hosts of the State, where nothing is ever tried out: {@code *.gouv.fr} and a short list. */
final class StateHosts {
    private static final List<String> OTHERS = List.of(
            "service-public.fr",
            "ameli.fr",
            "caf.fr",
            "francetravail.fr",
            "pole-emploi.fr",
            "urssaf.fr",
            "msa.fr",
            "lassuranceretraite.fr",
            "france-services.gouv.fr",
            "franceconnect.gouv.fr",
            "net-entreprises.fr",
            "cesu.urssaf.fr");

    private StateHosts() {}

    static boolean holds(String told) {
        String host = told.replaceAll("\\.+$", ""); // a last dot names the same machine
        if (host.startsWith("*.")) { // such as *.fr, which holds all of them
            String rest = host.substring(1);
            return ".gouv.fr".endsWith(rest)
                    || rest.endsWith(".gouv.fr")
                    || OTHERS.stream().anyMatch(one -> ("." + one).endsWith(rest) || rest.endsWith("." + one));
        }
        return host.equals("gouv.fr")
                || host.endsWith(".gouv.fr")
                || OTHERS.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    }
}
