package fr.parcours.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Received;
import fr.parcours.browser.Reply;
import fr.parcours.browser.Target;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.References;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Word;
import fr.parcours.journey.Written;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StepsTest {
    private static final Page.Location HERE = new Page.Location(
            "https://site.example/recap;id=3?x=1", "Site", "d1", 200, "Vérifier  votre demande", List.of(), "s");

    private final List<String> done = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Received file = new Received("", "other", 0, Path.of(""));
    private final Page page = (Page)
            Proxy.newProxyInstance(Page.class.getClassLoader(), new Class<?>[] {Page.class}, (self, method, given) -> {
                List<Object> told = new ArrayList<>();
                for (Object one : given == null ? new Object[0] : given) {
                    told.add(one instanceof Target target ? target.kind() + " " + target.names() : one);
                }
                done.add(method.getName() + told);
                return switch (method.getName()) {
                    case "shows" -> shown.contains(told.get(0));
                    case "download" -> file;
                    case "settle" -> new Page.Calm(0, true);
                    case "location" -> HERE;
                    case "find" -> throw new PageFailure(PageFailure.Kind.NOT_FOUND, "absent", "absent");
                    default -> null;
                };
            });
    private final Scene scene = new Scene() {
        @Override
        public String value(String text) {
            return References.replace(text, name -> "<" + name + ">");
        }

        @Override
        public URI address(String reference) {
            return URI.create("https://site.example/").resolve(reference);
        }

        @Override
        public Path file(String name) {
            return Path.of("/journeys").resolve(name);
        }
    };

    /** A step as an author would write it: the word, then keys and texts in turn. */
    private static Step step(String word, String... keysAndTexts) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], Arrays.asList(keysAndTexts[i + 1].split("\\|", -1)));
        }
        Word known = new Steps()
                .words().stream()
                        .filter(one -> one.name().equals(word))
                        .findFirst()
                        .orElseThrow();
        return known.step(new Written(texts));
    }

    private void perform(Step step) {
        step.perform(page, scene);
    }

    @Test
    void each_word_does_one_thing_to_the_page() {
        perform(step("open", "address", "/aide"));
        perform(step("click", "name", "Voir $plaque"));
        perform(step("fill", "field", "Plaque|Immatriculation", "with", "$plaque"));
        perform(step("clear", "field", "Remarques"));
        perform(step("choose", "option", "$type"));
        perform(step("check", "name", "J'accepte"));
        perform(step("uncheck", "name", "Offres"));
        perform(step("upload", "field", "Pièce", "file", "a.pdf"));
        perform(step("press", "key", "Shift+Space"));
        perform(step("hover", "name", "Aide"));
        perform(step("back"));
        perform(step("reload"));
        perform(step("wait"));
        perform(step("screen", "title", "Accueil"));
        perform(step("milestone", "point", "price"));
        perform(step("stop", "before", "Avant le paiement"));

        assertThat(done)
                .containsExactly(
                        "open[https://site.example/aide]",
                        "click[COMMAND [Voir <plaque>]]",
                        "fill[FIELD [Plaque, Immatriculation], <plaque>]",
                        "fill[FIELD [Remarques], ]",
                        "choose[OPTION [<type>]]",
                        "tick[BOX [J'accepte], true]",
                        "tick[BOX [Offres], false]",
                        "upload[FILE [Pièce], /journeys/a.pdf]",
                        "press[Shift+Space]",
                        "hover[COMMAND [Aide]]",
                        "back[]",
                        "reload[]",
                        "settle[]");
    }

    @TestFactory
    Stream<DynamicTest> tells_itself_in_french_and_in_english() {
        return Stream.of(
                        new Telling(step("open", "address", "/"), "Ouvrir /", "Open /"),
                        new Telling(
                                step("click", "name", "Continuer", "in", "Adresse"),
                                "Appuyer sur « Continuer » dans « Adresse »",
                                "Press “Continuer” in “Adresse”"),
                        new Telling(
                                step("fill", "role", "textbox", "near", "Nom :", "with", "Dupont"),
                                "Remplir l’élément de rôle textbox près de « Nom : »",
                                "Fill in the element with role textbox near “Nom :”"),
                        new Telling(
                                step("check", "name", "Offres", "nth", "2"),
                                "Cocher « Offres » (le 2e de ce nom)",
                                "Tick “Offres” (number 2 of that name)"),
                        new Telling(
                                step("drag", "name", "Curseur", "right", "120", "up", "4"),
                                "Faire glisser « Curseur », 120 pixels vers la droite, 4 pixels vers le haut",
                                "Drag “Curseur”, 120 pixels to the right, 4 pixels up"),
                        new Telling(
                                step("dialog", "do", "dismiss", "says", "Quitter"),
                                "Annuler la boîte de dialogue « Quitter »",
                                "Cancel the dialog “Quitter”"),
                        new Telling(
                                step("press", "key", "Tab", "times", "3"),
                                "Taper la touche Tab, 3 fois",
                                "Press the key Tab, 3 times"),
                        new Telling(
                                step("scroll", "to", "bottom"),
                                "Descendre en bas de la page",
                                "Scroll to the bottom of the page"),
                        new Telling(step("tab", "title", "close"), "Fermer l’onglet", "Close the tab"),
                        new Telling(
                                step("frame", "name", "top"),
                                "Revenir à toute la page",
                                "Look at the whole page again"),
                        new Telling(
                                step("click", "xpath", "//a"),
                                "Appuyer sur l’élément désigné par //a",
                                "Press the element selected by //a"),
                        new Telling(step("milestone", "point", "price"), "Jalon : prix", "Milestone: price"),
                        new Telling(
                                step("wait"),
                                "Attendre que la page soit au repos",
                                "Wait for the page to come to rest"),
                        new Telling(
                                step("wait", "seconds", "2", "reason", "calcul muet"),
                                "Attendre 2 s : calcul muet",
                                "Wait 2 s: calcul muet"),
                        new Telling(
                                step("expect", "text", "Merci", "absent", "Erreur"),
                                "Vérifier le texte « Merci », que le texte « Erreur » ne soit pas affiché",
                                "Check the text “Merci”, that the text “Erreur” is not shown"),
                        new Telling(
                                step("pause", "reason", "captcha"),
                                "Une personne doit agir : captcha",
                                "A person must act: captcha"))
                .map(told -> DynamicTest.dynamicTest(told.english, () -> {
                    assertThat(told.step.french().replace('\u00a0', ' ')).isEqualTo(told.french);
                    assertThat(told.step.english()).isEqualTo(told.english);
                }));
    }

    private record Telling(Step step, String french, String english) {}

    @Test
    void what_is_typed_is_never_told() {
        Step typed = step("fill", "field", "Nom", "with", "Dupont-$nom");

        assertThat(typed.french() + typed.english() + typed).doesNotContain("Dupont");
        assertThat(typed.data()).isEqualTo("nom");
        assertThat(step("choose", "option", "$type").data()).isEqualTo("type");
        assertThat(step("click", "name", "Oui").data()).isEmpty();
    }

    @Test
    void says_its_target_and_whether_it_can_lead_elsewhere() {
        assertThat(step("click", "name", "Voir $plaque").target(scene))
                .hasValueSatisfying(target -> assertThat(target.names()).containsExactly("Voir <plaque>"));
        assertThat(step("back").target(scene)).isEmpty();
        assertThat(Stream.of(step("click", "name", "a"), step("open", "address", "/"), step("press", "key", "Enter")))
                .allMatch(Step::leaves);
        assertThat(Stream.of(step("press", "key", "Tab"), step("check", "name", "a"), step("stop", "before", "a")))
                .noneMatch(Step::leaves);
    }

    @Test
    void marks_speak_to_the_walker() {
        assertThat(step("screen", "title", "Accueil").mark())
                .isEqualTo(new Step.Mark(Step.Mark.Kind.SCREEN, "Accueil"));
        assertThat(step("milestone", "point", "form").mark())
                .isEqualTo(new Step.Mark(Step.Mark.Kind.MILESTONE, "form"));
        assertThat(step("stop", "before", "fin").mark()).isEqualTo(new Step.Mark(Step.Mark.Kind.STOP, "fin"));
        assertThat(step("back").mark()).isEqualTo(Step.Mark.NONE);
    }

    @Test
    void expects_text_address_and_screen_as_a_person_sees_them() {
        shown.add("Merci");

        perform(step("expect", "text", "Merci", "absent", "Erreur", "address", "/recap", "screen", "vérifier votre"));
        assertThatThrownBy(() -> perform(step("expect", "absent", "Merci"))).isInstanceOf(PageFailure.class);
        assertThatThrownBy(() -> perform(step("expect", "address", "/recap?x=2")))
                .isInstanceOf(PageFailure.class);
        assertThatThrownBy(() -> perform(step("expect", "screen", "Payer"))).isInstanceOf(PageFailure.class);
    }

    @Test
    void a_disappointed_expectation_says_what_was_there_instead() {
        PageFailure failure =
                catchThrowableOfType(PageFailure.class, () -> perform(step("expect", "text", "Reçu $plaque")));

        assertThat(failure.kind()).isEqualTo(PageFailure.Kind.UNEXPECTED);
        assertThat(failure.french()).contains("le texte «\u00a0Reçu $plaque\u00a0»", "Vérifier  votre demande");
        assertThat(failure.english()).contains("the text “Reçu $plaque”").doesNotContain("<plaque>");
    }

    @Test
    void waits_for_a_sign_and_gives_up_in_words() {
        shown.add("Prêt");
        perform(step("wait", "text", "Prêt"));

        assertThatThrownBy(() -> perform(step("wait", "element", "Continuer", "within", "1")))
                .isInstanceOfSatisfying(PageFailure.class, failure -> assertThat(failure.french())
                        .isEqualTo("Attendu 1 s sans l’obtenir\u00a0: «\u00a0Continuer\u00a0»."));
        assertThat(done).contains("find[COMMAND [Continuer]]", "find[FIELD [Continuer]]");
    }

    @Test
    void a_pause_ends_the_walk_because_a_person_must_act() {
        assertThatThrownBy(() -> perform(step("pause", "reason", "captcha")))
                .isInstanceOfSatisfying(PageFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(PageFailure.Kind.UNEXPECTED);
                    assertThat(failure.french()).isEqualTo("Une personne doit agir\u00a0: captcha");
                    assertThat(failure.english()).isEqualTo("A person must act: captcha");
                });
    }

    @Test
    void gestures_and_places_are_handed_to_the_page() {
        perform(step("click", "name", "Ouvrir", "times", "2"));
        perform(step("press", "key", "Tab", "times", "2"));
        perform(step("scroll", "to", "bottom"));
        perform(step("scroll", "to", "Conditions"));
        perform(step("scroll", "to", "top", "near", "Menu"));
        perform(step("drag", "name", "Carte $type", "onto", "Panier"));
        perform(step("drag", "name", "Curseur", "left", "30", "down", "5"));
        perform(step("dialog", "do", "accept", "answer", "$nom", "says", "Votre nom"));
        perform(step("frame", "name", "Paiement"));
        perform(step("frame", "name", "top"));
        perform(step("tab", "title", "first"));

        assertThat(done)
                .containsExactly(
                        "doubleClick[COMMAND [Ouvrir]]",
                        "press[Tab]",
                        "press[Tab]",
                        "scroll[BOTTOM]",
                        "scroll[THING [Conditions]]",
                        "scroll[THING [top]]",
                        "drag[THING [Carte <type>], THING [Panier]]",
                        "drag[THING [Curseur], -30, 5]",
                        "dialog[accept]",
                        "frame[Paiement]",
                        "frame[]",
                        "tab[first]");
    }

    @Test
    void a_dialog_is_answered_as_foreseen_and_what_is_typed_is_never_told() {
        Step step = step("dialog", "do", "accept", "answer", "Dupont $nom", "says", "Votre nom");

        assertThat(step.reply(scene)).contains(new Reply(true, "Dupont <nom>", "Votre nom"));
        assertThat(step.french() + step.english() + step + step.reply(scene)).doesNotContain("Dupont");
        assertThat(step.typed()).isEqualTo("Dupont $nom");
        assertThat(step.data()).isEqualTo("nom");
        assertThat(step("dialog", "do", "dismiss").reply(scene)).contains(new Reply(false, null, null));
        assertThat(step("back").reply(scene)).isEmpty();
    }

    @Test
    void a_file_must_be_what_the_author_expects() {
        file = new Received("recu.pdf", "pdf", 9, Path.of("recu"));
        perform(step("download", "name", "Reçu", "type", "pdf"));
        perform(step("download", "name", "Reçu"));

        PageFailure failure =
                catchThrowableOfType(PageFailure.class, () -> perform(step("download", "name", "Reçu", "type", "odt")));
        assertThat(failure.kind()).isEqualTo(PageFailure.Kind.UNEXPECTED);
        assertThat(failure.english()).contains("not of type “odt” but “pdf”");
    }

    @Test
    void a_step_that_makes_no_sense_is_refused_in_both_languages() {
        Misuse misuse = catchThrowableOfType(Misuse.class, () -> step("wait", "text", "a", "element", "b"));

        assertThat(misuse.french()).isEqualTo("On attend une seule chose à la fois\u00a0: text ou element.");
        assertThat(misuse.english()).isEqualTo("Wait for one thing at a time: text or element.");
        assertThatThrownBy(() -> step("click", "in", "Adresse")).isInstanceOf(Misuse.class);
        assertThatThrownBy(() -> step("press", "key", "Entrée")).isInstanceOf(Misuse.class);
    }

    @Test
    void every_word_says_its_own_name() {
        assertThat(Stream.of(
                        step("open", "address", "/"),
                        step("clear", "field", "a"),
                        step("uncheck", "name", "a"),
                        step("upload", "field", "a", "file", "b"),
                        step("hover", "name", "a"),
                        step("reload")))
                .extracting(Step::word)
                .containsExactly("open", "clear", "uncheck", "upload", "hover", "reload");
    }

    @Test
    void a_dollar_is_a_value_and_two_are_a_dollar() {
        assertThat(References.in("$plaque et $prénom, 10 $, $$x")).containsExactly("plaque", "prénom");
        assertThat(References.replace("$$5 $a-b.", name -> "[" + name + "]")).isEqualTo("$5 [a-b].");
    }
}
