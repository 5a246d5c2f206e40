package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A telephone number that costs more than a call says its price. See {@code PremiumNumber.md}. */
final class PremiumNumber implements Check {
    private static final About ABOUT =
            About.screen("premium-number", Set.of(Dom.class)).severity(0.6).obligation(Obligation.CONSUMER_LAW);
    private static final Sentences SENTENCES = Sentences.of(PremiumNumber.class);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d+])0[ .-]?8[ .-]?(?:9[ .-]?[0-9]|1[ .-]?[0-9]|2[ .-]?[0-9])(?:[ .-]?\\d){6}(?!\\d)");
    private static final Pattern CALLED =
            Pattern.compile("appel|telephon|\\btel\\b|\\bjoindre|joignable|contact|compos|\\bcall|\\bphone");
    private static final Pattern PRICE = Pattern.compile(
            "€|\\beuros?\\b|centimes?|/ ?(min|appel)|par (minute|appel)|prix (d'un |de l')?appel|surtax|majore|gratuit|tarif|per minute|per call|toll|free");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return ScreenText.lines(dom)
                .filter(line -> line.closest("form, pre, code").isEmpty())
                .flatMap(line -> number(line).stream().map(number -> judge(dom, line, number)))
                .findFirst()
                .stream();
    }

    private static Optional<String> number(Element line) {
        String words = ScreenText.fold(line.text());
        boolean called = CALLED.matcher(words).find()
                || line.select("a[href^='tel:']").findAny().isPresent()
                || line.closest("a[href^='tel:']").isPresent();
        Matcher number = NUMBER.matcher(words);
        return called && number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    private static Finding judge(Dom dom, Element line, String number) {
        if (PRICE.matcher(near(line)).find()) {
            return Finding.passed(ABOUT, line);
        }
        boolean told = PRICE.matcher(ScreenText.whole(dom)).find();
        boolean drawn = Stream.concat(Stream.of(line), line.ancestors().limit(2))
                .anyMatch(up -> up.select("img, svg, canvas, object").findAny().isPresent()
                        || !up.style("background-image").matches("(none)?"));
        return told || drawn || !number.replaceAll("\\D", "").startsWith("089")
                ? Finding.cannotTell(ABOUT, line, SENTENCES.say("cannot-tell", "number", number))
                : Finding.failed(ABOUT, line, SENTENCES.say("failed", "number", number));
    }

    /** The words of the line and of what stands beside it. */
    private static String near(Element line) {
        return ScreenText.fold(line.parent()
                .filter(up -> !up.matches("main, body, [role=main]"))
                .orElse(line)
                .text());
    }
}
