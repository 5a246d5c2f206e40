package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Every piece of French wording in the task: the useful text, and also headings, cells, buttons and the words inside fields. */
final class Pieces {
    private static final String TITLES = "h1, h2, h3, h4, h5, h6, th, td, caption";
    private static final String BUTTONS = "button, [role=button], input[type=submit], input[type=button]";
    private static final String FIELDS = "input[placeholder], textarea[placeholder]";
    private static final String ELSEWHERE = "nav, header, footer, aside, dialog, [role=dialog]";

    private Pieces() {}

    static List<UsefulText.Block> of(Snapshot screen) {
        return screen.the(Dom.class)
                .once(All.class, page -> new All(gathered(screen)))
                .pieces();
    }

    private record All(List<UsefulText.Block> pieces) {}

    private static List<UsefulText.Block> gathered(Snapshot screen) {
        List<UsefulText.Block> pieces = new ArrayList<>(UsefulText.of(screen));
        for (Element zone : UsefulText.zones(screen.the(Dom.class))) {
            add(pieces, zone, TITLES);
            add(pieces, zone, BUTTONS);
            add(pieces, zone, FIELDS);
        }
        pieces.removeIf(piece -> piece.element()
                .closest("[lang]")
                .filter(one -> !Tongue.declared(one).equals("fr"))
                .isPresent());
        return List.copyOf(pieces);
    }

    private static void add(List<UsefulText.Block> pieces, Element zone, String css) {
        zone.select(css)
                .filter(one -> one.visible() && one.closest(ELSEWHERE).isEmpty())
                .map(one -> new UsefulText.Block(one, words(one)))
                .filter(piece -> !piece.text().isBlank())
                .forEach(pieces::add);
    }

    private static String words(Element one) {
        if (one.has("placeholder")) {
            return one.attr("placeholder");
        }
        return one.tag().equals("input") ? one.attr("value") : one.text();
    }
}
