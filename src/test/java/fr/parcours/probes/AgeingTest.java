package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Replica;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.Elapsed.Copy;
import fr.parcours.evidence.Elapsed.What;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeingTest {
    private static final Elapsed.Rest PAGE = new Elapsed.Rest(100, "Bateau", List.of("INPUT text nom"));

    /** Wants something at a second of its own time. */
    private static final class Fake implements Replica {
        private final long at;
        private final List<Wish> wanted;
        private String rest = "{\"letters\":100,\"heading\":\"Bateau\",\"fields\":[\"INPUT text nom\"]}";
        private long millis = -1_000;
        private boolean done;

        Fake(long at, Wish... wanted) {
            this.at = at;
            this.wanted = List.of(wanted);
        }

        @Override
        public String run(String expression) {
            return expression.contains("rest")
                    ? rest
                    : expression.contains("look")
                            ? "{\"said\":[],\"closed\":false,\"emptied\":false}"
                            : expression.equals("location.href") ? "https://a.example/nom?cle=1" : "";
        }

        @Override
        public boolean forward(long more, long patience) {
            millis += more;
            return true;
        }

        @Override
        public List<Wish> wishes() {
            boolean now = !done && millis / 1000 >= at;
            done |= now;
            return now ? wanted : new ArrayList<>();
        }

        @Override
        public void close() {}
    }

    private static Replica.Wish wish(Replica.Kind kind, String text) {
        return new Replica.Wish(kind, text);
    }

    private static Elapsed watch(Fake copy) {
        return new Ageing(copy, "later").watch(PAGE);
    }

    @Test
    void an_address_is_kept_without_what_may_be_secret() {
        Elapsed seen = watch(new Fake(
                130,
                wish(
                        Replica.Kind.LEAVE,
                        "https://autre.example/fin/3f9a27c1b04d88e1a2/suite;jsessionid=9?cle=secret#moi")));
        assertThat(seen.turns())
                .containsExactly(
                        new Elapsed.Turn(180, What.LEFT, "https://autre.example/fin/…/suite", List.of(), false, 0));
    }

    @Test
    void the_same_address_is_the_page_anew() {
        Elapsed seen = watch(new Fake(5, wish(Replica.Kind.LEAVE, "https://a.example/nom?cle=2")));
        assertThat(seen.turns()).containsExactly(new Elapsed.Turn(10, What.RELOADED, "/nom", List.of(), false, 0));
    }

    @Test
    void what_the_copy_lacked_is_counted_but_for_the_pictures_of_the_page_as_it_comes() {
        Elapsed seen = watch(new Fake(
                300,
                wish(Replica.Kind.ASK, "Image https://a.example/point.gif"),
                wish(Replica.Kind.ASK, "Fetch https://a.example/etat"),
                wish(Replica.Kind.MISS, "cookie"),
                wish(Replica.Kind.LEAVE, "https://a.example/fin")));
        assertThat(seen.end().orElseThrow().withheld()).isEqualTo(3);
        assertThat(watch(new Fake(0, wish(Replica.Kind.MISS, "cookie"))).copy()).isEqualTo(Copy.ALIKE);
    }

    @Test
    void a_download_ends_nothing_and_an_address_of_somebody_is_not_kept() {
        assertThat(watch(new Fake(130, wish(Replica.Kind.LEAVE, "https://a.example/plan.pdf")))
                        .end())
                .isEmpty();
        assertThat(watch(new Fake(
                                130,
                                wish(Replica.Kind.TELL, "Session de marie@exemple.fr, jeton=abcd1234efgh5678"),
                                wish(Replica.Kind.LEAVE, "https://a.example/s/marie@exemple.fr/fin")))
                        .turns())
                .extracting(Elapsed.Turn::text)
                .containsExactly("Session de … …", "/s/…/fin");
    }

    @Test
    void a_copy_that_fails_leaves_at_once_or_shows_little_tells_nothing() {
        assertThat(watch(new Fake(0, wish(Replica.Kind.FAIL, "ReferenceError: x is not defined"))))
                .isEqualTo(Elapsed.unlike());
        assertThat(watch(new Fake(0, wish(Replica.Kind.FAIL, "TypeError: Failed to fetch")))
                        .copy())
                .isEqualTo(Copy.ALIKE);
        assertThat(watch(new Fake(0, wish(Replica.Kind.LEAVE, "https://a.example/connexion"))))
                .isEqualTo(Elapsed.unlike());
        Fake empty = new Fake(9_999);
        empty.rest = "{\"letters\":12,\"heading\":\"\",\"fields\":[]}";
        assertThat(watch(empty)).isEqualTo(Elapsed.unlike());
        assertThat(watch(new Fake(9_999)).seconds()).isEqualTo(1_800);
    }
}
