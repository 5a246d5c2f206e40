package fr.parcours.selenium;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Where pages and frames may go: {@code host}, {@code host:port}, {@code *.host} or {@code *.host:port}; nothing named means anywhere. */
record Hosts(List<String> allowed) {
    boolean allow(String url) {
        if (allowed.isEmpty() || !url.startsWith("http")) {
            return true;
        }
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException odd) {
            return false;
        }
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        int port =
                address.getPort() >= 0 ? address.getPort() : address.getScheme().equals("https") ? 443 : 80;
        return allowed.stream().anyMatch(one -> fits(one.toLowerCase(Locale.ROOT), host, port));
    }

    private static boolean fits(String pattern, String host, int port) {
        int colon = pattern.lastIndexOf(':');
        String wanted = colon < 0 ? pattern : pattern.substring(0, colon);
        if (colon >= 0 && !pattern.substring(colon + 1).equals(String.valueOf(port))) {
            return false;
        }
        return wanted.startsWith("*.") ? host.endsWith(wanted.substring(1)) : host.equals(wanted);
    }
}
