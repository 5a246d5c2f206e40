package fr.parcours.reader.recording;

import java.util.Collection;
import java.util.List;

/** Titles of pages often end with the site's own name, which tells screens nothing: it is found, and left out. */
final class Titles {
    private static final List<String> DASHES = List.of(" - ", " – ", " — ", " | ", " · ");

    private Titles() {}

    /** What every title ends with, its dash included; empty unless two titles share it. */
    static String suffix(Collection<String> titles) {
        List<String> ends = titles.stream().map(Titles::end).distinct().toList();
        return titles.size() > 1 && ends.size() == 1 ? ends.get(0) : "";
    }

    private static String end(String title) {
        int at = DASHES.stream().mapToInt(title::lastIndexOf).max().orElse(-1);
        return at < 0 ? "" : title.substring(at);
    }

    /** The site's name as its titles tell it, empty when they do not. */
    static String site(Collection<String> titles) {
        return suffix(titles).replaceFirst("^[\\s–—|·:-]+", "").strip();
    }

    /** A title without the site's name. */
    static String without(String title, String suffix) {
        return !suffix.isEmpty() && title.endsWith(suffix)
                ? title.substring(0, title.length() - suffix.length())
                : title;
    }
}
