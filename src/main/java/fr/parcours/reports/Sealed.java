package fr.parcours.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Closes a page: it may show its own style and pictures beside it, and neither run, load nor send anything. */
public final class Sealed {
    private Sealed() {}

    /** Puts {@code style} in the page's {@code <style>} and forbids all that is not it. */
    public static void with(Document page, String style) {
        page.select("style").forEach(inline -> inline.appendChild(new DataNode(style)));
        page.select("meta[http-equiv=Content-Security-Policy]")
                .attr(
                        "content",
                        "default-src 'none'; img-src 'self' data:; style-src 'sha256-" + sha256(style)
                                + "'; base-uri 'none'; form-action 'none'");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
