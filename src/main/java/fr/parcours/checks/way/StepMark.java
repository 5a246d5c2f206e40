package fr.parcours.checks.way;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Step 2 of 6", as one screen says it.
 *
 * @param step where one stands, from 1
 * @param total how many there are
 */
record StepMark(int step, int total) {
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?:étape|etape|step|page|partie|écran)\\h*(?:n°\\h*)?(\\d{1,2})\\h*(?:sur|/|de|of)\\h*(\\d{1,2})(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\h*(?:/|sur)\\h*(\\d{1,2})");
    private static final String STEP_LIKE = "[class*=step], [class*=etape], [class*=progress], [id*=step], [id*=etape]";

    String words() {
        return step + "/" + total;
    }

    /** What the visible page says: in words, by a list with a current step, or by a progress bar of whole steps. */
    static Optional<StepMark> of(Dom dom) {
        return inWords(dom).or(() -> inList(dom)).or(() -> inBar(dom));
    }

    private static Optional<StepMark> inWords(Dom dom) {
        Matcher told = WORDS.matcher(dom.root().text());
        if (told.find()) {
            return mark(told);
        }
        return dom.select(STEP_LIKE)
                .filter(Element::visible)
                .map(one -> SHORT.matcher(one.text().strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(StepMark::mark);
    }

    private static Optional<StepMark> inList(Dom dom) {
        return dom.select("[aria-current=step]")
                .filter(Element::visible)
                .map(StepMark::inList)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StepMark> inList(Element current) {
        return current.closest("li").flatMap(item -> item.parent().flatMap(list -> {
            List<Element> items = list.children().stream()
                    .filter(one -> one.tag().equals("li"))
                    .toList();
            return items.size() < 2
                    ? Optional.empty()
                    : Optional.of(new StepMark(items.indexOf(item) + 1, items.size()));
        }));
    }

    private static Optional<StepMark> inBar(Dom dom) {
        return dom.select("[role=progressbar], progress")
                .filter(Element::visible)
                .map(bar -> new String[] {
                    bar.has("aria-valuenow") ? bar.attr("aria-valuenow") : bar.attr("value"),
                    bar.has("aria-valuemax") ? bar.attr("aria-valuemax") : bar.attr("max")
                })
                .filter(values -> whole(values[0]) && whole(values[1]))
                .map(values -> new StepMark(Integer.parseInt(values[0]), Integer.parseInt(values[1])))
                .findFirst();
    }

    private static boolean whole(String value) {
        return value.strip().toLowerCase(Locale.ROOT).matches("\\d{1,3}");
    }

    private static Optional<StepMark> mark(Matcher told) {
        StepMark mark = new StepMark(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
        return mark.step() >= 1 && mark.total() >= 2 ? Optional.of(mark) : Optional.empty();
    }
}
