package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.browser.Traffic;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody leaves a form that is filled in and comes forward again, and has it loaded again: never where it would send anything. */
class RevisitTest {
    private static final Location SITUATION = place("http://site.example/1", "Votre situation", "age");
    private static final Location FORM = place("http://site.example/2", "Vous", "nom");
    private static final Location ELSEWHERE = place("http://site.example/0", "Accueil", "recherche");
    private static final Target SEND =
            new Target(Target.Kind.COMMAND, List.of("Continuer"), null, null, null, 0, null, null);

    private final List<String> done = new ArrayList<>();
    private Location here = FORM;
    private Location forward = FORM;
    private Location reloaded = FORM;
    private Location reopened = FORM;
    private String before = SITUATION.url();
    private String held = "";
    private final Page page = page();
    private final Documents documents = new Documents(page);
    private final Revisit revisit =
            new Revisit(page, new FormInHand(page, List.of(), SEND, Taken.leading(there -> true)), documents);

    @Test
    void goes_back_and_forward_then_has_it_loaded_again() {
        bothAsked();
        assertThat(revisit.forward()).map(Slip::how).contains(How.FORWARD);
        assertThat(revisit.afresh(there -> true)).map(Slip::end).contains(End.REFUSED);
        assertThat(done).containsExactly("back", "forward", "reload");
    }

    @Test
    void leaves_alone_what_answers_a_sending_or_has_nothing_before_it() {
        documents.asked(FORM);
        assertThat(revisit.forward()).as("the page before was sent something").isEmpty();
        before = "";
        assertThat(revisit.forward()).as("another state of the same page").isEmpty();
        assertThat(revisit.reload(there -> true)).as("nothing was filled in").isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void comes_back_by_the_address_where_forward_or_loading_leads_elsewhere() {
        bothAsked();
        forward = ELSEWHERE;
        assertThat(revisit.forward()).isEmpty();
        reloaded = ELSEWHERE;
        assertThat(revisit.afresh(there -> false)).map(Slip::end).contains(End.ELSEWHERE);
        assertThat(done).containsExactly("back", "forward", "open", "reload", "open");
    }

    @Test
    void an_earlier_screen_is_told_only_where_nothing_of_it_is_filled_in() {
        bothAsked();
        revisit.forward();
        reloaded = SITUATION;
        assertThat(revisit.reload(SITUATION::equals)).map(Slip::end).contains(End.BEFORE);
        here = FORM;
        held = "41";
        assertThat(revisit.reload(SITUATION::equals)).map(Slip::end).contains(End.ELSEWHERE);
    }

    @Test
    void goes_nowhere_from_a_screen_for_which_its_page_was_not_loaded() {
        bothAsked();
        documents.leaving(place(FORM.url(), "Votre situation", "age"));
        assertThat(revisit.forward()).as("that screen would come back").isEmpty();
        assertThat(done).isEmpty();
        documents.leaving(FORM);
        assertThat(revisit.forward())
                .as("what was pressed left the screen as it was")
                .isPresent();
    }

    @Test
    void stops_where_the_form_is_lost_for_good() {
        bothAsked();
        forward = ELSEWHERE;
        reopened = ELSEWHERE;
        assertThatThrownBy(revisit::forward).isInstanceOf(FormInHand.Lost.class);
    }

    private void bothAsked() {
        documents.asked(SITUATION);
        documents.asked(FORM);
    }

    private static Location place(String url, String heading, String field) {
        return new Location(url, heading, url, 200, heading, List.of(field), "");
    }

    private @Nullable Object went(String how, Location to) {
        done.add(how);
        here = to;
        return null;
    }

    private String ran(String script) {
        if (script.contains(".read(")) {
            return "{\"title\":\"\",\"fields\":[{\"key\":\"k\",\"path\":\"p\",\"type\":\"text\",\"hints\":\"\",\"pattern\":\"\","
                    + "\"held\":\"" + held + "\",\"filled\":" + !held.isEmpty()
                    + ",\"invalid\":false,\"required\":false}],\"texts\":[],\"focus\":\"\",\"pressed\":false,\"bubble\":\"\"}";
        }
        return script.contains("sameDocument") ? before : script.contains("getEntriesByType") ? here.url() : "true";
    }

    private Page page() {
        Senses senses = (Senses) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Senses.class},
                (self, method, given) -> switch (method.getName()) {
                    case "run" -> ran(String.valueOf(given[1]));
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
                    case "back" -> went("back", SITUATION);
                    case "forward" -> went("forward", forward);
                    case "reload" -> went("reload", reloaded);
                    case "open" -> went("open", reopened);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
