package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.Labels;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who says aloud what is written on a button works that button. See {@code LabelInName.md}. */
final class LabelInName implements Check {
    private static final About ABOUT = About.screen("label-in-name", Set.of(Dom.class))
            .feeds("ACC04")
            .severity(0.5)
            .criteria(rgaa("6.1.5"), wcag("2.5.3"))
            .act("2ee8b8");
    private static final About BUTTON =
            ABOUT.criteria(rgaa("11.9.2"), wcag("2.5.3")).act("2ee8b8");
    private static final About WIDGET =
            ABOUT.criteria(rgaa("7.1.3"), wcag("2.5.3")).act("2ee8b8");
    private static final About FIELD =
            ABOUT.criteria(rgaa("11.2.5"), wcag("2.5.3")).act("2ee8b8");
    private static final Sentences SENTENCES = Sentences.of(LabelInName.class);
    private static final Set<String> NAMED_BY_CONTENT = Set.of(
            "button",
            "link",
            "menuitem",
            "menuitemcheckbox",
            "menuitemradio",
            "tab",
            "option",
            "treeitem",
            "checkbox",
            "radio",
            "switch");
    private static final String ICONS = "[class*=icon], [class*=material], [class*=glyph], i, svg";
    private static final Pattern SPELT = Pattern.compile("\\b\\d \\d \\d\\b");
    private static final Pattern STATE = Pattern.compile(
            "(oui|non|on|off|yes|no|actif|active|inactif|inactive|active|desactive|marche|arret|enabled|disabled)e?");
    private static final int SHORT = 6;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                dom.select("[aria-label], [aria-labelledby]")
                        .filter(one -> !one.name().isBlank() && one.visible())
                        .flatMap(one -> judge(dom, one).stream()),
                dom.select("a[href], button, [role=button], [role=link]")
                        .filter(one -> one.visible() && !one.matches("[aria-label], [aria-labelledby]"))
                        .flatMap(one -> parted(one).stream()));
    }

    /** Words for listeners only, set between those that one reads: asked for as written, the name is another. */
    private static Optional<Finding> parted(Element one) {
        List<String> name = Tokens.of(one.name());
        List<String> label = Tokens.of(one.text());
        boolean drawn = one.select("img, svg, [aria-label], [aria-hidden=true], " + ICONS)
                .findAny()
                .isPresent();
        if (drawn || label.size() < 2 || name.size() <= label.size() || !name.equals(Tokens.of(one.allText()))) {
            return Optional.empty();
        }
        boolean hidden = one.select("*")
                .anyMatch(part -> !part.visible() && !part.allText().isBlank());
        return hidden && !Tokens.within(label, name) && label.size() <= SHORT
                ? Optional.of(Finding.failed(
                        about(one, false),
                        one,
                        SENTENCES.say("failed", "label", shortened(one.text()), "name", one.called())))
                : Optional.empty();
    }

    private static Optional<Finding> judge(Dom dom, Element one) {
        boolean field = one.matches("input, select, textarea");
        if (!field && !NAMED_BY_CONTENT.contains(one.role())) {
            return Optional.empty();
        }
        String seen = field ? label(dom, one) : written(one);
        List<String> label = Tokens.of(seen);
        if (!Tokens.of(bare(seen)).isEmpty()
                && (Tokens.within(label, Tokens.of(one.name()))
                        || Tokens.within(Tokens.of(bare(seen)), Tokens.of(one.name()))
                        || figures(seen, one.name())
                        || spelt(one, seen))) {
            return Optional.of(Finding.passed(about(one, field), one));
        }
        if (label.isEmpty() || (label.size() == 1 && label.get(0).matches("\\D|[^\\p{ASCII}]{1,2}"))) {
            return Optional.empty(); // a cross, a lone letter: a sign, not words; a figure is one
        }
        if (one.matches("[role=switch], [aria-checked], [aria-pressed]")
                && STATE.matcher(ScreenText.fold(seen).strip()).matches()) {
            return Optional.empty(); // what is read is its state, which is announced otherwise
        }
        About about = about(one, field);
        Object[] words = {"label", shortened(seen), "name", one.called()};
        // a whole card may be one link: which of its words is the label is for a person to say
        return Optional.of(
                label.size() <= SHORT
                                && !ligature(dom, seen)
                                && !initials(seen, one.name())
                                && !shortened(seen, one.name())
                                && !(field && drawn(dom, one))
                        ? Finding.failed(about, one, SENTENCES.say("failed", words))
                        : Finding.cannotTell(about, one, SENTENCES.say("cannot-tell", words)));
    }

    /** The standards ask the same of each kind of command, each in a test of its own. */
    private static About about(Element one, boolean field) {
        return switch (one.role()) {
            case "link" -> ABOUT;
            case "button" -> one.matches("input[type=file]") ? FIELD : BUTTON;
            default -> field ? FIELD : WIDGET;
        };
    }

    /** Parts that stand side by side may be seen without the blanks that part them by ear: several words, letter for letter; no numbers. */
    private static boolean spelt(Element one, String seen) {
        List<String> label = Tokens.of(bare(seen));
        return label.size() > 2
                && label.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isDigit))
                && String.join("", Tokens.of(one.name())).contains(String.join("", label));
    }

    /** Its name is written on the very place of the field, as on an area where files are dropped: one may say that one. */
    private static boolean drawn(Dom dom, Element field) {
        List<String> name = Tokens.of(field.name());
        return dom.select("span, p, div, b, strong, a")
                .filter(one -> one.visible() && one.box().touches(field.box()))
                .anyMatch(one -> Tokens.within(name, Tokens.of(one.ownText())));
    }

    /** Without what is in brackets, which tells more than the label: « (obligatoire) ». */
    private static String bare(String seen) {
        return seen.replaceAll("\\([^)]*\\)", " ")
                .replaceAll("(?iu)\\b(obligatoire|facultatif|required|optional)\\b", " ");
    }

    /** FR for « Français »: whether one would say it so is for a person to tell. */
    private static boolean initials(String seen, String name) {
        List<String> label = Tokens.of(seen);
        return label.size() == 1
                && label.get(0).length() <= 3
                && (seen.strip().equals(seen.strip().toUpperCase(Locale.ROOT))
                        || Tokens.of(name).stream().anyMatch(word -> word.startsWith(label.get(0))));
    }

    /** A single word that a font of icons may turn into a drawing. */
    private static boolean ligature(Dom dom, String seen) {
        return seen.matches("[a-z]+(_[a-z0-9]+)*")
                && dom.select("link[href*=icon], style")
                        .anyMatch(one -> one.tag().equals("link")
                                ? one.attr("rel").contains("stylesheet")
                                : one.ownText().toLowerCase(Locale.ROOT).contains("icons"));
    }

    /** A number is said alike, whether its figures are set in twos or all together. */
    private static boolean figures(String seen, String name) {
        String digits = seen.replaceAll("[^\\p{Nd}]", "");
        return digits.length() > 2
                && seen.codePoints().noneMatch(Character::isLetter)
                && !SPELT.matcher(name).find()
                && name.replaceAll("[^\\p{Nd}]", "").contains(digits);
    }

    /** « Janv. » for « janvier »: one reads the whole word. */
    private static boolean shortened(String seen, String name) {
        return Stream.of(seen.strip().split("\\s+", -1))
                .filter(word -> word.matches("\\p{L}+\\."))
                .flatMap(word -> Tokens.of(word).stream())
                .anyMatch(start -> Tokens.of(name).stream().anyMatch(word -> word.startsWith(start)));
    }

    private static String shortened(String text) {
        return Brief.of(text, 80);
    }

    /** The text seen in it, but for drawings made of letters. */
    private static String written(Element one) {
        if (one.select(ICONS).anyMatch(icon -> !icon.text().isBlank()) || one.matches(ICONS)) {
            return "";
        }
        return one.text();
    }

    private static String label(Dom dom, Element field) {
        if (field.matches("[type=submit], [type=button], [type=reset]")) {
            return field.attr("value");
        }
        return Labels.of(dom, field)
                .filter(Element::visible)
                .filter(one -> one.select("input, select, textarea").allMatch(field::equals))
                .map(one -> one.ownText().isBlank() ? one.text() : one.ownText())
                .limit(1)
                .collect(Collectors.joining());
    }
}
