package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.journey.Sample;
import fr.parcours.reader.SiteRow.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A draw that anybody can do again, and that nobody can bend. */
class DrawTest {
    private static final String SHA = "0123abcd";

    private static SiteRow site(int number, Status status, @Nullable String software, String territory) {
        return new SiteRow(
                number + 2,
                "Commune " + number,
                "https://c" + number + ".example/",
                null,
                territory,
                software,
                null,
                null,
                List.of(),
                null,
                status,
                null,
                null);
    }

    private static List<SiteRow> frame(int size) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        site(i, i % 7 == 3 ? Status.REFUSED : Status.OPEN, i % 3 == 0 ? "Guichet" : "Portail", "35"))
                .toList();
    }

    private static Draw.Drawn draw(int size, long seed, @Nullable Column stratum, List<SiteRow> frame) {
        return new Draw(size, seed, stratum).from(frame, "frame.csv", SHA);
    }

    @Property(tries = 200)
    void the_order_of_the_lines_changes_nothing(
            @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(min = 1, max = 70) int asked, @ForAll long seed) {
        List<SiteRow> shuffled = new ArrayList<>(frame(size));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(draw(asked, seed, Column.SOFTWARE, shuffled))
                .isEqualTo(draw(asked, seed, Column.SOFTWARE, frame(size)));
    }

    @Property(tries = 200)
    void gives_as_many_as_asked_or_all_and_shares_them_in_proportion(
            @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(min = 1, max = 70) int asked, @ForAll long seed) {
        Draw.Drawn drawn = draw(asked, seed, Column.SOFTWARE, frame(size));

        assertThat(drawn.rows()).doesNotHaveDuplicates().hasSize(Math.min(size, asked));
        assertThat(drawn.sample().strata()).allSatisfy(stratum -> assertThat((double) stratum.drawn())
                .isBetween(
                        Math.floor((double) stratum.frame() * drawn.sample().drawn() / size),
                        Math.ceil((double) stratum.frame() * drawn.sample().drawn() / size)));
    }

    @Property(tries = 100)
    void a_refusal_changes_nobody_elses_luck(@ForAll @IntRange(max = 29) int who, @ForAll long seed) {
        List<SiteRow> before = frame(30);
        List<SiteRow> after = new ArrayList<>(before);
        after.set(who, site(who, Status.REFUSED, before.get(who).software(), "35"));

        assertThat(draw(10, seed, null, after).rows())
                .extracting(SiteRow::start)
                .isEqualTo(draw(10, seed, null, before).rows().stream()
                        .map(SiteRow::start)
                        .toList());
    }

    @Property(tries = 50)
    void a_larger_draw_holds_the_smaller_one(@ForAll long seed) {
        assertThat(draw(20, seed, null, frame(50)).rows())
                .containsAll(draw(10, seed, null, frame(50)).rows());
    }

    @org.junit.jupiter.api.Test
    void every_site_has_the_same_luck() {
        int[] times = new int[20];
        for (int seed = 0; seed < 2000; seed++) {
            draw(5, seed, null, frame(20)).rows().forEach(row -> times[row.line() - 2]++);
        }

        // 500 expected, 19 of standard deviation
        assertThat(IntStream.of(times).boxed())
                .allSatisfy(many -> assertThat(many).isBetween(410, 590));
    }

    @org.junit.jupiter.api.Test
    void tells_of_how_many_it_speaks() {
        List<SiteRow> frame = new ArrayList<>(frame(30));
        frame.add(site(99, Status.EXCLUDED, "Guichet", "35"));

        Sample sample = draw(30, 42, null, frame).sample();

        assertThat(sample)
                .isEqualTo(new Sample(
                        "frame.csv", SHA, 30, 1, 30, 30, 4, 42, null, List.of(new Sample.Stratum("", 30, 30, 4))));
        assertThat(sample.toWalk()).isEqualTo(26);
    }

    @org.junit.jupiter.api.Test
    void an_empty_frame_gives_nothing() {
        assertThat(draw(5, 1, Column.SOFTWARE, List.of()).rows()).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void communes_are_shared_out_by_departement_and_towns_by_size() {
        assertThat(Strata.departement("35238")).isEqualTo("35");
        assertThat(Strata.departement("97411")).isEqualTo("974");
        assertThat(Strata.departement("2A004")).isEqualTo("2A");
        assertThat(Strata.departement("974")).isEqualTo("974");
        assertThat(Strata.departement("FR")).isEqualTo("FR");
        assertThat(List.of(
                        sized("499"),
                        sized("500"),
                        sized("9999"),
                        sized("200000"),
                        sized("rural"),
                        sized("9999999999")))
                .containsExactly("0-1999", "0-1999", "2000-9999", "50000-", "rural", "9999999999");
    }

    private static String sized(String population) {
        SiteRow row = new SiteRow(
                2,
                "A",
                "https://a.example",
                null,
                "FR",
                null,
                population,
                null,
                List.of(),
                null,
                Status.OPEN,
                null,
                null);
        return Strata.of(row, Column.POPULATION);
    }
}
