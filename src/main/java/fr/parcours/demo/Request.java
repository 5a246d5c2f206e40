package fr.parcours.demo;

import java.util.List;

/**
 * What a demonstration site saw of one request for a page: enough to tell whether looking at a page disturbed it.
 *
 * @param method the HTTP method, such as {@code GET}
 * @param path the path without its query, such as {@code /vehicule}
 * @param fields the names of the form fields sent, sorted; never their values
 */
public record Request(String method, String path, List<String> fields) {
    public Request {
        fields = fields.stream().sorted().toList();
    }
}
