package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be known to fill in a form is written before its button. See {@code LateInstruction.md}. */
final class LateInstruction implements Check {
    private static final About ABOUT =
            About.screen("late-instruction", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(LateInstruction.class);
    private static final String BUTTONS =
            "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]";
    private static final String ELSEWHERE =
            "footer, nav, aside, [role=contentinfo], [role=navigation], dialog, label, a, button";
    /** What a sign beside the fields means. */
    private static final Pattern LEGEND = Pattern.compile(
            "\\b(champs?|zones?|questions?|rubriques?|reponses?)\\b.{0,40}\\b(obligatoires?|facultati\\w+|requise?s?)\\b|^\\(?\\*\\)? ?:? ?(champs? )?obligatoires?\\b"
                    + "|\\b(required|mandatory) fields?\\b|\\bfields?\\b.{0,40}\\b(required|mandatory)\\b");
    /** How to answer. */
    private static final Pattern HOW = Pattern.compile(
            "^(important|attention|nota( bene)?|conseil|n\\.?b\\.?|please note)\\b|\\b(ecrivez|saisissez|indiquez|inscrivez|utilisez|choisissez|n'ecrivez pas|n'oubliez pas|preparez|munissez-vous"
                    + "|write|enter|type|use|do not forget|have ready)\\b");

    private static final int LONG = 300;
    /** A list may have a form on each of its lines. */
    private static final int MOST = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Field> fields = Fields.ofTask(dom);
        return fields.stream()
                .map(field -> field.element().closest("form"))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .flatMap(form -> judge(
                        dom,
                        form,
                        fields.stream()
                                .filter(field -> form.holds(field.element()))
                                .toList()));
    }

    private static Stream<Finding> judge(Dom dom, Element form, List<Field> fields) {
        Optional<Element> sends = form.select(BUTTONS).filter(Element::visible).reduce((one, next) -> next);
        Optional<Element> whole = form.closest("main, [role=main], article, section, body");
        if (sends.isEmpty() || whole.isEmpty()) {
            return Stream.empty();
        }
        List<Element> lines = ScreenText.lines(dom)
                .filter(line -> whole.get().holds(line)
                        && line.closest(ELSEWHERE).isEmpty()
                        && line.text().length() <= LONG)
                .toList();
        Optional<Element> next = next(whole.get(), sends.get());
        boolean told = lines.stream()
                .anyMatch(line -> line.precedes(sends.get())
                        && LEGEND.matcher(folded(line)).find());
        return lines.stream()
                .filter(line -> sends.get().precedes(line)
                        && !sends.get().holds(line)
                        && next.filter(other -> other.precedes(line)).isEmpty())
                .filter(line -> (!told && LEGEND.matcher(folded(line)).find()) || tells(line, fields))
                .limit(1)
                .map(line -> Finding.cannotTell(
                        ABOUT,
                        line,
                        SENTENCES.say(
                                "cannot-tell",
                                "text",
                                line.called(),
                                "name",
                                sends.get().called())));
    }

    /** Another heading, or another question, begins another matter. */
    private static Optional<Element> next(Element whole, Element sends) {
        return whole.select("h1, h2, h3, h4, h5, h6, input:not([type=hidden]), select, textarea")
                .filter(one -> one.visible() && sends.precedes(one) && !one.equals(sends))
                .findFirst();
    }

    /** How to write something that the form asks for. */
    private static boolean tells(Element line, List<Field> fields) {
        String words = folded(line);
        return HOW.matcher(words).find()
                && fields.stream()
                        .flatMap(field ->
                                Stream.of(ScreenText.fold(field.label()).split("[^a-z]+")))
                        .filter(word -> word.length() > 2 && !word.matches("votre|vos|les|des|your|the|numero"))
                        .anyMatch(word -> words.matches("(?s).*\\b" + word + "\\b.*"));
    }

    private static String folded(Element line) {
        return ScreenText.fold(line.text());
    }
}
