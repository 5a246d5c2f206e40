package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was asked of the network since the moment before, and the addresses that the guard refused. */
public record Network(List<Exchange> exchanges, List<String> refused) implements Evidence {
    public Network {
        exchanges = List.copyOf(exchanges);
        refused = List.copyOf(refused);
    }

    /** When the document of this address is told by its own header to be loaded again or to go elsewhere. */
    public Optional<String> refresh(String url) {
        return exchanges.stream()
                .filter(one -> one.type().equals("Document") && bare(one.url()).equals(bare(url)))
                .map(Exchange::refresh)
                .reduce((first, last) -> last) // a page that waits for something says so until it has come
                .filter(told -> !told.isBlank());
    }

    /** Whether the page at this address was asked for, be it by sending a form. */
    boolean loads(String url) {
        return exchanges.stream()
                .anyMatch(
                        one -> one.type().equals("Document") && bare(one.url()).equals(bare(url)));
    }

    private static String bare(String url) {
        return url.replaceAll("#.*$", "");
    }

    /** The same with each address told another way. */
    Network addressed(UnaryOperator<String> way) {
        return new Network(
                exchanges.stream().map(one -> one.at(way.apply(one.url()))).toList(),
                refused.stream().map(way).toList());
    }

    /**
     * One request and its answer.
     *
     * @param type Document, Stylesheet, Image, Script, Font, XHR, Fetch or Other
     * @param status HTTP status, 0 when it failed
     * @param bytes as transferred, headers included
     * @param startMillis since the walk began
     * @param failure empty when it went well
     * @param refresh what the header of a document says of going elsewhere after a time, as in {@code 5; url=} (the address is not kept); mostly empty
     */
    public record Exchange(
            String url,
            String method,
            String type,
            String mime,
            int status,
            long bytes,
            long startMillis,
            long millis,
            String failure,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String refresh) {
        @JsonCreator
        static Exchange stored(
                @JsonProperty("url") String url,
                @JsonProperty("method") String method,
                @JsonProperty("type") String type,
                @JsonProperty("mime") String mime,
                @JsonProperty("status") int status,
                @JsonProperty("bytes") long bytes,
                @JsonProperty("startMillis") long startMillis,
                @JsonProperty("millis") long millis,
                @JsonProperty("failure") String failure,
                @JsonProperty("refresh") @Nullable String refresh) {
            return new Exchange(
                    url,
                    method,
                    type,
                    mime,
                    status,
                    bytes,
                    startMillis,
                    millis,
                    failure,
                    refresh == null ? "" : refresh);
        }

        private Exchange at(String address) {
            return new Exchange(address, method, type, mime, status, bytes, startMillis, millis, failure, refresh);
        }
    }
}
