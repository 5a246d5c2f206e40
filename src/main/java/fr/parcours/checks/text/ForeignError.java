package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message speaks the language of the form that it is about. Why, and how to mend: {@code ForeignError.md}. */
final class ForeignError implements Check {
    private static final About ABOUT = About.screen("foreign-error", Set.of(Dom.class, Slips.class));
    private static final Sentences WORDS = Sentences.of(ForeignError.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        List<Slip> refused =
                screen.find(Slips.class).stream().flatMap(Slips::refused).toList();
        String language = Tongue.declared(dom.root());
        if (refused.isEmpty() || !Tongue.speaks(dom.root().text(), language)) {
            return Stream.empty();
        }
        return refused.stream()
                .flatMap(slip -> about(slip).map(one -> judge(dom, slip, one, language, all(refused))))
                .sorted((one, other) -> one.verdict().compareTo(other.verdict()))
                .limit(1);
    }

    /** Texts that came for the mistake: the code or the page puts them with a field, or has them said at once. */
    private static Stream<Message> about(Slip slip) {
        return slip.messages().stream()
                .filter(one -> one.live()
                        || !one.tied().isEmpty()
                        || one.near().stream().anyMatch(slip.fields()::contains));
    }

    /** Each alone may be too short to tell its language by. */
    private static String all(List<Slip> refused) {
        return refused.stream()
                .flatMap(ForeignError::about)
                .map(Message::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Finding judge(Dom dom, Slip slip, Message message, String language, String all) {
        Optional<String> seen = StockPhrases.language(message.text())
                .or(() -> Tongue.against(message.text(), language))
                .or(() -> Tongue.against(all, language))
                .filter(one -> !one.equals(language));
        Finding found = seen.map(other -> Finding.failed(
                        ABOUT,
                        WORDS.say(
                                "failed",
                                "text",
                                message.text(),
                                "fr",
                                named(other, Locale.FRENCH),
                                "en",
                                named(other, Locale.ENGLISH))))
                .orElseGet(() -> Finding.passed(ABOUT));
        return slip.fields().stream()
                .flatMap(path -> dom.at(path).stream())
                .findFirst()
                .map(field -> found.where(Where.of(field)))
                .orElse(found);
    }

    private static String named(String language, Locale reader) {
        return Locale.forLanguageTag(language).getDisplayLanguage(reader);
    }
}
