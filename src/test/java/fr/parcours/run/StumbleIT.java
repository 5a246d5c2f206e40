package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.Focus;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.NoReturn;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody errs in five forms of one procedure, each of which answers in its own way; nobody errs where it counts, or where nobody agreed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StumbleIT {
    private static final String JOURNEY = """
            journey: 1
            id: erreurs
            title: Se tromper
            goal: se-tromper
            site: { name: Essai, operator: private, territory: FR, start: "%s" }
            data: { nom: Lavergne, cp: "99123", tel: "0639981234" }
            steps:
              - open: /1
            """;
    private static final String FORM = """
              - fill: { field: Nom, with: $nom }
              - fill: { field: Code postal, with: $cp }
            """;
    private static final String PHONE = "  - fill: { field: Téléphone, with: $tel }\n";

    private Path folder = Path.of("");
    private HttpServer site;
    private Trail whole;
    /** What the site was asked for on the whole way, nominal walk included. */
    private List<String> onTheWay = List.of();

    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    void open_the_site_and_walk_the_whole_way_once(@TempDir Path root) throws Exception {
        folder = root;
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        site.createContext("/", this::answer);
        site.start();
        whole = walked(true, null);
        onTheWay = List.copyOf(asked);
    }

    @AfterAll
    void close() {
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asks = exchange.getRequestURI().toString();
        int number = asks.matches("/\\d.*") ? asks.charAt(1) - '0' : 0;
        boolean post = exchange.getRequestMethod().equals("POST");
        String query = post
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(exchange.getRequestURI().getQuery());
        asked.add(post ? asks + "?" + query : asks);
        if (post) {
            posted.add(asks);
        }
        boolean phone =
                !query.contains("tel=") || (number == 2 ? query.replace("+", "") : query).contains("tel=0639981234");
        boolean right = query.contains("nom=Lavergne") && query.contains("cp=99123") && phone;
        if (query.contains("nom=") && right && !(post && number == 5)) {
            exchange.getResponseHeaders().add("Location", "/" + (number + 1));
            exchange.sendResponseHeaders(302, -1);
        } else {
            byte[] body = page(number, query.contains("nom=") && !right, right ? "" : query)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /**
     * 1 says nothing and is empty whenever it shows, 2 says all in answer to what is posted and takes a telephone with spaces, 3 empties
     * itself and takes none, 4 leaves it to the browser and posts to 5, which answers it, 5 opens an alert, 6 commits, 7 is the end; 8 and 9
     * send nothing, and 8 answers where it stands; 0 draws two forms one after the other, and knows nothing of it once loaded
     * again; asked for with a query, it tells the browser nothing of it.
     */
    private static String page(int number, boolean refused, String query) {
        if (number == 8 || number == 9) {
            return "<!doctype html><html lang=fr><title>Calcul</title><main><h1>Calcul</h1><form novalidate><p><label for=nom>Nom</label> <input id=nom name=nom>"
                    + "<p><label for=cp>Code postal</label> <input id=cp name=cp><p><button>Envoyer</button></form><p id=r></p></main><script>"
                    + "document.forms[0].onsubmit = event => { event.preventDefault(); "
                    + (number == 9
                            ? ""
                            : "r.textContent = nom.value && /^[0-9]{5}$/.test(cp.value) ? 'Vous avez droit à 12 euros.' : 'Il manque quelque chose.';")
                    + " }</script>";
        }
        if (number == 7) {
            return "<title>Fin</title><h1>Fin</h1><p>C’est fini.</p>";
        }
        if (number == 0) {
            return "<!doctype html><html lang=fr><title>Démarche</title><main></main><script>"
                    + "const all = [['Vous', 'Nom', 'Code postal'], ['Où', 'Ville', 'Rue'], ['Fin']]; let at = 0;"
                    + "function draw() { const [name, ...fields] = all[at]; document.querySelector('main').innerHTML = '<h1>' + name + '</h1>' + (fields.length ? '<form>' + fields.map(one => '<p><label>' + one + ' <input name=\"' + one + '\" required></label>').join('') + '<p><button>Continuer</button></form>' : '');"
                    + "document.querySelector('form')?.addEventListener('submit', event => { event.preventDefault(); at++; if (!location.search) history.pushState(at, '', '#' + at); draw(); }); }"
                    + "addEventListener('popstate', event => { at = event.state ?? 0; draw(); }); draw();</script>";
        }
        boolean nom = query.contains("nom=Lavergne");
        boolean cp = query.contains("cp=99123");
        String told = !refused ? "" : nom ? "" : " aria-invalid=true aria-describedby=nf";
        String summary = refused && number == 2
                ? "<div tabindex=-1 autofocus id=r><p>À corriger</p>"
                        + (nom ? "" : "<p id=nf>Écrivez votre nom.</p>")
                        + (cp ? "" : "<p id=cf>Écrivez le code postal avec 5 chiffres.</p>") + "</div>"
                : refused && number == 3 ? "<p>Le nom et le code postal sont obligatoires.</p>" : "";
        boolean kept = number != 3 && number != 1;
        String alert = number == 1
                ? "<script>addEventListener('pageshow', () => document.forms[0].reset())</script>"
                : number == 5
                        ? "<script>document.forms[0].onsubmit = () => { if (!/^[0-9]{5}$/.test(cp.value)) { alert('Code postal faux'); return false; } }</script>"
                        : "";
        String needed = number == 4 ? " required pattern=[0-9]{5}" : "";
        return "<!doctype html><html lang=fr><title>Écran " + number + "</title><main><h1>Écran " + number + "</h1>"
                + summary
                + "<form action=/" + (number == 4 ? "5" : number) + (number == 2 || number == 4 ? " method=post" : "")
                + (number == 4 ? "" : " novalidate")
                + "><p><label for=nom>Nom</label> <input id=nom name=nom"
                + (number == 4 ? " required" : "") + told + (kept && nom ? " value=Lavergne" : "")
                + "><p><label for=cp>Code postal</label> <input id=cp name=cp" + needed
                + (refused && !cp ? " aria-invalid=true aria-describedby=cf" : "") + (kept && cp ? " value=99123" : "")
                + (number == 2 || number == 3 ? "><p><label for=tel>Téléphone</label> <input id=tel name=tel" : "")
                + "><p><button>" + (number == 6 ? "Payer" : "Continuer") + "</button></form></main>" + alert;
    }

    @Test
    void each_form_is_sent_empty_then_wrong_and_its_answer_is_kept() {
        assertThat(whole.first(Trail.STUMBLE).orElseThrow().whole()).isTrue();
        assertThat(slips(whole, 1)).extracting(Slip::how).containsExactly(How.EMPTY, How.WRONG, How.BACK);
        assertThat(slips(whole, 1)).allSatisfy(slip -> {
            assertThat(slip.end()).isEqualTo(End.REFUSED);
            assertThat(slip.messages()).isEmpty();
        });
        Slip good = slips(whole, 2).get(1);
        assertThat(good.focus()).isEqualTo(Focus.MESSAGE);
        assertThat(good.tiedTo(good.fields().get(0)).orElseThrow().text())
                .isEqualTo("Écrivez le code postal avec 5 chiffres.");
        assertThat(good.kept()).hasSize(1);
        assertThat(slips(whole, 3).get(1).lost()).hasSize(2);
        assertThat(slips(whole, 4)).extracting(Slip::end).containsOnly(End.BROWSER);
        assertThat(slips(whole, 5)).allSatisfy(slip -> {
            assertThat(slip.dialogs()).singleElement().asString().contains("Code postal faux");
            assertThat(slip.messages()).isEmpty();
        });
    }

    @Test
    void what_is_written_otherwise_is_sent_last_and_for_good_where_it_is_taken() {
        Slip taken = last(slips(whole, 2), 2);
        assertThat(taken.how()).isEqualTo(How.OTHERWISE);
        assertThat(taken.end()).isEqualTo(End.ACCEPTED);
        assertThat(taken.given()).isEqualTo("06 12 34 56 78");
        assertThat(sent("/2?", "06+39+98+12+34")).isEqualTo(1);
        assertThat(sent("/2?", "0639981234")).as("by the nominal walk alone").isEqualTo(1);

        assertThat(last(slips(whole, 3), 3).end()).isEqualTo(End.REFUSED);
        assertThat(last(slips(whole, 3), 2).how()).isEqualTo(How.RIGHT);
        assertThat(last(slips(whole, 3), 2).end()).isEqualTo(End.ACCEPTED);
        assertThat(sent("/3?", "0639981234")).as("once by each walk").isEqualTo(2);
    }

    @Test
    void whoever_goes_back_once_it_was_sent_sees_what_is_left_of_what_they_typed() {
        assertThat(last(slips(whole, 1), 1).lost()).hasSize(2);
        Slip kept = last(slips(whole, 2), 1);
        assertThat(kept.how()).isEqualTo(How.BACK);
        assertThat(kept.end()).isEqualTo(End.REFUSED);
        assertThat(kept.kept()).hasSize(3);
        assertThat(kept.lost()).isEmpty();
    }

    @Test
    void nobody_goes_back_where_it_would_be_sent_again() {
        assertThat(slips(whole, 4)).extracting(Slip::how).doesNotContain(How.BACK);
        assertThat(posted.stream().filter("/5"::equals)).as("once by each walk").hasSize(2);
    }

    private static Slip last(List<Slip> slips, int back) {
        return slips.get(slips.size() - back);
    }

    private long sent(String to, String phone) {
        return onTheWay.stream()
                .filter(one -> one.startsWith(to) && one.endsWith("nom=Lavergne&cp=99123&tel=" + phone))
                .count();
    }

    @Test
    void nobody_errs_where_it_commits_nor_goes_past_the_last_form() throws Exception {
        assertThat(whole.first(Trail.STUMBLE).orElseThrow().snapshots())
                .extracting(seen -> seen.moment().screen())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(onTheWay.stream().filter(one -> one.startsWith("/6?"))).hasSize(1);
        assertThat(onTheWay.stream().filter(one -> one.startsWith("/7"))).hasSize(1);
    }

    @Test
    void the_stop_is_not_passed_even_on_a_bench_and_nobody_errs_where_nobody_agreed() throws Exception {
        folder = Files.createDirectory(folder.resolve("arrêté"));
        Trail stopped = walked(true, 3);
        assertThat(stopped.first(Trail.STUMBLE).orElseThrow().snapshots())
                .extracting(seen -> seen.moment().screen())
                .containsExactly(1, 2);
        assertThat(slips(stopped, 1)).extracting(Slip::how).contains(How.BACK);
        assertThat(slips(stopped, 2))
                .extracting(Slip::how)
                .contains(How.OTHERWISE)
                .doesNotContain(How.BACK);

        asked.clear();
        folder = Files.createDirectory(folder.resolve("réel"));
        assertThat(walked(false, null).first(Trail.STUMBLE)).isEmpty();
        assertThat(asked.stream().filter(one -> one.contains("nom=")))
                .allMatch(one -> one.contains("nom=Lavergne&cp=99123"));
    }

    @Test
    void a_form_that_answers_where_it_stands_is_known_to_be_taken_by_what_it_says() throws Exception {
        Trail answered = alone(8);
        assertThat(slips(answered, 1))
                .extracting(Slip::how, Slip::end)
                .containsExactly(
                        tuple(How.EMPTY, End.REFUSED), tuple(How.WRONG, End.REFUSED), tuple(How.RIGHT, End.ACCEPTED));
        assertThat(slips(answered, 1).get(0).messages())
                .extracting(Slips.Message::text)
                .containsExactly("Il manque quelque chose.");
        assertThat(alone(9).first(Trail.STUMBLE))
                .as("it says nothing, and nothing is known of it")
                .isEmpty();
    }

    /** The way through one form that leads nowhere else. */
    private Trail alone(int form) throws Exception {
        folder = Files.createDirectory(folder.resolve("seul" + form));
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        String steps =
                JOURNEY.replace("%s", start).replace("open: /1", "open: /" + form) + FORM + "  - click: Envoyer\n";
        return walked(steps, true);
    }

    @Test
    void whoever_looks_at_the_page_before_and_has_theirs_loaded_again_sees_what_is_left_of_what_they_typed() {
        assertThat(revisits(whole, 1)).as("nothing was before it").isEmpty();
        assertThat(revisits(whole, 2))
                .extracting(Slip::how, Slip::end)
                .containsExactly(tuple(How.FORWARD, End.REFUSED), tuple(How.RELOAD, End.REFUSED));
        assertThat(revisits(whole, 2).get(0).kept()).hasSize(3);
        assertThat(revisits(whole, 2).get(1).lost()).as("by the browser itself").hasSize(3);
        assertThat(revisits(whole, 5)).as("it answers what was posted").isEmpty();
    }

    @Test
    void a_way_drawn_in_one_page_is_loaded_again_at_its_very_end() throws Exception {
        folder = Files.createDirectory(folder.resolve("page-unique"));
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        String first = JOURNEY.replace("%s", start).replace("open: /1", "open: /0");
        String second = "  - fill: { field: Ville, with: $nom }\n  - fill: { field: Rue, with: $nom }\n";
        Trail drawn = walked(first + FORM + "  - click: Continuer\n" + second + "  - click: Continuer\n", true);
        assertThat(revisits(drawn, 1)).isEmpty();
        assertThat(revisits(drawn, 2)).extracting(Slip::how, Slip::end).containsExactly(tuple(How.RELOAD, End.BEFORE));
        assertThat(revisits(drawn, 2).get(0).messages())
                .extracting(Slips.Message::text)
                .startsWith("Vous");
    }

    @Test
    void a_way_drawn_in_one_page_is_not_lost_by_the_page_before_it() throws Exception {
        folder = Files.createDirectory(folder.resolve("page-unique-entrée"));
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        String first = JOURNEY.replace("%s", start).replace("open: /1", "open: /7") + "  - open: /0?muet\n";
        String second = "  - fill: { field: Ville, with: $nom }\n  - fill: { field: Rue, with: $nom }\n";
        Trail drawn = walked(first + FORM + "  - click: Continuer\n" + second + "  - click: Continuer\n", true);
        assertThat(drawn.first(Trail.STUMBLE).orElseThrow().whole()).isTrue();
        assertThat(revisits(drawn, 2))
                .extracting(Slip::how, Slip::end)
                .as("the page before is that of the first form")
                .containsExactly(tuple(How.FORWARD, End.REFUSED), tuple(How.RELOAD, End.REFUSED));
        assertThat(revisits(drawn, 3)).extracting(Slip::how, Slip::end).containsExactly(tuple(How.RELOAD, End.BEFORE));
        assertThat(slips(drawn, 3)).extracting(Slip::how).contains(How.EMPTY);
    }

    /** What was seen of a form that nobody had sent yet. */
    private static List<Slip> revisits(Trail trail, int screen) {
        return all(trail, screen).stream()
                .filter(one -> one.how() == How.FORWARD || one.how() == How.RELOAD)
                .toList();
    }

    /** What a form answered once it was sent. */
    private static List<Slip> slips(Trail trail, int screen) {
        return all(trail, screen).stream()
                .filter(one -> one.how() != How.FORWARD && one.how() != How.RELOAD)
                .toList();
    }

    private static List<Slip> all(Trail trail, int screen) {
        return trail.arrivals().stream()
                .filter(seen -> seen.moment().screen() == screen)
                .map(seen -> seen.the(Slips.class))
                .findFirst()
                .orElseThrow()
                .slips();
    }

    /** @param stop before which form the author says stop; nowhere when null */
    private Trail walked(boolean bench, @org.jspecify.annotations.Nullable Integer stop) throws Exception {
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        StringBuilder steps = new StringBuilder(JOURNEY.replace("%s", start));
        for (int form = 1; form <= 6; form++) {
            steps.append(stop != null && stop == form ? "  - stop: ici\n" : "");
            steps.append(FORM).append(form == 2 || form == 3 ? PHONE : "");
            steps.append("  - click: ")
                    .append(form == 6 ? "Payer" : "Continuer")
                    .append('\n');
        }
        return walked(steps.toString(), bench);
    }

    private Trail walked(String steps, boolean bench) throws Exception {
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        Path file = Files.writeString(folder.resolve("erreurs.journey.yaml"), steps);
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Run run = new Run(
                        folder.resolve("run"),
                        () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                        Probes.light(),
                        Map.of(),
                        new Quiet(),
                        new Limits(15_000, 0, 180_000, 30_000))
                .stumbling(new NoWayBack(command -> NoReturn.of(command).isPresent(), command -> NoReturn.of(command)
                        .filter(NoReturn.PAYMENT::equals)
                        .isPresent()));
        run.walk(List.of(new Planned(journey, URI.create(start), List.of(), bench, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(folder.resolve("run")).get(0));
    }
}
