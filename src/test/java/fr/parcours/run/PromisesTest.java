package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised to the sites, held by whoever walks. */
class PromisesTest {
    private static final Step OPEN = said("open");
    private static final Step BEFORE = said("avant");
    private static final Step AFTER = said("après");
    private static final Step BREAKS = said("casse");
    private static final Step STOP = new Word("stop", Step.Mark.Kind.STOP);

    @TempDir
    Path folder = Path.of("");

    private final List<String> done = new ArrayList<>();
    private int contexts;
    private int told = -1;

    @Test
    void nothing_is_done_after_the_stop_where_nobody_agreed() {
        Walk walk = walk(false, null, OPEN, BEFORE, STOP, AFTER);
        assertThat(done).containsExactly("open", "avant");
        assertThat(walk.ending()).isEqualTo(Walk.Ending.STOPPED);
        assertThat(walk.whole()).isTrue();
    }

    @Test
    void not_even_an_agreement_lets_the_stop_be_passed() {
        walk(false, "la mairie, le 3 mars", OPEN, BEFORE, STOP, AFTER);
        assertThat(done).containsExactly("open", "avant");
    }

    @Test
    void a_bench_is_walked_past_its_stop() {
        assertThat(walk(true, null, OPEN, BEFORE, STOP, AFTER).ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(done).containsExactly("open", "avant", "après");
    }

    @Test
    void a_walk_that_breaks_is_not_done_again_where_nobody_agreed() {
        walk(false, null, OPEN, BREAKS, AFTER);
        assertThat(contexts).isOne();
    }

    @Test
    void a_walk_that_breaks_is_done_once_more_where_somebody_agreed_or_on_a_bench() {
        walk(false, "la mairie, le 3 mars", OPEN, BREAKS, AFTER);
        assertThat(contexts).isEqualTo(2);
        contexts = 0;
        folder = folder.resolve("banc");
        walk(true, null, OPEN, BREAKS, AFTER);
        assertThat(contexts).isEqualTo(2);
    }

    @Test
    void requests_are_counted_and_told() {
        walk(false, null, OPEN, BEFORE);
        assertThat(told).isEqualTo(7);
    }

    private Walk walk(boolean bench, @org.jspecify.annotations.Nullable String agreed, Step... steps) {
        Journey journey = new Journey(
                folder.resolve("absent.journey.yaml"),
                "essai",
                "Essai",
                "essai",
                new Journey.Site("Essai", "private", null, "FR", null, null, "http://site.example/", List.of()),
                agreed,
                List.of(),
                List.of("fr"),
                Map.of(),
                List.of(),
                Stream.of(steps).map(one -> new Journey.Placed(one, 1)).toList(),
                Map.of());
        Run run = new Run(folder, this::browser, List.of(), Map.of(), new Counting(), new Limits(1_000, 0, 10_000, 0));
        run.walk(List.of(new Planned(journey, URI.create("http://site.example/"), List.of(), bench, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(folder).get(0)).walks().get(0);
    }

    private Browser browser() {
        return new Browser() {
            @Override
            public String version() {
                return "faux";
            }

            @Override
            public Context open(Conditions conditions) {
                contexts++;
                return new Context() {
                    @Override
                    public Page page() {
                        return Still.noting(done);
                    }

                    @Override
                    public void allow(List<String> hosts) {
                        // it goes nowhere
                    }

                    @Override
                    public int requests() {
                        return 7;
                    }

                    @Override
                    public void close() {
                        // nothing was opened
                    }
                };
            }

            @Override
            public void close() {
                // nothing was started
            }
        };
    }

    private static Step said(String word) {
        return new Word(word, Step.Mark.Kind.NONE);
    }

    /** A step that says its word to the page by opening it as an address. */
    private record Word(String word, Step.Mark.Kind kind) implements Step {
        @Override
        public String french() {
            return word;
        }

        @Override
        public String english() {
            return word;
        }

        @Override
        public Step.Mark mark() {
            return new Step.Mark(kind, "");
        }

        @Override
        public void perform(Page page, Scene scene) {
            page.press(word);
            if (word.equals("casse")) {
                throw new PageFailure(PageFailure.Kind.NOT_FOUND, "Rien.", "Nothing.");
            }
        }
    }

    private final class Counting implements Progress {
        @Override
        public void begins(int journeys, int walks, int steps, int pages) {
            // nothing to tell
        }

        @Override
        public void walks(String journey, String persona) {
            // nothing to tell
        }

        @Override
        public void screen(String journey, String persona, int number, String name) {
            // nothing to tell
        }

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {
            // nothing to tell
        }

        @Override
        public void asked(int requests) {
            told = requests;
        }
    }
}
