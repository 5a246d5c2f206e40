package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Markup;
import fr.parcours.evidence.Markup.Fault;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of a page opens, closes and nests its elements, and gives each attribute once. See {@code HtmlValidity.md}. */
final class HtmlValidity implements Check {
    private static final About ABOUT =
            About.screen("html-validity", Set.of(Markup.class)).severity(0.1).criteria(rgaa("8.2.1"));
    private static final About DOCTYPE = ABOUT.criteria(rgaa("8.1.1"));
    private static final About DOUBLED = ABOUT.act("e6952f");
    private static final Sentences SENTENCES = Sentences.of(HtmlValidity.class);
    private static final int MOST = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.find(Markup.class).filter(Markup::read).stream().flatMap(HtmlValidity::judge);
    }

    private static Stream<Finding> judge(Markup markup) {
        List<Fault> mistakes = markup.faults().stream()
                .filter(one -> one.kind() != Markup.Kind.OLDER)
                .toList();
        if (mistakes.isEmpty()) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Map<Markup.Kind, List<Fault>> kinds = new LinkedHashMap<>();
        mistakes.forEach(one ->
                kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        return kinds.entrySet().stream().map(kind -> finding(kind.getKey(), kind.getValue()));
    }

    private static Finding finding(Markup.Kind kind, List<Fault> faults) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        String names = faults.stream().map(Fault::name).distinct().sorted().collect(Collectors.joining(" "));
        // of the end of a paragraph that is not open the browser makes an empty one: the code in its hands is valid
        boolean asked = kind == Markup.Kind.STRAY && names.equals("p");
        Sentence sentence = SENTENCES.say(
                asked ? "cannot-tell-paragraph" : "failed-" + key,
                "french",
                told(faults, "«\u00a0%s\u00a0» (ligne %d)", " et d’autres"),
                "english",
                told(faults, "“%s” (line %d)", " and others"));
        return (asked ? Finding.cannotTell(ABOUT, sentence) : Finding.failed(about(kind), sentence))
                .where(Where.component("source " + key + " " + names)); // the same template, the same thing
    }

    private static About about(Markup.Kind kind) {
        return switch (kind) {
            case UNDECLARED -> DOCTYPE;
            case DOUBLED -> DOUBLED;
            default -> ABOUT;
        };
    }

    /** The reader may stumble twice over one tag: it is said once, and what is not listed is not counted. */
    private static String told(List<Fault> faults, String one, String more) {
        List<String> all = faults.stream()
                .map(fault -> String.format(one, fault.name(), fault.line()))
                .distinct()
                .toList();
        String first = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() > MOST ? first + more : first;
    }
}
