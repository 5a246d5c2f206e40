package fr.parcours.checks.axe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Markup;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxeChecksTest {
    private static List<Finding> judge(String page, Verdict verdict) {
        return judge(AxeFixtures.read(page), verdict);
    }

    private static List<Finding> judge(Snapshot seen, Verdict verdict) {
        return AxeChecks.all().stream()
                .flatMap(check -> check.judge(seen))
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    private static Finding only(List<Finding> findings, String rule) {
        List<Finding> found = findings.stream()
                .filter(one -> one.about().id().equals("axe/" + rule))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Snapshot of(AxeResults.Rule rule) {
        Snapshot frozen = AxeFixtures.read("good");
        return new Snapshot(
                frozen.moment(),
                List.of(frozen.the(Dom.class), new AxeResults("4", List.of(rule), List.of())),
                Map.of());
    }

    private static AxeResults.Rule rule(String id, List<AxeResults.Hit> violations, List<AxeResults.Hit> incomplete) {
        return new AxeResults.Rule(id, "serious", 0, violations, incomplete, List.of());
    }

    @Test
    void the_table_feeds_indicators_that_exist_and_speaks_both_languages() {
        assertThat(AxeChecks.all()).hasSizeGreaterThan(100);
        assertThat(AxeChecks.all().stream().flatMap(check -> check.about().indicators().stream()))
                .allSatisfy(id -> assertThat(Indicators.byId(id)).isPresent());
        assertThat(AxeChecks.text("axe/label").map(text -> text.title().fr())).contains("Champ sans étiquette");
        assertThat(AxeChecks.text("no-such-rule")).isEmpty();
    }

    @Test
    void a_contrast_that_was_measured_on_a_picture_is_left_to_who_measured_it() {
        Snapshot frozen = AxeFixtures.read("good");
        String path =
                frozen.the(Dom.class).select("h1").findFirst().orElseThrow().path();
        AxeResults.Hit hit = new AxeResults.Hit(path, "h1", Map.of());
        AxeResults axe = new AxeResults("4", List.of(rule("color-contrast", List.of(), List.of(hit))), List.of());
        assertThat(judge(
                        new Snapshot(frozen.moment(), List.of(frozen.the(Dom.class), axe), Map.of()),
                        Verdict.CANNOT_TELL))
                .hasSize(1);
        Eyesight sight = new Eyesight(
                List.of(), List.of(new Eyesight.Ground(path, 1, 2, 3, 4, 4.5, false)), List.of(), List.of());
        assertThat(judge(
                        new Snapshot(frozen.moment(), List.of(frozen.the(Dom.class), axe, sight), Map.of()),
                        Verdict.CANNOT_TELL))
                .isEmpty();
    }

    @Test
    void a_rule_says_which_tests_it_answers_for() {
        Check label = AxeChecks.all().stream()
                .filter(one -> one.about().id().equals("axe/label"))
                .findFirst()
                .orElseThrow();
        assertThat(label.about().criteria().stream().map(Object::toString).toList())
                .anyMatch(one -> one.contains("rgaa-4.1.2:11.1.1"))
                .anyMatch(one -> one.contains("wcag-2.2:4.1.2"))
                .anyMatch(one -> one.contains("en-301-549:9.4.1.2"));
        assertThat(label.about().obligation()).isEqualTo(Obligation.RGAA);
    }

    @Test
    void the_french_criterion_of_zones_bears_on_present_html_only() {
        Snapshot frozen = AxeFixtures.read("good");
        AxeResults.Hit hit = new AxeResults.Hit(frozen.the(Dom.class).root().path(), "html", Map.of());
        AxeResults axe = new AxeResults("4", List.of(rule("landmark-one-main", List.of(hit), List.of())), List.of());
        Markup present = new Markup(true, List.of(new Markup.Fault(Markup.Kind.STRAY, "p", 3)));
        Markup older = new Markup(true, List.of(new Markup.Fault(Markup.Kind.OLDER, "doctype", 1)));
        assertThat(zones(frozen, axe, present).about().obligation()).isEqualTo(Obligation.RGAA);
        assertThat(zones(frozen, axe, present).about().criteria()).contains(Criterion.rgaa("9.2.1"));
        for (Markup other : List.of(older, Markup.UNREAD)) {
            assertThat(zones(frozen, axe, other).about().obligation()).isEqualTo(Obligation.GOOD_PRACTICE);
            assertThat(zones(frozen, axe, other).about().criteria()).isEmpty();
        }
    }

    private static Finding zones(Snapshot frozen, AxeResults axe, Markup markup) {
        return only(
                judge(
                        new Snapshot(frozen.moment(), List.of(frozen.the(Dom.class), axe, markup), Map.of()),
                        Verdict.FAILED),
                "landmark-one-main");
    }

    @Test
    void a_good_page_has_no_failure() {
        assertThat(judge("good", Verdict.FAILED)).isEmpty();
        assertThat(judge("good", Verdict.PASSED)).hasSizeGreaterThan(10);
    }

    @Test
    void a_page_is_turned_where_it_holds_what_its_styles_turn() {
        for (String page : List.of("turned", "turned-whole")) {
            assertThat(judge(page, Verdict.FAILED))
                    .extracting(one -> one.about().id())
                    .contains("axe/css-orientation-lock");
        }
        assertThat(judge("turned-elsewhere", Verdict.FAILED)).isEmpty();
    }

    @Test
    void violations_are_failures_where_they_are() {
        List<Finding> failed = judge("bad", Verdict.FAILED);

        Finding label = only(failed, "label");
        assertThat(label.indicator()).isEqualTo("REM03");
        assertThat(label.about().act()).contains("e086e5");
        assertThat(label.place().map(Where::role)).contains("textbox");
        assertThat(only(failed, "image-alt").indicator()).isEqualTo("ACC09");
        assertThat(only(failed, "html-has-lang").place().map(Where::selector)).contains("html");
    }

    @Test
    void a_contrast_is_told_with_its_figures_and_weighed_by_them() {
        Finding contrast = only(judge("bad", Verdict.FAILED), "color-contrast");

        assertThat(contrast.severity()).isEqualTo((4.5 - 2.32) / 3, within(0.01));
        assertThat(contrast.sentence().fr()).contains("2,3").contains("4,5");
        assertThat(contrast.sentence().en()).contains("2.3").contains("4.5");
    }

    @Test
    void frames_and_shadow_roots_are_looked_into() {
        List<Finding> failed = judge("inside", Verdict.FAILED);

        Dom dom = AxeFixtures.read("inside").the(Dom.class);
        assertThat(failed.stream()
                        .filter(one -> one.about().id().equals("axe/image-alt"))
                        .flatMap(one -> one.place().stream())
                        .flatMap(where -> dom.at(where.path()).stream())
                        .map(image -> image.attr("src")))
                .containsExactlyInAnyOrder("/carte.png", "/code.png");
    }

    @Test
    void a_shortcut_given_twice_is_asked_and_one_of_its_own_is_not() {
        Dom dom = AxeFixtures.read("access-keys").the(Dom.class);
        assertThat(judge("access-keys", Verdict.CANNOT_TELL).stream()
                        .filter(one -> one.about().id().equals("axe/accesskeys"))
                        .flatMap(one -> one.place().stream())
                        .flatMap(where -> dom.at(where.path()).stream())
                        .map(one -> one.attr("id")))
                .containsExactly("twice");
    }

    @Test
    void what_axe_only_supposes_is_told_where_the_page_leaves_no_doubt() {
        Dom dom = AxeFixtures.read("certain").the(Dom.class);
        assertThat(judge("certain", Verdict.FAILED).stream()
                        .flatMap(one -> one.place().stream())
                        .flatMap(where -> dom.at(where.path()).stream())
                        .map(one -> one.closest("table, p").orElse(one).attr("id")
                                + one.closest("a")
                                        .map(link -> " " + link.attr("href"))
                                        .orElse("")))
                .containsExactlyInAnyOrder("sure", "titled", " /h");
        assertThat(judge("certain", Verdict.CANNOT_TELL).stream()
                        .map(one -> one.about().id()))
                .contains("axe/empty-table-header");
    }

    @Test
    void each_thing_is_told_under_the_criterion_of_what_it_is_and_what_hinders_nobody_is_left() {
        List<Finding> failed = judge("natures", Verdict.FAILED);
        List<Finding> asked = judge("natures", Verdict.CANNOT_TELL);

        assertThat(criteria(failed, "aria-required-attr")).containsExactly("sans-niveau 9.1.3", "sans-etat 7.1.1");
        assertThat(criteria(failed, "listitem")).containsExactly("hors-liste 9.3.1", "sous-ancre 8.2.1");
        assertThat(criteria(asked, "listitem")).hasSize(1).allMatch(one -> one.endsWith("7.1.1"));
        assertThat(criteria(failed, "link-name")).containsExactly("bouton 11.9.1", "lien 6.2.1");
        assertThat(criteria(failed, "aria-command-name"))
                .containsExactly("dit-lien 6.2.1", "dit-bouton 11.9.1", "dit-entree 7.1.1");
        assertThat(criteria(failed, "button-name")).containsExactly("bouton-lien 6.2.1", "nu-bouton 11.9.1");
        assertThat(criteria(failed, "list")).containsExactly("rangee 9.3.2", "ancree 9.3.2", "melee 9.3.1");
        assertThat(criteria(failed, "meta-refresh")).hasSize(1).allMatch(one -> one.endsWith(" 13.1.1"));
        assertThat(criteria(failed, "image-alt")).containsExactly("trait 1.2.1", "photo 1.1.1");
        assertThat(criteria(failed, "link-in-text-block")).containsExactly("dans-le-texte 10.6.1");
        assertThat(criteria(asked, "link-in-text-block")).isEmpty();
        assertThat(criteria(failed, "select-name")).containsExactly("nue 11.1.1");
        assertThat(criteria(asked, "select-name")).isEmpty();
        assertThat(criteria(asked, "label")).containsExactly("grise 11.1.1");
    }

    @Test
    void a_page_loaded_again_is_told_from_one_that_leaves_and_the_lack_of_a_main_zone_once_for_all_frames() {
        List<Finding> own = judge("own-address", Verdict.FAILED);

        assertThat(criteria(own, "meta-refresh")).hasSize(1).allMatch(one -> one.endsWith(" 13.1.1"));
        assertThat(criteria(judge("other-address", Verdict.FAILED), "meta-refresh"))
                .hasSize(1)
                .allMatch(one -> one.endsWith(" 13.1.2"));
        assertThat(own.stream().filter(one -> one.about().id().equals("axe/landmark-one-main")))
                .hasSize(1);
    }

    @Test
    void what_is_told_otherwise_or_shows_nothing_is_a_question() {
        List<Finding> failed = judge("leftovers", Verdict.FAILED);
        List<Finding> asked = judge("leftovers", Verdict.CANNOT_TELL);

        assertThat(criteria(asked, "html-has-lang")).hasSize(1);
        assertThat(criteria(failed, "html-has-lang")).isEmpty();
        assertThat(criteria(failed, "link-in-text-block")).containsExactly("creer 10.6.1");
        assertThat(criteria(asked, "link-in-text-block")).isEmpty();
        assertThat(criteria(failed, "button-name")).containsExactly("dessin 11.9.1");
        assertThat(criteria(asked, "button-name")).containsExactly("signe 11.9.1");
        assertThat(criteria(failed, "frame-title")).containsExactly("plan 2.1.1");
        assertThat(criteria(failed, "label")).containsExactly("message 11.1.1");
        assertThat(criteria(asked, "label")).containsExactly("touches 11.1.1");
        assertThat(criteria(asked, "frame-title")).containsExactly("technique 2.1.1");
    }

    @Test
    void what_a_link_is_for_is_asked_of_links_alone() {
        assertThat(judge("natures", Verdict.FAILED).stream()
                        .filter(one -> one.about().id().equals("axe/link-name"))
                        .map(one -> one.about().criteria().contains(Criterion.wcag("2.4.4"))))
                .containsExactly(false, true);
    }

    @Test
    void a_role_set_on_something_else_is_a_question_and_a_drawing_beside_its_words_is_decoration() {
        List<Finding> failed = judge("set-on-others", Verdict.FAILED);
        List<Finding> asked = judge("set-on-others", Verdict.CANNOT_TELL);

        assertThat(criteria(failed, "svg-img-alt")).containsExactly("a-cote 1.2.4", "seul 1.1.5");
        assertThat(criteria(failed, "aria-input-field-name")).containsExactly("villes 11.1.1");
        assertThat(criteria(asked, "aria-input-field-name")).containsExactly("vues 11.1.1");
        assertThat(criteria(asked, "aria-conditional-attr")).hasSize(1);
        assertThat(failed)
                .noneMatch(one -> one.about().id().equals("axe/landmark-no-duplicate-contentinfo")
                        || one.about().id().equals("axe/aria-conditional-attr"));
    }

    @Test
    void the_main_zone_of_a_framed_page_is_no_second_one() {
        assertThat(judge("framed-main", Verdict.CANNOT_TELL).stream()
                        .filter(one -> one.about().id().equals("axe/landmark-unique")))
                .isEmpty();
        assertThat(judge("two-navs", Verdict.CANNOT_TELL).stream()
                        .filter(one -> one.about().id().equals("axe/landmark-unique")))
                .isNotEmpty();
    }

    @Test
    void the_headings_of_a_frame_are_no_step_between_those_around_it() {
        assertThat(only(judge("framed-heading", Verdict.CANNOT_TELL), "heading-order")
                        .sentence()
                        .fr())
                .contains("Mardi");
    }

    @Test
    void a_link_beside_an_object_may_stand_for_it() {
        assertThat(judge("doubled", Verdict.FAILED).stream()
                        .filter(one -> one.about().id().equals("axe/object-alt")))
                .hasSize(1);
        assertThat(judge("doubled", Verdict.CANNOT_TELL).stream()
                        .filter(one -> one.about().id().equals("axe/object-alt")))
                .hasSize(1);
    }

    @Test
    void the_test_of_a_frame_goes_by_whether_it_has_a_title_and_that_of_a_heading_by_its_rank() {
        assertThat(criteria(judge("doubled", Verdict.FAILED), "frame-title").stream()
                        .map(one -> one.replaceFirst(".* ", "")))
                .containsExactlyInAnyOrder("2.2.1", "2.1.1");
        assertThat(criteria(judge("doubled", Verdict.CANNOT_TELL), "heading-order").stream()
                        .map(one -> one.replaceFirst(".* ", "")))
                .containsExactly("9.1.1");
    }

    private static List<String> criteria(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(one -> one.about().id().equals("axe/" + rule))
                .map(one -> one.place().map(Where::selector).orElse("").replaceFirst("^#", "") + " "
                        + one.about().criteria().stream()
                                .filter(criterion -> criterion.standard().startsWith("rgaa"))
                                .map(Criterion::number)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    @Test
    void what_fades_away_is_not_measured_on_its_way() {
        Finding pale = only(judge("fading", Verdict.FAILED), "color-contrast");

        assertThat(pale.sentence().fr()).contains("Les délais");
    }

    @Test
    void what_axe_cannot_decide_is_to_be_verified() {
        Finding doubt = only(judge("doubtful", Verdict.CANNOT_TELL), "color-contrast");

        assertThat(doubt.sentence().fr()).startsWith("À vérifier");
        assertThat(doubt.severity()).isEqualTo(1);
        assertThat(judge("doubtful", Verdict.FAILED)).isEmpty();
    }

    @Test
    void bold_words_are_a_mark_of_a_link_and_a_summary_may_hold_links() {
        assertThat(judge("other-letters", Verdict.FAILED).stream()
                        .flatMap(one -> one.place().stream())
                        .map(Where::name))
                .containsExactly("guide des aides");
        assertThat(judge("other-letters", Verdict.CANNOT_TELL).stream()
                        .flatMap(one -> one.place().stream())
                        .map(Where::name))
                .contains("liste des guichets", "Pièces à joindre (modèle)");
    }

    @Test
    void bars_are_no_text_and_a_command_that_is_off_or_the_mark_of_a_note_may_be_pale() {
        assertThat(judge("kinds", Verdict.FAILED)).isEmpty();
        assertThat(judge("kinds", Verdict.CANNOT_TELL).stream()
                        .flatMap(one -> one.place().stream())
                        .map(Where::name))
                .contains("Étape suivante", "[2]")
                .doesNotContain("Accueil | Aide | Contact");
    }

    @Test
    void tabs_are_told_under_the_criterion_of_scripts_and_a_tab_that_keys_meet_once_is_a_question() {
        List<Finding> asked = judge("tabs", Verdict.CANNOT_TELL);

        assertThat(judge("tabs", Verdict.FAILED))
                .noneMatch(one -> one.about().id().equals("axe/nested-interactive"));
        assertThat(asked.stream().filter(one -> one.about().id().startsWith("axe/aria-required-")))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.about().criteria())
                        .contains(Criterion.rgaa("7.1.1"), Criterion.wcag("1.3.1"))
                        .doesNotContain(Criterion.rgaa("9.3.1")));
        assertThat(judge("tabs", Verdict.CANNOT_TELL).stream()
                        .map(one -> one.about().id()))
                .contains("axe/nested-interactive");
    }

    @Test
    void what_the_standards_let_be_is_a_question_and_its_bad_neighbour_stays_a_failure() {
        assertThat(judge("standards", Verdict.CANNOT_TELL).stream()
                        .map(one -> one.about().id()))
                .contains(
                        "axe/html-has-lang",
                        "axe/aria-input-field-name",
                        "axe/landmark-no-duplicate-banner",
                        "axe/autocomplete-valid",
                        "axe/aria-required-parent",
                        "axe/aria-required-children",
                        "axe/link-in-text-block",
                        "axe/color-contrast");
        assertThat(judge("standards", Verdict.FAILED).stream()
                        .map(one -> one.about().id()))
                .contains(
                        "axe/autocomplete-valid",
                        "axe/aria-input-field-name",
                        "axe/aria-required-parent",
                        "axe/color-contrast")
                .doesNotContain("axe/html-has-lang", "axe/landmark-no-duplicate-banner", "axe/aria-required-children");
    }

    @Test
    void an_address_is_known_for_a_link_and_neither_a_field_under_another_nor_one_that_is_off_waits_for_anything() {
        Dom dom = AxeFixtures.read("known-by-sight").the(Dom.class);
        List<Finding> failed = judge("known-by-sight", Verdict.FAILED);
        List<Finding> asked = judge("known-by-sight", Verdict.CANNOT_TELL);

        assertThat(said(failed, "axe/link-in-text-block", dom)).containsExactly("le guide de la commune");
        assertThat(said(asked, "axe/link-in-text-block", dom)).containsExactly("https://www.exemple.fr/aide");
        assertThat(failed.stream()
                        .filter(one -> one.about().id().equals("axe/label"))
                        .flatMap(one -> one.place().stream())
                        .map(where -> dom.at(where.path()).orElseThrow().attr("class")))
                .containsExactly("seul");
        assertThat(said(failed, "axe/color-contrast", dom)).containsExactly("Quatre");
        assertThat(said(asked, "axe/color-contrast", dom)).contains("Trois");
    }

    private static Stream<String> said(List<Finding> findings, String check, Dom dom) {
        return findings.stream()
                .filter(one -> one.about().id().equals(check))
                .flatMap(one -> one.place().stream())
                .map(where -> dom.at(where.path()).orElseThrow().text());
    }

    @Test
    void of_several_roles_the_first_is_the_one_that_holds_and_a_directory_is_a_list() {
        Dom dom = AxeFixtures.read("several-roles").the(Dom.class);
        assertThat(parted(Verdict.FAILED, dom)).containsExactlyInAnyOrder("Piscine", "Lundi", "Tilleul");
        assertThat(parted(Verdict.CANNOT_TELL, dom)).containsExactly("Merle");
    }

    private static Stream<String> parted(Verdict verdict, Dom dom) {
        return said(judge("several-roles", verdict), "axe/aria-required-parent", dom);
    }

    @Test
    void layers_of_nothing_and_lines_under_letters_hide_no_ground_and_a_line_out_of_the_zones_is_no_question() {
        List<Finding> failed = judge("open-fields", Verdict.FAILED);
        List<Finding> asked = judge("open-fields", Verdict.CANNOT_TELL);

        assertThat(texts(asked, "color-contrast")).containsExactly("Souligné et trop pâle", "Posé sur un dégradé");
        assertThat(texts(asked, "region")).hasSize(1).allMatch(text -> text.startsWith("Ce service est neuf"));
        assertThat(asked).noneMatch(one -> one.about().id().equals("axe/link-in-text-block"));
        assertThat(names(failed)).containsExactly("Courriel");
        assertThat(names(asked)).containsExactly("Téléphone");
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.about().id().equals("axe/aria-allowed-attr"))
                .flatMap(one -> one.place().stream())
                .map(Where::name)
                .toList();
    }

    private static List<String> texts(List<Finding> findings, String rule) {
        Dom dom = AxeFixtures.read("open-fields").the(Dom.class);
        return findings.stream()
                .filter(one -> one.about().id().equals("axe/" + rule))
                .flatMap(one -> one.place().stream())
                .flatMap(where -> dom.at(where.path()).stream())
                .map(one -> one.text())
                .toList();
    }

    @Test
    void texts_of_one_colour_that_lie_on_a_shade_are_one_question() {
        List<Finding> asked = judge("kinds", Verdict.CANNOT_TELL).stream()
                .filter(one -> one.sentence().en().contains("2 more"))
                .toList();

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).sentence().fr()).contains("de même couleur").contains("2 de plus");
    }

    @Test
    void structure_counts_once_a_screen_whatever_the_number_of_blocks() {
        AxeResults.Hit body = new AxeResults.Hit("", "html > body", Map.of());
        AxeResults.Hit main = new AxeResults.Hit("", "html > body > main", Map.of());
        List<Finding> failed = judge(of(rule("list", List.of(body, main), List.of())), Verdict.FAILED);

        assertThat(failed).hasSize(2);
        assertThat(failed.stream().flatMap(one -> Optional.ofNullable(one.indicator()).stream()))
                .containsExactly("ACC10");
    }

    @Test
    void a_button_of_something_that_opens_later_is_no_question() {
        AxeResults.Hit opens = new AxeResults.Hit("", "html > body", Map.of("messageKey", "controlsWithinPopup"));
        AxeResults.Hit wrong = new AxeResults.Hit("", "html > body", Map.of());
        assertThat(judge(of(rule("aria-valid-attr-value", List.of(), List.of(opens))), Verdict.CANNOT_TELL))
                .isEmpty();
        assertThat(judge(of(rule("aria-valid-attr-value", List.of(), List.of(wrong))), Verdict.CANNOT_TELL))
                .hasSize(1);
    }

    @Test
    void advice_accuses_nobody() {
        Snapshot seen = of(rule("tabindex", List.of(new AxeResults.Hit("", "html > body", Map.of())), List.of()));
        assertThat(AxeChecks.all().stream().flatMap(check -> check.judge(seen))).isEmpty();
    }

    @Test
    void an_uncertain_rule_never_fails() {
        Snapshot seen = of(rule("table-fake-caption", List.of(new AxeResults.Hit("", "html", Map.of())), List.of()));
        assertThat(judge(seen, Verdict.FAILED)).isEmpty();
        assertThat(judge(seen, Verdict.CANNOT_TELL)).hasSize(1);
    }

    @Test
    void a_rule_that_nobody_put_in_words_is_told_by_its_name() {
        Snapshot seen = of(rule("brand-new-rule", List.of(new AxeResults.Hit("", "html", Map.of())), List.of()));
        Finding unknown = only(judge(seen, Verdict.CANNOT_TELL), "brand-new-rule");
        assertThat(unknown.sentence().en()).contains("brand-new-rule");
        assertThat(Optional.ofNullable(unknown.indicator())).isEmpty();
    }
}
