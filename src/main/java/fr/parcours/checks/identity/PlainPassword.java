package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever looks over a shoulder does not read the password. See {@code PlainPassword.md}. */
final class PlainPassword implements Check {
    private static final About ABOUT =
            About.screen("plain-password", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(PlainPassword.class);
    private static final Pattern SECRET = Pattern.compile(
            "^(saisissez |entrez |choisissez |confirmez |enter |choose |confirm )?(votre |le |un |mon |your |a |the )?(nouveau |ancien |new |current |old )?"
                    + "(mot de passe|password)( actuel| de votre compte)?\\s*[*:]?\\s*(\\((obligatoire|requis|required)\\))?\\s*:?$");
    private static final Pattern SHOW = Pattern.compile("\\b(affich|montr|voir|masqu|cach|show|hide|reveal)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> Words.says(field.label().strip(), SECRET))
                .flatMap(PlainPassword::judge);
    }

    private static Stream<Finding> judge(Field field) {
        String name = field.label().strip();
        return switch (field.type()) {
            case "password" -> Stream.of(Finding.passed(ABOUT, field.element()));
            case "text" ->
                shown(field) || field.readOnly()
                        ? Stream.empty()
                        : Stream.of(Finding.failed(ABOUT, field.element(), SENTENCES.say("failed", "name", name)));
            default -> Stream.empty();
        };
    }

    /** A command that hides it again: the person has asked to see it. */
    private static boolean shown(Field field) {
        return field.element().closest("form, main, body").stream()
                .flatMap(
                        form -> form.select("button, [role=button], input[type=checkbox], [role=switch], a, [onclick]"))
                .anyMatch(one -> Words.says(one.called() + " " + one.attr("title"), SHOW)
                        || Words.says(one.attr("class"), SHOW));
    }
}
