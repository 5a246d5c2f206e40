package fr.parcours.reader.recording;

import fr.parcours.reader.Secrets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hosts a recording went to, and the address it began at: credentials and tokens are left out of what is kept. */
final class Ground {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Who holds one of these is taken for the person who was given it. */
    private static final Pattern SESSION = Pattern.compile(
            "(?i)s_?id|sess(?:ion)?(?:[_-]?(?:id|key))?|php_?sess_?id|j_?session_?id|ticket|jwt|sig|signature|saml\\w+|auth\\w*");

    private final Set<String> hosts = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private @Nullable URI base;

    /** Where an address led: the path on the first host, the whole address elsewhere; empty for no page of the web. */
    String reach(String written, Spot at, Draft draft) {
        URI address = web(written);
        if (address == null) {
            return "";
        }
        if (address.getRawUserInfo() != null) {
            draft.values().hush(address.getRawUserInfo());
            draft.say(
                    Said.Kind.SECRET,
                    at,
                    "l’adresse contenait un identifiant, qui a été retiré.",
                    "the address held credentials, which were taken out.");
        }
        if (base == null) {
            base = address;
        }
        hosts.add(authority(address));
        String rest = path(address, at, draft) + query(address, at, draft) + fragment(address, at, draft);
        return authority(address).equals(authority(base)) ? rest : origin(address) + rest;
    }

    private @Nullable URI web(String written) {
        try {
            URI given = new URI(written.strip().replace(" ", "%20").replace("|", "%7C"));
            URI whole = base == null ? given : base.resolve(given);
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && whole.getHost() != null ? whole : null;
        } catch (URISyntaxException wrong) {
            return null;
        }
    }

    private static String path(URI address, Spot at, Draft draft) {
        String written =
                address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("(?i);jsessionid=[^/]*", "");
        String path = "/" + written.replaceFirst("^/+", ""); // two slashes would name another host
        String safe = Secrets.without(path);
        if (safe.equals(path)) {
            return path;
        }
        for (String part : path.split("/", -1)) {
            if (!Secrets.without(part).equals(part)) {
                draft.values().hush(part);
            }
        }
        draft.say(
                Said.Kind.SECRET,
                at,
                "le chemin de l’adresse contenait une clé ou un numéro de dossier\u00a0: il a été coupé avant.",
                "the address’s path held a key or the number of a file: it was cut before it.");
        return path.substring(0, path.lastIndexOf('/', safe.indexOf('…')) + 1);
    }

    /** What follows the hash is often made of parameters too: identity sites hand their tokens over there. */
    private static String fragment(URI address, Spot at, Draft draft) {
        String kept = parameters(address.getRawFragment(), at, draft);
        return kept.isEmpty() ? "" : "#" + kept;
    }

    private static String query(URI address, Spot at, Draft draft) {
        String kept = parameters(address.getRawQuery(), at, draft);
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String parameters(@Nullable String written, Spot at, Draft draft) {
        List<String> kept = new ArrayList<>();
        for (String pair : written == null ? new String[0] : written.split("&", -1)) {
            String name = pair.replaceFirst("=.*", "");
            String value = pair.substring(Math.min(pair.length(), name.length() + 1));
            if (!value.isEmpty()
                    && (Secrets.named(name) || SESSION.matcher(name).matches() || Secrets.looks(value))) {
                draft.values().hush(value);
                draft.say(
                        Said.Kind.SECRET,
                        at,
                        "le paramètre " + Clean.fr(name)
                                + " a été retiré de l’adresse\u00a0: il ressemble à un secret.",
                        "the parameter " + Clean.en(name) + " was taken out of the address: it looks like a secret.");
            } else {
                kept.add(pair);
            }
        }
        return String.join("&", kept);
    }

    private static String authority(@Nullable URI address) {
        if (address == null) {
            return "";
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    private static String origin(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + authority(address);
    }

    /** Takes all that another one holds. */
    void take(Ground other) {
        hosts.addAll(other.hosts);
        titles.addAll(other.titles);
        base = other.base;
    }

    /** Addresses without a host are from here on. */
    void base(String address) {
        URI given = web(address);
        if (base == null && given != null) {
            base = given;
            hosts.add(authority(given));
        }
    }

    /** A page was seen under this title. */
    void title(String title) {
        titles.add(title);
    }

    Set<String> titles() {
        return Collections.unmodifiableSet(titles);
    }

    /** Where the journey starts, empty when the recording tells no address. */
    String start() {
        return base == null ? "" : origin(base) + "/";
    }

    String host() {
        return base == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
    }

    /** Whether it was recorded on the person's own machine. */
    boolean loopback() {
        return LOOPBACK.contains(host());
    }

    /** Where pages went, in the order they were first seen; on another stage, those of this machine have no meaning. */
    List<String> hosts(boolean elsewhere) {
        return hosts.stream()
                .filter(host -> !elsewhere
                        || (!host.equals(authority(base)) && !LOOPBACK.contains(host.replaceFirst(":\\d+$", ""))))
                .toList();
    }
}
