package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Box;
import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.browser.Traffic;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A form is sent empty only where nothing is in it, whatever its page put there by itself. */
class StumblerTest {
    private static final Location FORM =
            new Location("http://site.example/1", "Vous", "a", 200, "Vous", List.of("nom"), "");
    private static final Target SEND =
            new Target(Target.Kind.COMMAND, List.of("Continuer"), null, null, null, 0, null, null);
    private static final Target NAME = new Target(Target.Kind.FIELD, List.of("Nom"), null, null, null, 0, null, null);
    private static final Target BOX = new Target(Target.Kind.BOX, List.of("Oui"), null, null, null, 0, null, null);

    private final List<String> done = new ArrayList<>();
    private boolean stubborn;
    private String name = "Lavergne";
    private boolean ticked;
    private final Page page = page();

    @Test
    void empties_what_the_page_had_filled_in() {
        Slips slips = sent(FormEntry.typed(NAME, "Lavergne"));
        assertThat(slips.slips()).extracting(Slip::how).containsExactly(How.EMPTY);
        assertThat(done).containsExactly("fill ", "click");
    }

    @Test
    void sends_nothing_where_the_page_fills_in_again_what_is_emptied() {
        stubborn = true;
        Slips slips = sent(FormEntry.typed(NAME, "Lavergne"));
        assertThat(slips.slips()).isEmpty();
        assertThat(slips.untried()).contains("by itself");
        assertThat(done).containsExactly("fill ");
    }

    @Test
    void leaves_what_was_chosen_when_the_form_came() {
        name = "";
        ticked = true;
        sent(new FormEntry(BOX, page -> page.tick(BOX, true), ""));
        assertThat(done).containsExactly("click");
    }

    @Test
    void unticks_what_the_page_ticked_since() {
        FormInHand form =
                new FormInHand(page, List.of(new FormEntry(BOX, page -> {}, "")), SEND, Taken.leading(there -> false));
        var came = form.sight();
        ticked = true;
        assertThat(new Emptying(page, form, came).empty(form.arrive())).isPresent();
        assertThat(done).containsExactly("tick false");
        ticked = true;
        stubborn = true;
        assertThat(new Emptying(page, form, came).empty(form.arrive())).isEmpty();
    }

    private Slips sent(FormEntry entry) {
        return new Stumbler(page, List.of(entry), SEND, there -> false, false).stumble();
    }

    private @Nullable Object typed(String value) {
        done.add("fill " + value);
        name = stubborn ? name : value;
        return null;
    }

    private @Nullable Object tick(boolean on) {
        done.add("tick " + on);
        ticked = stubborn ? ticked : on;
        return null;
    }

    private @Nullable Object pressed() {
        done.add("click");
        return null;
    }

    private String sight() {
        return "{\"title\":\"Vous\",\"fields\":[" + spot("n", "text", name) + ","
                + spot("b", "checkbox", ticked ? "true" : "")
                + "],\"texts\":[],\"focus\":\"\",\"pressed\":false,\"bubble\":\"\"}";
    }

    private static String spot(String key, String type, String held) {
        return "{\"key\":\"" + key + "\",\"path\":\"" + key + "\",\"type\":\"" + type
                + "\",\"hints\":\"\",\"pattern\":\"\",\"held\":\"" + held + "\",\"filled\":" + !held.isEmpty()
                + ",\"invalid\":false,\"required\":false}";
    }

    private static Node node(Object target) {
        String path = target.equals(NAME) ? "n" : "b";
        return new Node("", "", "", "input", path, new Box(0, 0, 9, 9), Map.of());
    }

    private Page page() {
        Senses senses = (Senses) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Senses.class},
                (self, method, given) -> switch (method.getName()) {
                    case "run" -> String.valueOf(given[1]).contains(".read(") ? sight() : "";
                    case "traffic" -> new Traffic(List.of(), List.of());
                    case "murmurs" -> new Murmurs(List.of(), List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return (Page) Proxy.newProxyInstance(
                Page.class.getClassLoader(),
                new Class<?>[] {Page.class},
                (self, method, given) -> switch (method.getName()) {
                    case "location" -> FORM;
                    case "senses" -> senses;
                    case "settle" -> new Page.Calm(0, true);
                    case "find" -> node(Objects.requireNonNull(given[0]));
                    case "fill" -> typed(String.valueOf(given[1]));
                    case "tick" -> tick((boolean) given[1]);
                    case "click" -> pressed();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
