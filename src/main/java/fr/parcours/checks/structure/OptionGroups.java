package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What parts a long list of choices is told as such, not written among the choices. See {@code OptionGroups.md}. */
final class OptionGroups implements Check {
    private static final About ABOUT =
            About.screen("option-groups", Set.of(Dom.class)).severity(0.3).criteria(rgaa("11.8.1"), wcag("1.3.1"));
    private static final About MUTE = ABOUT.criteria(rgaa("11.8.2"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(OptionGroups.class);
    /** Words between two lines of dashes or signs. */
    private static final Pattern FRAMED = Pattern.compile("([-–—=*_•~]{2,})\\s*(\\p{L}.*?)\\s*[-–—=*_•~]{2,}");

    private static final Pattern INVITES =
            Pattern.compile("(?iu)choi[sx]|choo?se|s[ée]lect|pick|veuillez|please|indiqu");

    private static final Pattern ANY = Pattern.compile(
            "\\b(tou[st]|toutes?|aucune?|autres?|all|any|none|others?|ne sais pas|ne sait pas|don't know|indifferent)\\b");

    private static final int SEVERAL = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class).select("select").filter(Element::visible).flatMap(list -> judge(list).stream());
    }

    private static Optional<Finding> judge(Element list) {
        List<Element> groups = list.select("optgroup")
                .filter(one -> one.select("option").findAny().isPresent())
                .toList();
        if (!groups.isEmpty()) {
            long mute = groups.stream()
                    .filter(one -> one.attr("label").isBlank()
                            && one.select("legend")
                                    .allMatch(head -> head.allText().isBlank()))
                    .count();
            return Optional.of(
                    mute == 0
                            ? Finding.passed(ABOUT, list)
                            : Finding.failed(MUTE, list, SENTENCES.say("failed-mute", "name", Called.of(list))));
        }
        List<Element> options = list.select("option").toList();
        List<Element> heads = options.stream()
                .skip(1)
                .filter(one -> FRAMED.matcher(one.ownText().strip()).matches())
                .toList();
        // the first may well ask to choose
        boolean first = !options.isEmpty()
                && FRAMED.matcher(options.get(0).ownText().strip()).matches()
                && !(options.get(0).has("value") && options.get(0).attr("value").isBlank())
                && !INVITES.matcher(options.get(0).ownText()).find();
        // a choice may be framed to stand out: a heading has choices of its own under it, and names them
        boolean led = heads.stream()
                .allMatch(one -> !heads.contains(options.get(Math.min(options.indexOf(one) + 1, options.size() - 1)))
                        && !(first && options.indexOf(one) == 1)
                        && !ANY.matcher(ScreenText.fold(one.ownText())).find());
        int count = heads.size() + (first ? 1 : 0);
        boolean parts = led
                && count >= SEVERAL
                && options.size() >= 2 * count
                && !heads.isEmpty()
                && !heads.contains(options.get(options.size() - 1));
        return parts
                ? Optional.of(Finding.failed(
                        ABOUT,
                        list,
                        SENTENCES.say(
                                "failed",
                                "name",
                                Called.of(list),
                                "count",
                                count,
                                "first",
                                heads.get(0).ownText().strip())))
                : Optional.empty();
    }
}
