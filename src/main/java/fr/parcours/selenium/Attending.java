package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears all that happens in one browser context. Told on the socket's thread: nothing here may wait for the browser. */
interface Attending {
    /**
     * A new target of the context, which waits to be let go.
     *
     * @param parent the session that told of it
     */
    void attached(String parent, String session, JsonNode target);

    void event(String session, String method, JsonNode params);

    /** The browser is gone. */
    void gone();
}
