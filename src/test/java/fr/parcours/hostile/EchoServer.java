package fr.parcours.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A site that says all that was typed again, everywhere a page can say something. */
public final class EchoServer implements AutoCloseable {
    private static final String FORM = """
            <!doctype html><html lang=fr><meta charset=utf-8><title>Formulaire</title><main><h1>Formulaire</h1>
            <form action=suite>
            <p><label>Nom <input name=nom autocomplete=name oninput="console.error('saisie ' + this.value)"></label></p>
            <p><label>Plaque <input name=plaque></label></p>
            <p><label>Naissance <input name=naissance></label></p>
            <p><label>Téléphone <input name=tel></label></p>
            <p><label>Code secret <input name=code type=password></label></p>
            <p><label>Rue <textarea name=rue></textarea></label></p>
            <p><button>Continuer</button></p>
            </form></main></html>
            """;

    private final HttpServer server;

    private EchoServer(HttpServer server) {
        this.server = server;
    }

    public static EchoServer start() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", EchoServer::answer);
        server.start();
        return new EchoServer(server);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            List<String> values = new ArrayList<>();
            if (query != null) {
                for (String pair : query.split("&", -1)) {
                    values.add(URLDecoder.decode(pair.replaceFirst("[^=]*=", ""), UTF_8));
                }
            }
            String path = exchange.getRequestURI().getPath();
            String page = path.equals("/") ? FORM : path.equals("/cadre") ? frame(values) : echo(values, query);
            byte[] body = page.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .add(
                            "X-Echo",
                            Base64.getEncoder().encodeToString(values.toString().getBytes(UTF_8)));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String frame(List<String> values) {
        return "<!doctype html><title>Cadre de " + html(values.get(0))
                + "</title><body style='margin:0;background:#fff'><p>Dans le cadre : "
                + html(String.join(" / ", values));
    }

    private static String echo(List<String> values, String query) {
        StringBuilder out = new StringBuilder("<!doctype html><html lang=fr><meta charset=utf-8><title>Suite pour "
                + html(values.get(0)) + "</title><main><h1>Bonjour " + html(values.get(0)) + "</h1>");
        for (String value : values) {
            String bare = value.replaceAll("[ .-]", "");
            out.append("<p title=\"")
                    .append(html(value))
                    .append("\">Vous avez dit <b>")
                    .append(html(value))
                    .append("</b>, soit ")
                    .append(html(value.toUpperCase(Locale.ROOT)))
                    .append(", ")
                    .append(html(value.toLowerCase(Locale.ROOT)))
                    .append(", ")
                    .append(html(bare))
                    .append(".</p>");
            out.append("<p>En morceaux : <i>")
                    .append(html(value.substring(0, value.length() / 2)))
                    .append("</i><u>")
                    .append(html(value.substring(value.length() / 2)))
                    .append("</u></p>");
            out.append("<p><label>Relire <input value=\"")
                    .append(html(value))
                    .append("\" placeholder=\"")
                    .append(html(value))
                    .append("\"></label> <button type=button aria-label=\"Modifier ")
                    .append(html(value))
                    .append("\">Modifier</button>")
                    .append("<input type=hidden value='")
                    .append(Base64.getEncoder().encodeToString(value.getBytes(UTF_8)))
                    .append("'></p>");
            out.append("<datalist id=liste><option value=\"")
                    .append(html(value))
                    .append("\"></datalist><select aria-label=Choix><option>")
                    .append(html(value))
                    .append("</select><img alt=\"Portrait de ")
                    .append(html(value))
                    .append("\" src='/image?")
                    .append(html(java.net.URLEncoder.encode(value, UTF_8)))
                    .append("'>");
            out.append("<script>console.error('vu', ")
                    .append(script(value))
                    .append("); console.error(")
                    .append(script(value))
                    .append("); fetch('/suite?x=' + encodeURIComponent(")
                    .append(script(value))
                    .append(") + '&b=' + btoa(unescape(encodeURIComponent(")
                    .append(script(value))
                    .append(")))).catch(() => {}); setTimeout(() => { throw new Error('raté ' + ")
                    .append(script(value))
                    .append(") }, 1);</script>");
        }
        out.append("<script>alert(")
                .append(script(String.join(", ", values)))
                .append("); document.cookie = 'nom=' + encodeURIComponent(")
                .append(script(values.get(0)))
                .append("); localStorage.nom = ")
                .append(script(values.get(0)))
                .append(";</script>");
        out.append("<iframe title=\"Cadre de ")
                .append(html(values.get(0)))
                .append("\" width=700 height=300 src='/cadre?")
                .append(html(query))
                .append("'></iframe>");
        out.append("<p role=alert>Le numéro ").append(html(values.get(1))).append(" est refusé.</p>");
        out.append("<p><a href='/suite?")
                .append(html(query))
                .append("'>Dossier de ")
                .append(html(values.get(0)))
                .append("</a></p></main></html>");
        return out.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** As a careful programmer writes a string in a script: everything but plain letters escaped. */
    private static String script(String text) {
        StringBuilder out = new StringBuilder("'");
        text.chars()
                .forEach(c -> out.append(
                        Character.isLetterOrDigit(c) && c < 128
                                ? String.valueOf((char) c)
                                : String.format("\\u%04x", c)));
        return out.append('\'').toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
