package fr.parcours.selenium;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where pages and frames may go: {@code host}, {@code host:port}, {@code *.host} or {@code *.host:port}; nothing named means anywhere
 * on the web. Files of this machine, the browser's own pages and pages made out of an address are never part of a procedure.
 */
record Hosts(List<String> allowed) {
    private static final String BLOB = "blob:";
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

    /** Where a frame may go: on the web as the page may, or to what the page itself wrote. */
    boolean allowFrame(String url) {
        return allow(url) || url.startsWith("about:") || url.startsWith("data:") || url.startsWith("blob:");
    }

    /** Where a page may go. */
    boolean allow(String url) {
        if (url.isEmpty() || url.equals("about:blank")) {
            return true; // a window that has not been led anywhere yet
        }
        if (url.startsWith(BLOB)) {
            return !url.startsWith(BLOB, BLOB.length())
                    && allow(url.substring(BLOB.length())); // made by a page of that host
        }
        if (!WEB.matcher(url).matches()) {
            return false;
        }
        if (allowed.isEmpty()) {
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
                address.getPort() >= 0 ? address.getPort() : address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
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
