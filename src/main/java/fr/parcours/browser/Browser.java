package fr.parcours.browser;

import java.util.List;

/** A running browser. Each walk asks it for a page in a context of its own, and closes it. */
public interface Browser extends AutoCloseable {
    /** Product and version, as the browser tells it. */
    String version();

    Context open(Conditions conditions);

    @Override
    void close();

    /** A fresh context: no cookie, no storage, no cache of another walk. */
    interface Context extends AutoCloseable {
        Page page();

        /** From now on pages and frames may go there, and nowhere else; empty for anywhere. */
        void allow(List<String> hosts);

        @Override
        void close();
    }

    /**
     * The conditions of one walk.
     *
     * @param width viewport in CSS pixels
     * @param scale device pixel ratio
     * @param touch a finger rather than a mouse
     * @param hosts where pages and frames may go: {@code a.example}, {@code a.example:8443} or {@code *.a.example}; empty for anywhere
     * @param language what the browser asks for
     * @param ceilingMillis how long a page may take to come to rest
     */
    record Conditions(
            int width,
            int height,
            double scale,
            boolean touch,
            List<String> hosts,
            String language,
            long ceilingMillis) {
        public Conditions {
            hosts = List.copyOf(hosts);
        }
    }
}
