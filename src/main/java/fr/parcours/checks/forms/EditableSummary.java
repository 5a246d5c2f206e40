package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Before sending, a person sees again what they answered, and can change it. */
final class EditableSummary implements Check {
    /** The criteria are content with a confirmation, or with a way to take it back: {@code final-confirmation} tells of them. */
    private static final About ABOUT =
            About.journey("editable-summary", Set.of(Dom.class)).feeds("REM13");

    private static final Sentences SENTENCES = Sentences.of(EditableSummary.class);
    private static final Set<String> DONE = Set.of("click", "press", "fill", "choose", "check", "uncheck", "upload");
    private static final double MOST = 0.8;
    private static final int ENOUGH = 3;
    private static final Pattern CHANGE =
            Pattern.compile("\\bmodifi|\\bcorrig|\\bchange|\\brectifi|\\bedit|revenir (a|sur) (l'etape|vos)");
    private static final Pattern SUMMARY = Pattern.compile(
            "\\brecapitulati|\\b(verifi|relis|relir)\\w* (vos|les|votre|avant)|\\bresume de (votre|vos)|check your answers|\\bsummary\\b|\\breview your");
    /** Never shown again, and rightly so. */
    private static final Pattern PRIVATE = Pattern.compile(
            "mot de passe|password|code de securite|captcha|cryptogramme|carte bancaire|numero de (la )?carte|expiration"
                    + "|\\bcv[cv]\\b|code recu|image");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<String> typed = typed(trail, Integer.MAX_VALUE);
        if (typed.size() < ENOUGH) {
            return Stream.empty();
        }
        int last = trail.acts().stream().mapToInt(Act::screen).max().orElse(0);
        List<Snapshot> shown = trail.snapshots().stream()
                .filter(snapshot -> snapshot.moment().screen() <= last)
                .filter(snapshot -> most(typed(trail, snapshot.moment().screen()), typed))
                .filter(snapshot -> most(
                        seen(snapshot, typed), typed(trail, snapshot.moment().screen())))
                .toList();
        Optional<Snapshot> editable =
                shown.stream().filter(EditableSummary::editable).findFirst();
        if (editable.isPresent()) {
            return Stream.of(Finding.passed(ABOUT)
                    .screens(List.of(editable.get().moment().screen())));
        }
        if (!shown.isEmpty()) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed-fixed"))
                    .severity(0.5)
                    .screens(List.of(shown.get(0).moment().screen())));
        }
        // filled in on one screen and sent from it: everything is in sight, and can be changed
        if (typed(trail, last).isEmpty()) {
            return Stream.empty();
        }
        if (trail.snapshots().stream().anyMatch(snapshot -> reads(snapshot) && editable(snapshot))) {
            return Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-otherwise"))
                    .screens(List.of(last)));
        }
        boolean whole = Screens.whole(trail);
        return Stream.of(
                whole
                        ? Finding.failed(ABOUT, SENTENCES.say("failed")).screens(List.of(sent(trail)))
                        : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell"))
                                .screens(List.of(last)));
    }

    /** The screen of the last thing done, whatever was only looked at afterwards. */
    private static int sent(Trail trail) {
        return trail.acts().stream()
                .filter(act -> DONE.contains(act.word()))
                .mapToInt(Act::screen)
                .max()
                .orElse(0);
    }

    /** Names of the values that were typed on screens before that one. */
    private static Set<String> typed(Trail trail, int screen) {
        return trail.acts().stream()
                .filter(act -> act.screen() < screen && !act.data().isEmpty())
                .filter(act -> !"secret".equals(trail.subject().data().get(act.data())))
                .filter(act -> !Words.says(act.name(), PRIVATE))
                .map(Act::data)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean most(Set<String> some, Set<String> all) {
        return !all.isEmpty() && some.size() >= MOST * all.size();
    }

    /** Values are replaced by their names before anything is stored, so their names are what to look for. */
    private static Set<String> seen(Snapshot snapshot, Set<String> typed) {
        Dom dom = snapshot.the(Dom.class);
        String text = dom.root().text()
                + dom.select("input:not([type=hidden]), textarea")
                        .filter(Element::visible)
                        .map(field -> field.attr("value") + field.state("value"))
                        .collect(Collectors.joining(" "));
        return typed.stream()
                .filter(name -> text.contains("⟦data:" + name + "⟧"))
                .collect(Collectors.toSet());
    }

    /** A screen that calls itself a summary may write the values in another way: 31/03/2030 for 31 March 2030. */
    private static boolean reads(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("h1, h2, [role=heading]")
                .anyMatch(one -> one.visible() && Words.says(one.text(), SUMMARY));
    }

    private static boolean editable(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("a[href], button, [role=button], [role=link], input[type=submit]")
                        .filter(Element::visible)
                        .anyMatch(one -> Words.says(one.name() + " " + one.text(), CHANGE))
                || dom.select("input, textarea")
                        .anyMatch(field ->
                                field.visible() && field.attr("value").contains("⟦data:") && !field.has("readonly"));
    }
}
