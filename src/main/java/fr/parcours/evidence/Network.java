package fr.parcours.evidence;

import java.util.List;
import java.util.function.UnaryOperator;

/** What was asked of the network since the moment before, and the addresses that the guard refused. */
public record Network(List<Exchange> exchanges, List<String> refused) implements Evidence {
    public Network {
        exchanges = List.copyOf(exchanges);
        refused = List.copyOf(refused);
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
            String failure) {
        private Exchange at(String address) {
            return new Exchange(address, method, type, mime, status, bytes, startMillis, millis, failure);
        }
    }
}
