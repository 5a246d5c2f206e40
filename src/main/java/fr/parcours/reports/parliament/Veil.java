package fr.parcours.reports.parliament;

import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.DrawnMend;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a letter in place of a private operator's name wherever the name may show: what a site says of itself is quoted in
 * sentences, titles and addresses.
 */
final class Veil {
    /** From this length on, a name is known again even in the middle of a longer word. */
    private static final int UNMISTAKABLE = 6;

    /** Up to a place within a quotation, where what is put in place of a word is written in brackets. */
    private static final Pattern QUOTING = Pattern.compile("(?s).*(?:«[^»]*|“[^”]*)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Map<Pattern, String> hidden = new LinkedHashMap<>();

    /** @param names what to hide, each with what stands instead; longest first */
    Veil(Map<String, String> names) {
        names.entrySet().stream()
                .sorted((one, other) -> other.getKey().length() - one.getKey().length())
                .forEach(name -> hidden.put(pattern(name.getKey()), name.getValue()));
    }

    /** The name whatever its case, its accents and what stands between its words. */
    private static Pattern pattern(String name) {
        String words = List.of(bare(name).strip().split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
        boolean whole = bare(name).length() < UNMISTAKABLE;
        return Pattern.compile(whole ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words);
    }

    /** Small letters without accents, one for each letter, so that places in the text stay the same. */
    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            String one = text.substring(at, at + 1);
            String plain = MARKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            out.append(plain.length() == 1 ? plain : one);
        }
        return out.toString();
    }

    /** The text with no hidden name in it. */
    String text(String raw) {
        if (hidden.isEmpty()) {
            return raw;
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        for (Map.Entry<Pattern, String> name : hidden.entrySet()) {
            Matcher found = name.getKey().matcher(bare(text));
            StringBuilder out = new StringBuilder();
            int from = 0;
            while (found.find()) {
                boolean altered = QUOTING.matcher(text).region(0, found.start()).matches();
                out.append(text, from, found.start()).append(altered ? "[" + name.getValue() + "]" : name.getValue());
                from = found.end();
            }
            text = from == 0 ? text : out.append(text, from, text.length()).toString();
        }
        return text;
    }

    private Sentence of(Sentence sentence) {
        return new Sentence(text(sentence.fr()), text(sentence.en()));
    }

    private @Nullable Sentence orNull(@Nullable Sentence sentence) {
        return sentence == null ? null : of(sentence);
    }

    /** The same journey, told without hidden names; {@code label} and {@code id} stand for its own when it is hidden itself. */
    Brief over(Brief brief, boolean itself, String label, String id) {
        if (hidden.isEmpty()) {
            return brief;
        }
        DrawnJourney drawn = brief.drawn();
        List<DrawnMend> mends = drawn.mends().stream()
                .map(one -> new DrawnMend(
                        one.indicator(),
                        one.check(),
                        of(one.sentence()),
                        one.components(),
                        one.screens(),
                        one.points(),
                        one.certain(),
                        one.stops()))
                .toList();
        JourneyResult journey = journey(brief.journey(), itself, label, id);
        return new Brief(
                brief.run(),
                brief.started(),
                brief.tool(),
                itself ? "" : brief.page(),
                journey,
                drawn.with(mends),
                brief.failed(),
                brief.doubts(),
                brief.said().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> of(one.getValue()))),
                brief.stoppedBy());
    }

    private JourneyResult journey(JourneyResult one, boolean itself, String label, String id) {
        return new JourneyResult(
                itself ? id : text(one.id()),
                text(one.title()),
                one.goal(),
                site(one.site(), itself, label),
                one.language(),
                one.bench(),
                one.outcome(),
                orNull(one.reason()),
                one.personas().stream().map(this::persona).toList(),
                one.milestones(),
                one.indicators().stream().map(this::indicator).toList(),
                one.grounds(),
                one.screens().stream().map(screen -> screen(screen, itself)).toList(),
                one.findings(),
                one.passed(),
                one.inapplicable(),
                one.problems().stream().map(this::text).toList(),
                one.gate(),
                one.steadiness(),
                List.of()); // the notes of those who answered may name anybody
    }

    private JourneyResult.Site site(JourneyResult.Site site, boolean itself, String label) {
        return new JourneyResult.Site(
                itself ? label : text(site.name()),
                site.operator(),
                itself ? "" : site.licence(),
                site.territory(),
                text(site.software()),
                site.population(),
                itself ? "" : text(site.start()));
    }

    private PersonaResult persona(PersonaResult one) {
        Where where = one.where();
        return new PersonaResult(
                one.profile(),
                one.outcome(),
                one.screen(),
                orNull(one.reason()),
                where == null
                        ? null
                        : new Where("", where.role(), text(where.name()), where.component(), "", where.box()),
                null,
                one.difficulties().stream().map(this::of).toList(),
                one.steadiness());
    }

    private IndicatorResult indicator(IndicatorResult one) {
        Measure known = one.measure();
        Measure measure = known == null
                ? null
                : new Measure(
                        known.indicator(),
                        known.value(),
                        known.unit(),
                        known.severity(),
                        of(known.sentence()),
                        known.screens());
        return new IndicatorResult(one.indicator(), one.state(), measure, one.occurrences(), text(one.cause()));
    }

    private ScreenResult screen(ScreenResult one, boolean itself) {
        return new ScreenResult(
                one.number(),
                text(one.name()),
                itself ? "" : text(one.url()),
                one.status(),
                null,
                one.pictureWidth(),
                one.pictureHeight(),
                orNull(one.reason()),
                List.of());
    }
}
