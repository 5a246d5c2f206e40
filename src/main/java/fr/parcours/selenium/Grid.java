package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * A Selenium Grid that lends browsers. What opens it comes from the environment, never from the command line, where anybody on the
 * machine could read it; it is never told again.
 */
public final class Grid {
    private static final String AUTH = "PARCOURS_GRID_AUTH";
    private static final String CAPABILITIES = "PARCOURS_GRID_CAPABILITIES";

    private final URI hub;
    private final String auth;
    private final Map<String, Object> capabilities;

    private Grid(URI hub, String auth, Map<String, Object> capabilities) {
        this.hub = hub;
        this.auth = auth;
        this.capabilities = Map.copyOf(capabilities);
    }

    /**
     * Reads where the grid is.
     *
     * @param address of the hub, {@code http} or {@code https}, with the path that the grid asks for, if any
     * @param environment {@code PARCOURS_GRID_AUTH} ({@code user:key}) when the grid asks who we are, and
     *     {@code PARCOURS_GRID_CAPABILITIES} (a JSON object) for what a cloud grid wants to be told besides
     * @throws NoBrowser when one of them makes no sense
     */
    public static Grid at(String address, Map<String, String> environment) {
        URI hub;
        try {
            hub = URI.create(address.strip().replaceAll("/+$", ""));
        } catch (IllegalArgumentException odd) {
            throw wrong();
        }
        if (hub.getRawUserInfo() != null || hub.getRawQuery() != null || hub.getRawFragment() != null) {
            throw new NoBrowser(
                    "--grid : l’adresse ne doit contenir ni identifiant, ni clé, ni « ? » : tout le monde les lirait sur la"
                            + " ligne de commande. Mettez « utilisateur:clé » dans la variable " + AUTH + ".",
                    "--grid: the address must hold no user, no key and no “?”: anybody could read them on the command line."
                            + " Put “user:key” in the variable " + AUTH + ".");
        }
        String scheme = String.valueOf(hub.getScheme()).toLowerCase(Locale.ROOT);
        if (hub.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw wrong();
        }
        return new Grid(hub, auth(environment), capabilities(environment));
    }

    private static NoBrowser wrong() {
        return new NoBrowser(
                "--grid : ce n’est pas l’adresse d’une grille Selenium ; on attend par exemple http://grille.example:4444.",
                "--grid: this is no address of a Selenium Grid; for example http://grid.example:4444 is expected.");
    }

    private static String auth(Map<String, String> environment) {
        String auth = environment.getOrDefault(AUTH, "").strip();
        if (!auth.isEmpty() && (auth.indexOf(':') < 1 || auth.endsWith(":"))) {
            throw new NoBrowser(
                    "La variable " + AUTH + " doit être de la forme « utilisateur:clé ».",
                    "The variable " + AUTH + " must be of the form “user:key”.");
        }
        return auth;
    }

    private static Map<String, Object> capabilities(Map<String, String> environment) {
        String json = environment.getOrDefault(CAPABILITIES, "").strip();
        try {
            return json.isEmpty() ? Map.of() : Wire.JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new NoBrowser(
                    "La variable " + CAPABILITIES + " doit être un objet JSON.",
                    "The variable " + CAPABILITIES + " must be a JSON object.");
        }
    }

    /** The hub's address; there is nothing secret in it. */
    public URI hub() {
        return hub;
    }

    /** Whether the grid is on this very machine, so that its browsers see what is served here. */
    public boolean here() {
        return loopback(String.valueOf(hub.getHost()));
    }

    /** Whether a host is the very machine that speaks of it. */
    public static boolean loopback(String host) {
        try {
            String bare = host.replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
            return bare.equals("localhost")
                    || bare.endsWith(".localhost")
                    || (bare.matches("[0-9.]+|[0-9a-f:]*:[0-9a-f:.]*")
                            && InetAddress.getByName(bare).isLoopbackAddress());
        } catch (UnknownHostException odd) {
            return false;
        }
    }

    /** What a request carries in {@code Authorization}, empty when the grid asks for nothing. */
    String authorization() {
        return auth.isEmpty()
                ? ""
                : "Basic " + Base64.getEncoder().encodeToString(auth.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Object> capabilities() {
        return capabilities;
    }

    /** A text of somebody else's with our key taken out. */
    String discreet(String text) {
        if (auth.isEmpty()) {
            return text;
        }
        String key = auth.substring(auth.indexOf(':') + 1);
        return text.replace(authorization(), "•••").replace(auth, "•••").replace(key, "•••");
    }

    @Override
    public String toString() {
        return hub.toString();
    }
}
