package fr.parcours.checks.axe;

import fr.parcours.check.Quoted;
import fr.parcours.check.Sentence;
import fr.parcours.checks.Called;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One occurrence of a rule in words, with those of the thing itself, as far as a reader needs them to find it. */
record Told(AxeResults.Hit hit, Dom dom) {
    private static final Pattern THIS = Pattern.compile("^(Ce|Cet|Cette) |\\bcet élément\\b");
    private static final String WHOLE = "html, body, head, head *";

    /** The thing on the frozen page, if it is still to be found there. */
    Optional<Element> element() {
        return dom.at(hit.path());
    }

    /** What begins with "this" says which one, where it bears words. */
    Sentence pointing(Sentence told) {
        return element()
                .filter(one -> THIS.matcher(told.fr()).find() && !one.matches(WHOLE))
                .flatMap(Told::words)
                .map(Quoted::words)
                .map(name -> new Sentence(
                        told.fr().replaceFirst("\\.$", "") + " (" + name.fr() + ").",
                        told.en().replaceFirst("\\.$", "") + " (" + name.en() + ")."))
                .orElse(told);
    }

    private static Optional<Sentence> words(Element one) {
        return one.called().isBlank()
                ? Called.written(one).map(text -> new Sentence(text, text))
                : Optional.of(Called.of(one));
    }

    /** The words that can hardly be made out, and the figures where axe gives them. */
    Sentence contrast(Sentence pattern) {
        Sentence text = element()
                .flatMap(Called::inked)
                .map(Quoted::words)
                .map(words -> new Sentence("le texte " + words.fr(), "the text " + words.en()))
                .orElseGet(() -> new Sentence("ce texte", "this text"));
        Ratio ratio = Ratio.of(hit);
        return ratio.known()
                ? new Sentence(
                        filled(
                                pattern.fr(),
                                text.fr(),
                                ratio.told().fr(),
                                ratio.asked().fr()),
                        filled(
                                pattern.en(),
                                text.en(),
                                ratio.told().en(),
                                ratio.asked().en()))
                : new Sentence(
                        capital(text.fr()) + " est peut-être trop peu contrasté.",
                        capital(text.en()) + " may have too little contrast.");
    }

    private static String filled(String pattern, String text, String told, String asked) {
        return pattern.replace("{text}", text).replace("{contrast}", told).replace("{required}", asked);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
