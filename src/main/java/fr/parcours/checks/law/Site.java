package fr.parcours.checks.law;

import java.net.URI;

/** Where an address leads: whoever answers there publishes a statement of their own. */
final class Site {
    private Site() {}

    /** Host and port of an address, empty when it has none. */
    static String of(String url) {
        try {
            String host = URI.create(url).getRawAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    /** The page that an address written on another one leads to, whatever part of it; empty when it is none. */
    static String page(String from, String address) {
        try {
            return URI.create(from).resolve(address).toString().replaceFirst("[?#].*$", "");
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
