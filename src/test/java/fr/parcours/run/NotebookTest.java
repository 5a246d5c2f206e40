package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Deed;
import fr.parcours.browser.Deed.Kind;
import fr.parcours.browser.Deed.Privacy;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Draft.Line;
import fr.parcours.reader.DraftText;
import fr.parcours.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person did, turned into steps: never with what they typed. */
class NotebookTest {
    private final List<Act> acts = new ArrayList<>();
    private Typed typed = new Typed(false);
    private Notebook notebook = new Notebook(new Steps(), typed, new Plain(), acts::add);

    /** Speaks French. */
    private static final class Plain implements Notebook.Told {
        @Override
        public String once(String label) {
            return "code, " + label;
        }

        @Override
        public String unwritten(String french, String english) {
            return french;
        }

        @Override
        public void did(String french, String english) {}

        @Override
        public String say(String french, String english) {
            return french;
        }
    }

    private static Target target(Target.Kind kind, String name, @Nullable String near) {
        return new Target(kind, List.of(name), null, null, near, 0, null, null);
    }

    private static Deed fill(String field, String value, Privacy kept) {
        return new Deed(
                Kind.FILL, List.of(target(Target.Kind.FIELD, field, null)), Deed.NOTHING, value, "1|" + field, kept);
    }

    private static Deed click(Target... targets) {
        return new Deed(Kind.CLICK, List.of(targets), Deed.NOTHING, "", "", Privacy.ORDINARY);
    }

    private String written() {
        notebook.flush();
        return DraftText.of(
                new Draft(
                        "essai",
                        "Essai",
                        "essai",
                        "Essai",
                        "private",
                        "https://essai.example/",
                        List.of(),
                        "fr",
                        typed.data(notebook.used()),
                        notebook.lines(),
                        List.of()),
                "fr");
    }

    @Test
    void letters_typed_one_by_one_make_one_step_and_no_value() {
        notebook.take(fill("Nom", "L", Privacy.ORDINARY));
        notebook.take(fill("Nom", "La", Privacy.ORDINARY));
        notebook.take(fill("Nom", "Lavergne", Privacy.ORDINARY));

        assertThat(written())
                .contains("  nom: À COMPLÉTER  # Nom\n", "  - fill: { field: Nom, with: $nom }\n")
                .doesNotContain("Lavergne");
        assertThat(acts).hasSize(1).first().extracting(Act::data).isEqualTo("nom");
    }

    @Test
    void the_same_value_in_two_fields_has_one_name() {
        notebook.take(fill("Nom", "Lavergne", Privacy.ORDINARY));
        notebook.take(fill("Nom de l'enfant", "Lavergne", Privacy.ORDINARY));

        assertThat(written()).contains("with: $nom }\n  - fill: { field: Nom de l'enfant, with: $nom }");
    }

    @Test
    void passwords_come_from_the_environment_and_codes_from_a_person() {
        notebook.take(fill("Mot de passe", "Ouvre-toi", Privacy.SECRET));
        notebook.take(fill("Code", "123456", Privacy.ONCE));

        assertThat(written())
                .contains("mot-de-passe: { env: PARCOURS_MOT_DE_PASSE }", "- pause: \"code, Code\"")
                .doesNotContain("Ouvre", "123456");
    }

    @Test
    void an_emptied_field_is_cleared() {
        notebook.take(fill("Nom", "", Privacy.ORDINARY));

        assertThat(written()).contains("- clear: Nom", "data: {}");
    }

    @Test
    void a_thing_is_never_told_by_what_was_typed() {
        notebook.take(fill("Ville", "Villedérobée", Privacy.ORDINARY));
        notebook.take(click(
                target(Target.Kind.COMMAND, "Ouvrir", "Villedérobée"),
                target(Target.Kind.COMMAND, "Ouvrir", "Mairie")));
        notebook.take(click(target(Target.Kind.COMMAND, "Aller à Villedérobée", null)));

        assertThat(written())
                .contains("- click: { name: Ouvrir, near: Mairie }", "- click: Aller à $ville")
                .doesNotContain("Villedérobée");
    }

    @Test
    void a_thing_that_nothing_tells_apart_is_left_as_a_note() {
        notebook.take(click());

        assertThat(written()).contains("  # rien ne désigne");
        assertThat(acts).hasSize(1);
    }

    @Test
    void what_only_this_person_can_do_is_one_pause() {
        notebook.mine("FranceConnect");
        notebook.take(fill("Identifiant", "moi-meme", Privacy.ORDINARY));
        notebook.screen(2, "Bonjour");
        notebook.take(click(target(Target.Kind.COMMAND, "Valider", null)));
        notebook.anybody();
        notebook.take(click(target(Target.Kind.COMMAND, "Continuer", null)));

        assertThat(notebook.lines())
                .extracting(
                        Line::word,
                        line -> line.keys().values().stream().findFirst().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pause", "FranceConnect"),
                        org.assertj.core.groups.Tuple.tuple("click", "Continuer"));
        assertThat(acts).hasSize(3).allSatisfy(act -> assertThat(act.told()).doesNotContain("moi-meme"));
    }

    @Test
    void a_file_is_asked_for_by_a_name_of_ours() {
        notebook.take(new Deed(
                Kind.UPLOAD,
                List.of(target(Target.Kind.FILE, "Pièce", null)),
                Deed.NOTHING,
                "CNI Camille Dupont.PNG",
                "",
                Privacy.ORDINARY));

        assertThat(written())
                .contains("- upload: { field: Pièce, file: piece-1.png }  # placez")
                .doesNotContain("Camille");
    }

    @Test
    void a_dollar_that_is_read_is_no_reference() {
        notebook.take(click(target(Target.Kind.COMMAND, "Payer 12 $US", null)));

        assertThat(written()).contains("- click: Payer 12 $$US");
    }

    @Test
    void made_up_values_are_kept_where_the_person_says_that_they_are() {
        typed = new Typed(true);
        notebook = new Notebook(new Steps(), typed, new Plain(), acts::add);
        notebook.take(fill("Code postal", "99123", Privacy.ORDINARY));
        notebook.take(fill("Mot de passe", "Ouvre-toi", Privacy.SECRET));

        assertThat(written()).contains("code-postal: \"99123\"\n").doesNotContain("Ouvre");
    }
}
