package fr.parcours.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers for one site: knows its visitors, shows its screens, takes their replies, and sends everybody on by a redirect. */
final class Door implements HttpHandler {
    private static final int MOST_BYTES = 25_000_000;
    private static final Pattern FILE = Pattern.compile("/([a-z0-9-]+)\\.(css|js|svg|png|jpg|pdf)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "pdf", "application/pdf");

    private final Site site;
    private final Map<String, String> givens;
    private final List<Request> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Optional<Template>> pages = new ConcurrentHashMap<>();
    private final AtomicInteger served = new AtomicInteger();

    /** @param givens what every page of the site may show, such as the identity provider's address */
    Door(Site site, Map<String, String> givens) {
        this.site = site;
        this.givens = givens;
    }

    /** The requests for pages seen so far; style sheets, scripts and pictures are left out, since browsers keep them. */
    List<Request> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher file = FILE.matcher(exchange.getRequestURI().getPath());
            Optional<byte[]> asset = file.matches() ? Template.resource(site.name() + file.group()) : Optional.empty();
            if (asset.isPresent()) {
                exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
                send(exchange, 200, TYPES.getOrDefault(file.group(2), "text/plain"), asset.get());
            } else {
                page(exchange);
            }
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean post = exchange.getRequestMethod().equals("POST");
        Posted sent = sent(exchange, post);
        seen.add(new Request(exchange.getRequestMethod(), path, List.copyOf(sent.fields())));
        Visit visit = visit(exchange);
        Site.Errand errand = site.errands().get(path);
        Optional<Screen> screen =
                site.screens().stream().filter(s -> s.path().equals(path)).findFirst();
        synchronized (visit) {
            if (errand != null) {
                redirect(exchange, errand.run(visit, sent.values()));
            } else if (screen.isPresent()) {
                redirectOrShow(exchange, visit, screen.get(), sent, post);
            } else if (site.asides().contains(path)) {
                show(exchange, 200, path, values(visit, path, sent));
            } else {
                show(exchange, 404, "/introuvable", givens);
            }
        }
    }

    private void redirectOrShow(HttpExchange exchange, Visit visit, Screen screen, Posted sent, boolean post)
            throws IOException {
        Optional<Screen> missed = site.screens().stream()
                .takeWhile(s -> !s.equals(screen))
                .filter(s -> !visit.hasDone(s))
                .findFirst();
        if (missed.isPresent()) {
            redirect(exchange, missed.get().path());
        } else if (post) {
            redirect(exchange, reply(visit, screen, sent));
        } else {
            show(exchange, 200, screen.path(), values(visit, screen.path(), sent));
        }
    }

    private String reply(Visit visit, Screen screen, Posted sent) {
        if (sent.fields().contains("plus-tard")) {
            visit.shelve(screen, sent);
            visit.answers().put("arret", screen.path());
            return "/enregistrer";
        }
        if (!visit.takes(screen, sent)) {
            return screen.path() + (sent.value("retour").isEmpty() ? "" : "?retour=oui");
        }
        Screen next = site.after(screen);
        if (next.equals(site.last())) {
            visit.answers().put("reference", "%s-%06d".formatted(site.prefix(), served.incrementAndGet()));
        }
        // Whoever came from the summary to mend one answer goes straight back to it.
        boolean mending = sent.value("retour").equals("oui")
                && site.screens().stream()
                        .allMatch(s -> s.equals(site.last())
                                || visit.hasDone(s)
                                || s.path().equals("/recapitulatif"));
        return mending ? "/recapitulatif" : next.path();
    }

    private Map<String, String> values(Visit visit, String path, Posted query) {
        Map<String, String> values = new HashMap<>(visit.answers());
        Map<String, String> mistakes = visit.mistakesAt(path);
        mistakes.forEach((field, mistake) -> values.put("erreur." + field, mistake));
        if (!mistakes.isEmpty()) {
            values.put("erreur", "oui");
        }
        query.values().forEach((name, value) -> values.put("demande." + name, value));
        values.putAll(site.sums().apply(visit.answers()));
        values.putAll(givens);
        return values;
    }

    private static Posted sent(HttpExchange exchange, boolean post) throws IOException {
        if (!post) {
            return Posted.plain(
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        }
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        return Posted.body(type, exchange.getRequestBody().readNBytes(MOST_BYTES));
    }

    /** Browsers share cookies between the ports of one host: each site's cookie has a name of its own. */
    private Visit visit(HttpExchange exchange) {
        String name = "parcours-" + site.name() + "=";
        String cookies = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                .orElse("");
        for (String cookie : cookies.split("; *", -1)) {
            Visit visit = cookie.startsWith(name) ? visits.get(cookie.substring(name.length())) : null;
            if (visit != null) {
                return visit;
            }
        }
        String id = UUID.randomUUID().toString();
        exchange.getResponseHeaders().add("Set-Cookie", name + id + "; Path=/; HttpOnly; SameSite=Lax");
        return visits.computeIfAbsent(id, fresh -> new Visit());
    }

    private void show(HttpExchange exchange, int status, String path, Map<String, String> values) throws IOException {
        String page = path.equals("/") ? "accueil" : path.substring(1);
        String text = pages.computeIfAbsent(page, name -> Template.read(site.name(), name))
                .map(template -> template.filled(values))
                .orElse("<!doctype html><html lang=\"fr\"><title>Page introuvable</title><h1>Page introuvable</h1>");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(exchange, status, "text/html; charset=utf-8", text.getBytes(UTF_8));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(303, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
