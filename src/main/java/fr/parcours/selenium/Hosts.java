package fr.parcours.selenium;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where pages and frames may go: {@code host}, {@code host:port}, {@code *.host} or {@code *.host:port}; nothing named means anywhere
 * on the web. Files of this machine, the browser's own pages and pages made out of an address are never part of a procedure.
 */
record Hosts(List<String> allowed) {
    private static final String BLOB = "blob:";
    /** Read as browsers read it: what follows the host may hold what Java takes in no address, such as {@code |}. */
    private static final Pattern WEB = Pattern.compile(
            "(?i)http(s?)://(?:[^/?#\\\\@]*@)?(\\[[0-9a-f:.]+\\]|[^/?#\\\\@:\\s\\[\\]]+)(?::(\\d{0,5}))?(?:[/?#\\\\].*)?",
            Pattern.DOTALL);

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
        Matcher address = WEB.matcher(url);
        if (!address.matches()) {
            return false;
        }
        String told = address.group(3);
        String usual = address.group(1).isEmpty() ? "80" : "443";
        String port = told == null || told.isEmpty() ? usual : told;
        String host = address.group(2).toLowerCase(Locale.ROOT);
        return allowed.isEmpty() || allowed.stream().anyMatch(one -> fits(one.toLowerCase(Locale.ROOT), host, port));
    }

    private static boolean fits(String pattern, String host, String port) {
        int colon = pattern.endsWith("]") ? -1 : pattern.lastIndexOf(':'); // [::1] is a host alone
        String wanted = colon < 0 ? pattern : pattern.substring(0, colon);
        if (colon >= 0 && !pattern.substring(colon + 1).equals(port)) {
            return false;
        }
        return wanted.startsWith("*.") ? host.endsWith(wanted.substring(1)) : host.equals(wanted);
    }
}
