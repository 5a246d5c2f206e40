package fr.parcours.reader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One site of a list, as it was written; null where nothing is.
 *
 * @param line where it begins in its file, from 1
 * @param territory {@code FR} when nothing is told
 * @param note why it refused or was left out, in free text
 * @param stratum the author's own way to share out a draw
 */
record SiteRow(
        int line,
        String name,
        String start,
        @Nullable String operator,
        String territory,
        @Nullable String software,
        @Nullable String population,
        @Nullable String licence,
        List<String> hosts,
        @Nullable String authorisation,
        Status status,
        @Nullable String note,
        @Nullable String stratum) {

    /** Whether a site may be walked. */
    enum Status {
        /** Nothing was said against it. */
        OPEN,
        /** Its owner said no: counted, never walked. */
        REFUSED,
        /** The author left it out, before any draw. */
        EXCLUDED
    }

    SiteRow {
        hosts = List.copyOf(hosts);
    }

    /** The start told one way, however it was typed: by it two lines are the same site. */
    String address() {
        if (!start.contains("://")) {
            return start.replaceAll("/+$", "");
        }
        URI address = URI.create(start);
        String authority = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
        String rest = start.substring(start.indexOf("://") + 3);
        int path = rest.indexOf('/');
        String after = path < 0 ? "" : rest.substring(path).replaceAll("/+$", "");
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT) + "://" + authority
                + (path < 0 ? rest.substring(Math.min(rest.length(), authority.length())) : after);
    }
}
