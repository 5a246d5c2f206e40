package fr.parcours.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone who visits a demonstration site with cookies and follows its redirects. */
final class Visitor {
    private final URI start;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI start) {
        this.start = start;
    }

    /** The same person, on another site. */
    HttpResponse<String> at(URI address, String... pairs) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (pairs.length > 0) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(encoded(pairs)));
        }
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return at(start.resolve(path));
    }

    HttpResponse<String> post(String path, String... pairs) throws IOException, InterruptedException {
        return at(start.resolve(path), pairs);
    }

    /** Sends files: each pair is a field and a file, or a field and nothing. */
    HttpResponse<String> upload(String path, String... pairs) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            String file = pairs[i + 1];
            String content = file.isEmpty() ? "" : new String(Files.readAllBytes(Path.of(file)), ISO_8859_1);
            String name = file.isEmpty() ? "" : String.valueOf(Path.of(file).getFileName());
            body.append("--limite\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                            .formatted(pairs[i], name))
                    .append(content)
                    .append("\r\n");
        }
        HttpRequest request = HttpRequest.newBuilder(start.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(BodyPublishers.ofByteArray(
                        body.append("--limite--\r\n").toString().getBytes(ISO_8859_1)))
                .build();
        return client.send(request, BodyHandlers.ofString(UTF_8));
    }

    private static String encoded(String... pairs) {
        List<String> encoded = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            encoded.add(URLEncoder.encode(pairs[i], UTF_8) + "=" + URLEncoder.encode(pairs[i + 1], UTF_8));
        }
        return String.join("&", encoded);
    }
}
