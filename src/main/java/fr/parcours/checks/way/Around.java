package fr.parcours.checks.way;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands around a command, and may say where it leads or what it does when its own words do not. */
final class Around {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final int LISTING = 20;
    /** Words. */
    private static final int SHORT_TITLE = 4;

    private static final int INDEX = 8;
    private static final Map<String, String> OPPOSITE =
            Map.of("plus", "moins", "moins", "plus", "more", "less", "less", "more");

    private Around() {}

    /** In a listing set out line by line, each of which may say what its link is about. */
    static boolean inLines(Element command) {
        return command.role().equals("link")
                && command.closest("pre")
                        .filter(lines -> lines.select("a[href]").limit(LISTING).count() == LISTING)
                        .isPresent();
    }

    /** The word of a program itself. */
    static boolean quoted(Element command) {
        return command.role().equals("link")
                && (command.closest("code, kbd, samp").isPresent()
                        || command.children().stream().anyMatch(part -> part.matches("code, kbd, samp")));
    }

    /** One of the names of an index, in the order of the alphabet. */
    static boolean indexed(Element command) {
        List<Element> links = command.closest("li").flatMap(Element::parent).stream()
                .flatMap(list -> list.children().stream())
                .flatMap(item -> item.select("a[href]").limit(1))
                .toList();
        List<String> names =
                links.stream().map(link -> ScreenText.fold(link.name())).toList();
        return links.contains(command)
                && Set.copyOf(names).size() >= INDEX
                && names.equals(names.stream().sorted().toList());
    }

    /** The other cells of its row may say what it is about; of a button, where the table has headers that tie them. */
    static boolean inRow(Element command) {
        boolean tied = command.role().equals("link")
                || command.closest("table, [role=table], [role=grid]")
                        .filter(table -> table.select("th, [role=columnheader], [role=rowheader]")
                                .findAny()
                                .isPresent())
                        .isPresent();
        return tied
                && command.closest("tr, [role=row]")
                        .filter(row -> row.select("td, th, [role=cell], [role=rowheader]")
                                .anyMatch(cell -> !cell.holds(command)
                                        && !cell.equals(command)
                                        && cell.text().codePoints().anyMatch(Character::isLetter)))
                        .isPresent();
    }

    /** A link of a list within a list: the entry that holds its list may say what it is about. */
    static boolean underItem(Element command) {
        return command.role().equals("link")
                && command.closest("li")
                        .flatMap(Element::parent)
                        .filter(list -> list.matches("ul, ol"))
                        .flatMap(Element::parent)
                        .flatMap(above -> above.closest("li"))
                        .filter(item -> before(item, command).codePoints().anyMatch(Character::isLetter))
                        .isPresent();
    }

    /** The words of an entry that stand before the list that it holds. */
    private static String before(Element item, Element command) {
        String own = item.ownText();
        return own.isBlank()
                ? item.children().stream()
                        .takeWhile(part -> !part.holds(command))
                        .map(Element::text)
                        .collect(Collectors.joining(" "))
                : own;
    }

    /** A heading in one of the blocks around it says what is more, where it leads. */
    static boolean headed(Element command) {
        return command.ancestors()
                .takeWhile(above -> !above.matches("body, main, [role=main]"))
                .anyMatch(above -> above.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                        .findAny()
                        .isPresent());
    }

    /** "OK" or "Go" beside the one field of a search says enough. */
    static boolean searches(Element command) {
        return !command.role().equals("link")
                && command.closest("[role=search], search, form")
                        .filter(form -> form.matches("[role=search], search")
                                || form.select("input[type=search], input[name=q], [role=searchbox]")
                                        .findAny()
                                        .isPresent())
                        .isPresent();
    }

    /** « Plus » beside « Moins » changes a figure. */
    static boolean steps(Element command) {
        String other = OPPOSITE.get(command.name().strip().toLowerCase(Locale.ROOT));
        return other != null
                && !command.role().equals("link")
                && (beside(command, other)
                        || command.parent()
                                .filter(above -> beside(above, other))
                                .isPresent());
    }

    /** « OK » beside « Annuler »: the two answers of a window, which its own words explain. */
    static boolean confirms(Element command) {
        return command.name().strip().equalsIgnoreCase("ok")
                && Stream.of("Annuler", "Cancel").anyMatch(other -> beside(command, other));
    }

    /** Whether the command of that name stands next to this, or with one thing between them, the figure. */
    private static boolean beside(Element one, String name) {
        List<Element> row = one.parent().map(Element::children).orElse(List.of());
        int place = row.indexOf(one);
        return IntStream.range(Math.max(0, place - 2), Math.min(row.size(), place + 3))
                .mapToObj(row::get)
                .flatMap(near -> near.matches(VagueLabel.COMMANDS) ? Stream.of(near) : near.select(VagueLabel.COMMANDS))
                .anyMatch(command -> command.name().strip().equalsIgnoreCase(name));
    }

    /** An entry of a table of contents reads as the heading that it leads to does. */
    static boolean titled(Dom dom, Element command) {
        String href = command.attr("href");
        return href.length() > 1
                && href.startsWith("#")
                && dom.byId(command, href.substring(1))
                        .map(end -> end.text().isBlank() ? end.next().orElse(end) : end)
                        .filter(end -> end.matches(HEADINGS)
                                ? same(end, command)
                                : end.select(HEADINGS).limit(1).anyMatch(heading -> same(heading, command)))
                        .isPresent();
    }

    /** The heading is what the link says, or that and a word or two: « button », of « button Setting ». */
    private static boolean same(Element heading, Element command) {
        String told = " " + ScreenText.fold(heading.text()) + " ";
        return told.contains(" " + ScreenText.fold(command.name()) + " ")
                && told.strip().split(" ").length <= SHORT_TITLE;
    }

    /** "OK" closes a message well enough. */
    static boolean closesABox(Element command) {
        return command.closest("dialog, [role=dialog], [role=alertdialog], [role=alert]")
                .isPresent();
    }
}
