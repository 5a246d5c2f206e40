package fr.parcours.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses and hosts an author may write. */
final class Addresses {
    private static final Pattern DEMO = Pattern.compile("demo:[a-z0-9]+(-[a-z0-9]+)*(/\\S*)?");
    private static final Pattern HOST = Pattern.compile(
            "((\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:.]+\\])(:\\d{1,5})?",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** Tells a start that is neither http(s) nor a demonstration, or that carries a password. */
    static void holdStart(String start, Place at, Mistakes mistakes) {
        if (start.isEmpty() || DEMO.matcher(start).matches()) {
            return;
        }
        URI address = web(start);
        if (address == null || address.getHost() == null) {
            mistakes.add(
                    at,
                    Mistakes.fr(start) + " n’est pas une adresse de départ\u00a0: écrivez https://… ou demo:NOM.",
                    Mistakes.en(start) + " is no address to start from: write https://… or demo:NAME.",
                    List.of("https://", "http://", "demo:"));
        } else if (address.getUserInfo() != null) {
            mistakes.add(
                    at,
                    "Cette adresse contient un identifiant\u00a0: il serait écrit dans le rapport.",
                    "This address holds credentials: they would be written in the report.");
        }
    }

    /** Tells what is neither a path of the site nor an http(s) address. */
    static void hold(String reference, Place at, Mistakes mistakes) {
        URI address = parse(reference);
        boolean path = address != null && !address.isAbsolute() && !address.isOpaque() && address.getUserInfo() == null;
        boolean page =
                address != null && web(reference) != null && address.getHost() != null && address.getUserInfo() == null;
        if (!path && !page) {
            mistakes.add(
                    at,
                    Mistakes.fr(reference)
                            + " n’est pas une adresse\u00a0: écrivez un chemin du site (/contact) ou https://…",
                    Mistakes.en(reference) + " is no address: write a path of the site (/contact) or https://…");
        }
    }

    static void holdHost(String host, Place at, Mistakes mistakes) {
        if (!HOST.matcher(host).matches()) {
            mistakes.add(
                    at,
                    Mistakes.fr(host)
                            + " n’est pas un nom d’hôte\u00a0: écrivez exemple.fr, exemple.fr:8443 ou *.exemple.fr.",
                    Mistakes.en(host) + " is no host: write example.org, example.org:8443 or *.example.org.");
        }
    }

    /** The host the start is on, with its port if it has one; none for a demonstration, which brings its own. */
    static List<String> ofStart(String start) {
        URI address = web(start);
        if (address == null || address.getHost() == null) {
            return List.of();
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return List.of(address.getPort() < 0 ? host : host + ":" + address.getPort());
    }

    private static @org.jspecify.annotations.Nullable URI web(String text) {
        URI address = parse(text);
        String scheme = address == null ? null : address.getScheme();
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? address : null;
    }

    private static @org.jspecify.annotations.Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException wrong) {
            return null;
        }
    }
}
