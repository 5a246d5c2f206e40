package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.browser.Traffic;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.Slip;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody goes back to a form and forward again: never where it would be sent again, and not without knowing where they are. */
class TurningTest {
    private static final Location FORM = place("http://site.example/1", "a", "Vous", List.of("nom"));
    private static final Location NEXT = place("http://site.example/2", "b", "La suite", List.of());
    private static final Location NEXT_WITHIN = place("http://site.example/1#2", "a", "La suite", List.of());
    private static final Target SEND =
            new Target(Target.Kind.COMMAND, List.of("Continuer"), null, null, null, 0, null, null);

    private final List<String> done = new ArrayList<>();
    private Location here = FORM;
    private Location forward = NEXT;
    private String entry = "one";
    private final Page page = page();
    private final Documents documents = new Documents(page);
    private final FormInHand form = new FormInHand(page, List.of(), SEND, Taken.leading(there -> true));
    private final Turning turning = new Turning(page, form, documents);

    @Test
    void goes_back_and_forward_between_pages_asked_for_by_their_address() {
        documents.asked(FORM);
        documents.asked(NEXT);
        assertThat(sentTo(NEXT).map(Slip::end)).contains(End.REFUSED);
        assertThat(done).containsExactly("back", "forward");
        assertThat(turning.astray()).isFalse();
    }

    @Test
    void stays_where_a_page_answers_what_was_sent() {
        documents.asked(FORM);
        assertThat(sentTo(NEXT)).isEmpty();
        documents.asked(NEXT);
        here = place("http://site.example/reponse", "c", "Vous", List.of("nom"));
        assertThat(sentTo(NEXT)).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void within_one_page_goes_back_only_where_its_history_knows_the_screen() {
        documents.asked(FORM);
        assertThat(sentTo(NEXT_WITHIN)).isEmpty();
        here = FORM;
        turning.leaving();
        entry = "two";
        here = NEXT_WITHIN;
        forward = NEXT_WITHIN;
        assertThat(turning.turn().map(Slip::end)).contains(End.REFUSED);
        assertThat(turning.astray()).isFalse();
    }

    @Test
    void tells_when_forward_does_not_lead_where_it_came_from() {
        documents.asked(FORM);
        documents.asked(NEXT);
        forward = FORM;
        assertThat(sentTo(NEXT)).isPresent();
        assertThat(done).containsExactly("back", "forward", "open");
        assertThat(turning.astray()).isTrue();
    }

    private Optional<Slip> sentTo(Location next) {
        if (!form.filledIn()) {
            form.arrive();
            form.fillIn();
        }
        turning.leaving();
        here = next;
        return turning.turn();
    }

    private static Location place(String url, String document, String heading, List<String> fields) {
        return new Location(url, heading, document, 200, heading, fields, "");
    }

    private @Nullable Object went(String how, Location to) {
        done.add(how);
        here = to;
        return null;
    }

    private Page page() {
        Senses senses = (Senses) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Senses.class},
                (self, method, given) -> switch (method.getName()) {
                    case "run" ->
                        String.valueOf(given[1]).contains(".read(")
                                ? "{\"title\":\"\",\"fields\":[],\"texts\":[],\"focus\":\"\",\"pressed\":false,\"bubble\":\"\"}"
                                : entry;
                    case "traffic" -> new Traffic(List.of(), List.of());
                    case "murmurs" -> new Murmurs(List.of(), List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return (Page) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Page.class},
                (self, method, given) -> switch (method.getName()) {
                    case "location" -> here;
                    case "senses" -> senses;
                    case "settle" -> new Page.Calm(0, true);
                    case "back" -> went("back", FORM);
                    case "forward" -> went("forward", forward);
                    case "open" -> went("open", here);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
