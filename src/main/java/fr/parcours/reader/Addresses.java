package fr.parcours.reader;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses and hosts an author may write. */
final class Addresses {
    private static final Pattern DEMO = Pattern.compile("demo:[a-z0-9]+(-[a-z0-9]+)*(/\\S*)?");
    private static final Pattern HOST = Pattern.compile(
            "((\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:.]+\\])(:\\d{1,5})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS = Pattern.compile("(https?://|)([^/?#]*)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s|{}\"<>^`\\\\]");

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
                    Mistakes.fr(start) + " n’est pas une adresse de départ\u00a0: écrivez https://… ou demo:NOM."
                            + french(start),
                    Mistakes.en(start) + " is no address to start from: write https://… or demo:NAME." + english(start),
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
                            + " n’est pas une adresse\u00a0: écrivez un chemin du site (/contact) ou https://…"
                            + french(reference),
                    Mistakes.en(reference) + " is no address: write a path of the site (/contact) or https://…"
                            + english(reference));
        }
    }

    static void holdHost(String host, Place at, Mistakes mistakes) {
        if (!HOST.matcher(host).matches()) {
            mistakes.add(
                    at,
                    Mistakes.fr(host)
                            + " n’est pas un nom d’hôte\u00a0: écrivez exemple.fr, exemple.fr:8443 ou *.exemple.fr."
                            + french(host),
                    Mistakes.en(host) + " is no host: write example.org, example.org:8443 or *.example.org."
                            + english(host));
        }
    }

    private static String french(String wrong) {
        String right = asBrowsersWrite(wrong);
        return right.isEmpty() ? "" : " Un navigateur l’écrit ainsi\u00a0: " + right;
    }

    private static String english(String wrong) {
        String right = asBrowsersWrite(wrong);
        return right.isEmpty() ? "" : " A browser writes it so: " + right;
    }

    /** The same address with its host in plain letters and each sign that no address may hold by its number; empty where that is no help. */
    static String asBrowsersWrite(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return "";
        }
        try {
            String host = parts.group(2);
            String right = parts.group(1)
                    + (host.startsWith("*.") ? "*." + IDN.toASCII(host.substring(2)) : IDN.toASCII(host))
                    + FORBIDDEN.matcher(parts.group(3)).replaceAll(sign -> "%%%02X"
                            .formatted((int) sign.group().charAt(0)));
            boolean good = right.contains("/")
                    ? parse(right) != null
                    : HOST.matcher(right).matches();
            return good && !right.equals(text) ? right : "";
        } catch (IllegalArgumentException noName) {
            return "";
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
