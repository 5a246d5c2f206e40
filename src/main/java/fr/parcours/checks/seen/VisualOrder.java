package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts are heard in the order in which they are seen. See {@code VisualOrder.md}. */
final class VisualOrder implements Check {
    private static final int FEW_WORDS = 3;
    private static final int SENTENCE = 8;
    private static final double SAME = 4;
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:étape|step|n°|phase)\\s*)?(\\d{1,2})(?:[.)°:]|\\s*[-–—:]|\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:étape|step|n°|phase)\\s*\\d{1,2}(?!\\d)|\\d{1,2}[.)°:](?!\\d))", Pattern.CASE_INSENSITIVE);
    /** Words that say the place of a sentence among its like: the first, one that follows, the last. */
    private static final List<Pattern> PLACES = Stream.of(
                    "(d['’]abord|premièrement|pour commencer|first|firstly|to begin with)[ ,:]",
                    "(ensuite|puis|deuxièmement|then|next|secondly)[ ,:]",
                    "(enfin|finalement|pour finir|pour terminer|finally|lastly)[ ,:]")
            .map(words -> Pattern.compile("^" + words, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final About ABOUT =
            About.journey("visual-order", Set.of(Dom.class)).severity(0.5).criteria(rgaa("10.3.1"), wcag("1.3.2"));
    private static final Sentences SENTENCES = Sentences.of(VisualOrder.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.the(Dom.class)
                .select("body, main, div, section, article, ol, ul, form, fieldset, header, aside, dl")
                .flatMap(one -> judge(one).stream()));
    }

    /** Only texts that follow one another in one column: side by side, more than one order may be right. */
    private static Optional<Finding> judge(Element holder) {
        List<Element> texts = holder.children().stream()
                .filter(one -> words(one) >= FEW_WORDS && one.visible() && !apart(one))
                .toList();
        if (texts.size() < 2) {
            return Optional.empty();
        }
        List<Element> risen = new ArrayList<>();
        int sentences = 0;
        boolean sections = false;
        for (int i = 0; i + 1 < texts.size(); i++) {
            Element next = texts.get(i + 1);
            if (above(next.box(), texts.get(i).box())) {
                risen.add(next);
                sentences += words(next) >= SENTENCE && words(texts.get(i)) >= SENTENCE ? 1 : 0;
                sections |= headed(next) && headed(texts.get(i));
            }
        }
        boolean ranked = !risen.isEmpty() || texts.stream().allMatch(VisualOrder::ranked);
        Optional<Element> miscounted = ranked ? miscounted(texts) : Optional.empty();
        if (miscounted.isPresent()) {
            return miscounted.map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed", said(one, texts))));
        }
        if (risen.isEmpty()) {
            return texts.size() >= FEW_WORDS ? Optional.of(Finding.passed(ABOUT, holder)) : Optional.empty();
        }
        Element first = risen.get(0);
        Object[] said = said(first, texts);
        // a title told before the small line above it is often done on purpose; a whole column upside down is not
        if (risen.size() >= 2 && sentences >= 1) {
            return Optional.of(Finding.failed(ABOUT, first, SENTENCES.say("failed", said)));
        }
        return sentences >= 1
                        || sections
                        || ordered(texts, risen)
                        || holder.tag().equals("ol")
                ? Optional.of(Finding.cannotTell(ABOUT, first, SENTENCES.say("cannot-tell", said)))
                : Optional.empty();
    }

    /** A part of the page that has its own heading, and more. */
    private static boolean headed(Element part) {
        return part.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                .filter(Element::visible)
                .findFirst()
                .filter(heading -> part.text().startsWith(heading.text())
                        && part.text().length() > heading.text().length())
                .isPresent();
    }

    /**
     * Where each of them begins with its number, or says its place, and they count up as one reads them, line by line, but not as they
     * are heard: the first that is heard after one that follows it.
     */
    private static Optional<Element> miscounted(List<Element> texts) {
        List<Integer> heard =
                texts.stream().flatMap(one -> number(one).stream()).toList();
        if (heard.size() != texts.size() || texts.size() < FEW_WORDS) {
            return Optional.empty();
        }
        List<Integer> seen =
                asRead(texts).stream().flatMap(one -> number(one).stream()).toList();
        boolean counting = seen.equals(seen.stream().sorted().distinct().toList());
        return counting
                ? IntStream.range(1, heard.size())
                        .filter(at -> heard.get(at) < heard.get(at - 1))
                        .mapToObj(texts::get)
                        .findFirst()
                : Optional.empty();
    }

    /** It says its rank, and does not merely begin with a figure: a date, a number of stars. */
    private static boolean ranked(Element one) {
        String text = one.text().strip();
        return !one.matches("label")
                && (RANK.matcher(text).find()
                        || PLACES.stream().anyMatch(place -> place.matcher(text).find()));
    }

    /** From top to bottom, and along each line from the side where one begins to read. */
    private static List<Element> asRead(List<Element> texts) {
        boolean leftwards = texts.get(0).style("direction").equals("rtl");
        List<Element> down = new ArrayList<>(texts);
        down.sort(Comparator.comparingDouble(one -> one.box().y()));
        List<Element> read = new ArrayList<>();
        while (!down.isEmpty()) {
            double middle = down.get(0).box().y() + down.get(0).box().height() / 2;
            List<Element> line =
                    down.stream().filter(one -> one.box().y() <= middle).toList();
            Comparator<Element> along =
                    Comparator.comparingDouble(one -> one.box().x());
            read.addAll(
                    line.stream().sorted(leftwards ? along.reversed() : along).toList());
            down.removeAll(line);
        }
        return read;
    }

    private static Optional<Integer> number(Element one) {
        String text = one.text().strip();
        Matcher number = NUMBERED.matcher(text);
        return number.find()
                ? Optional.of(Integer.valueOf(number.group(1)))
                : IntStream.range(0, PLACES.size())
                        .filter(at -> PLACES.get(at).matcher(text).find())
                        .mapToObj(at -> at + 1)
                        .findFirst();
    }

    private static Object[] said(Element one, List<Element> texts) {
        return new Object[] {"name", brief(one), "other", brief(texts.get(texts.indexOf(one) - 1))};
    }

    private static boolean ordered(List<Element> texts, List<Element> risen) {
        return risen.size() >= 2 && texts.size() >= FEW_WORDS;
    }

    private static boolean above(Rect next, Rect before) {
        double shared = Math.min(next.right(), before.right()) - Math.max(next.x(), before.x());
        return next.bottom() <= before.y() + SAME && shared > Math.min(next.width(), before.width()) / 2;
    }

    private static boolean apart(Element one) {
        String position = one.style("position");
        return position.equals("fixed")
                || position.equals("sticky")
                || one.matches(
                        "nav, dialog, [role=dialog], [role=alert], [role=status], script, style, aside, table, header, footer");
    }

    private static int words(Element one) {
        String text = one.text();
        return text.isBlank() ? 0 : text.split(" ", -1).length;
    }

    private static String brief(Element one) {
        String text = one.text();
        return Brief.of(text, 50);
    }
}
