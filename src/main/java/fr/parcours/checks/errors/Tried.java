package fr.parcours.checks.errors;

import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import fr.parcours.checks.ErrorWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A screen whose form was sent with mistakes, and what it answered; nothing at all where nobody erred. */
record Tried(Dom dom, Slips slips) {
    static Optional<Tried> of(Snapshot screen) {
        return screen.find(Slips.class).flatMap(slips -> screen.find(Dom.class).map(dom -> new Tried(dom, slips)));
    }

    /** Mistakes that the form noticed and answered, whatever the answer. */
    List<Slip> refused() {
        return slips.refused().toList();
    }

    /** Those where only one field was wrong. */
    List<Slip> single() {
        return refused().stream().filter(slip -> slip.how() != How.EMPTY).toList();
    }

    /** Mistakes that the browser's own message stopped: in words, beside the field, with the focus in it. */
    List<Slip> told() {
        return slips.slips().stream()
                .filter(slip -> slip.how().mistake() && slip.end() == End.BROWSER)
                .toList();
    }

    /** Texts that came and that may well be about the mistake. */
    static List<Message> messages(Slip slip) {
        return slip.messages().stream()
                .filter(one -> one.live()
                        || ErrorWords.wrong(ScreenText.fold(one.text()))
                        || one.tied().stream().anyMatch(slip.fields()::contains)
                        || (slip.fields().size() == 1 && one.near().containsAll(slip.fields())))
                .toList();
    }

    /** What came of that way to the form, the first time; whoever was asked first whether to leave was warned, and is left out. */
    Optional<Slip> unwarned(How how) {
        return slips.slips().stream()
                .filter(slip -> slip.how() == how && slip.dialogs().isEmpty())
                .findFirst();
    }

    Optional<Element> at(String path) {
        return dom.at(path);
    }

    /** The field in which the mistake was made, the first where there were several; the form's own place is the page's. */
    Optional<Element> field(Slip slip) {
        return slip.fields().stream().flatMap(path -> at(path).stream()).findFirst();
    }

    /** Told of the field that the message is about, where it is about one. */
    Finding placed(Finding finding, Message about) {
        return Stream.of(about.tied(), about.near())
                .filter(paths -> paths.size() == 1)
                .flatMap(paths -> at(paths.get(0)).stream())
                .findFirst()
                .map(field -> finding.where(Where.of(field)))
                .orElse(finding);
    }

    /** Whether the message bears the name of the field. */
    boolean names(Message message, String path) {
        String words = ScreenText.fold(message.text());
        return at(path).filter(one -> ErrorWords.cites(words, one)).isPresent();
    }

    /** Every field that can be seen, choices of one group told apart. */
    Stream<Element> fields() {
        return dom.select(
                        "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea")
                .filter(Element::visible);
    }
}
