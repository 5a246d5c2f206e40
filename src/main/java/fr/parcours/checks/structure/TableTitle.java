package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

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

/** The title that a person reads by a table is the table's in the code, and says something. See {@code TableTitle.md}. */
final class TableTitle implements Check {
    private static final About ABOUT =
            About.screen("table-title", Set.of(Dom.class)).severity(0.3).criteria(rgaa("5.4.1"), wcag("1.3.1"));
    private static final About WORDS = ABOUT.criteria(rgaa("5.5.1"));
    private static final Sentences SENTENCES = Sentences.of(TableTitle.class);
    private static final Pattern NOTHING = Pattern.compile(
            "(le |la |the |a |un |my |mon )?(tableau|table|titre|title|caption|legende|donnees|data|untitled|sans titre|placeholder|lorem ipsum.*)"
                    + "( (de donnees|du tableau|here|ici))?[ -]*\\d*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:tableau|table|tab\\.)[\\s\\u00a0]*(?:n[°o]\\s*)?(?:\\d{1,2}|[IVX]{1,5}|[A-H])[\\s\\u00a0]*[.:–—-][\\s\\u00a0]*\\p{L}.*");
    private static final String NAMED =
            "[title], [aria-label], [aria-labelledby], [aria-describedby], [role=presentation], [role=none]";
    private static final String HOLDERS = "p, div, span, strong, b, em, h1, h2, h3, h4, h5, h6, figcaption";
    private static final int LONG = 120;
    private static final int FEW = 12;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("table").filter(Element::visible).flatMap(table -> judge(dom, table).stream());
    }

    private static Optional<Finding> judge(Dom dom, Element table) {
        Optional<Element> caption = Tables.own(table, "caption").stream()
                .filter(one -> !one.text().isBlank())
                .findFirst();
        if (caption.isPresent()) {
            return Optional.of(
                    NOTHING.matcher(ScreenText.fold(caption.get().text())).matches()
                            ? Finding.failed(
                                    WORDS,
                                    table,
                                    SENTENCES.say(
                                            "failed-words",
                                            "name",
                                            caption.get().text()))
                            : Finding.passed(WORDS, table));
        }
        List<Element> rows = Tables.rows(table);
        if (!table.matches(NAMED)
                && !rows.isEmpty()
                && Tables.own(table, "caption").stream()
                        .anyMatch(
                                one -> one.allText().isBlank() && one.children().isEmpty())) {
            return Optional.of(Finding.cannotTell(WORDS, table, SENTENCES.say("cannot-tell-empty")));
        }
        boolean data = rows.size() > 1
                && rows.stream().allMatch(row -> Tables.cells(row).size() > 1);
        if (!data || table.matches(NAMED) || table.closest("figure").isPresent()) {
            return Optional.empty();
        }
        Optional<Element> before = before(table).filter(one -> !others(dom, one));
        Optional<Element> after = Prose.next(table)
                .filter(one -> !others(dom, one)
                        && !Prose.next(one).filter(TableTitle::holdsTable).isPresent());
        Optional<Element> numbered = Stream.concat(before.stream(), after.stream())
                .filter(one -> one.matches(HOLDERS)
                        && one.text().length() <= LONG
                        && NUMBERED.matcher(one.text()).matches())
                .findFirst();
        // some browsers announce the summary as the name
        return numbered.map(one -> !table.attr("summary").isBlank()
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-summary", "name", one.text()))
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.text())))
                .or(() -> before.filter(TableTitle::titles)
                        .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.text()))));
    }

    private static boolean holdsTable(Element one) {
        return one.tag().equals("table") || one.select("table").findAny().isPresent();
    }

    /** The line names or describes something by its id already. */
    private static boolean others(Dom dom, Element line) {
        String id = line.attr("id");
        return !id.isBlank()
                && dom.select("[aria-labelledby], [aria-describedby]").anyMatch(one -> List.of(
                                (one.attr("aria-labelledby") + " " + one.attr("aria-describedby")).split("\\s+", -1))
                        .contains(id));
    }

    /** A short line of bold letters, that is no heading: whether it names the table alone is for a person to say. */
    private static boolean titles(Element one) {
        return one.matches("p, div, span, strong, b")
                && Prose.words(one.text()) <= FEW
                && !one.text().matches(".*[.;!?]$")
                && !Prose.holders(one).isEmpty()
                && Prose.holders(one).stream().allMatch(Prose::bold);
    }

    /** What stands right before the table, or before the frame that holds nothing but it. */
    private static Optional<Element> before(Element table) {
        List<Element> siblings = table.parent().map(Element::children).orElse(List.of());
        Optional<Element> last = siblings.stream()
                .limit(siblings.indexOf(table))
                .filter(one -> one.visible() && !one.text().isBlank())
                .reduce((one, next) -> next);
        return last.isPresent() || siblings.stream().anyMatch(one -> !one.equals(table) && one.visible())
                ? last
                : table.parent()
                        .filter(up -> up.matches("div") && up.text().equals(table.text()))
                        .flatMap(TableTitle::before);
    }
}
