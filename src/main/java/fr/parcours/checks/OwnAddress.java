package fr.parcours.checks;

import java.net.URI;

/** Tells whether an address that a page writes is that of the page itself; the place within the page does not count. */
public final class OwnAddress {
    private OwnAddress() {}

    /** One that cannot be read is taken for another. */
    public static boolean is(String page, String written) {
        try {
            return bare(URI.create(page).resolve(written.strip()).toString()).equals(bare(page)) || written.isBlank();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String bare(String address) {
        return address.replaceFirst("#.*$", "");
    }
}
