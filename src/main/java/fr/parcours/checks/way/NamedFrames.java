package fr.parcours.checks.way;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a page that other pages come to stand in, and those of a larger page that it may itself be a part of.
 *
 * @param own names of those it has
 * @param shared names that two links aim at, or more, to show different things there
 * @param most the name that most of its links aim at, empty when there is none
 */
record NamedFrames(Set<String> own, Set<String> shared, String most) {
    private static final int MENU = 3;

    /** What people call a window that is not yet there. */
    private static final Pattern WINDOW = Pattern.compile("(?iu)(?:ext|tabs?|win|fen|new|nouv)|ext(?:[-_]|win|link).*"
            + "|.*win|(?:new|nouv(?:el|elle)?)[-_ ]?(?:win|tab|fen|onglet).*"
            + "|.*(?:blank|extern|window|fen[eê]tre|popup|onglet|(?:win|tab)[-_]?\\d|[-_](?:tab|win|ext)(?:$|[-_])).*");

    /** What people call the parts of a page. */
    private static final Pattern PART =
            Pattern.compile("(?iu)main|contents?|body|right|left|top|bottom|cent(?:er|re)|frame.*|.*frame|menu|texte?"
                    + "|inhalt|haupt.*|contenu|principale?|droite|gauche|haut|bas");

    static NamedFrames of(Dom dom) {
        return dom.once(NamedFrames.class, NamedFrames::read);
    }

    private static NamedFrames read(Dom dom) {
        Set<String> own = dom.select("iframe[name], frame[name], object[name]")
                .map(one -> one.attr("name"))
                .collect(Collectors.toSet());
        List<Element> links = dom.select("a[href]").filter(Element::visible).toList();
        List<String> aims = links.stream().map(one -> one.attr("target")).toList();
        String most = aims.stream()
                .filter(aim -> !aim.isEmpty() && !aim.startsWith("_"))
                .distinct()
                .filter(aim -> Collections.frequency(aims, aim) * 2 > aims.size())
                .findFirst()
                .filter(aim -> aims.size() >= MENU)
                .orElse("");
        Set<String> shared = links.stream()
                .collect(Collectors.groupingBy(
                        one -> one.attr("target"), Collectors.mapping(one -> one.attr("href"), Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(aimed -> aimed.getValue().size() > 1)
                .map(aimed -> aimed.getKey())
                .collect(Collectors.toSet());
        return new NamedFrames(own, shared, most);
    }

    /** Whether that name, which no part of this page bears, may be that of a part of a larger one. */
    boolean elsewhere(Element link, String name) {
        if (name.isEmpty() || name.startsWith("_")) {
            return false;
        }
        return name.equals(most)
                || PART.matcher(name).matches()
                || (!WINDOW.matcher(name).matches() && (link.framed() || shared.contains(name)));
    }
}
