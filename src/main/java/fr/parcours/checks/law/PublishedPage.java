package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Handed;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a site says that it publishes on accessibility opens, and can be read. Why, and how to mend: {@code PublishedPage.md}. */
final class PublishedPage implements Check {
    private static final About ABOUT =
            About.journey("published-page", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(PublishedPage.class);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final int ERROR = 400;
    private static final String AROUND =
            "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]";
    /** Fewer letters than that are no statement and no plan. */
    private static final int LITTLE = 200;

    private static final int NOTHING = 20;
    private static final int WIDE = 300;
    private static final int HIGH = 200;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Duty duty = Duty.of(trail);
        return duty == Duty.NONE
                ? Stream.empty()
                : Stream.of(Published.values()).flatMap(what -> judge(trail, what, duty).stream());
    }

    private static Optional<Finding> judge(Trail trail, Published what, Duty duty) {
        return what.link(trail).flatMap(link -> what.page(trail, link)
                .flatMap(page -> trail.paper(what).isPresent()
                        ? paper(page, trail.paper(what).get(), Called.of(link.element()), duty)
                        : judge(page, Called.of(link.element()), duty))
                .map(finding -> placed(finding, trail, link)));
    }

    /** The link has a place on the screens of the way only. */
    private static Finding placed(Finding finding, Trail trail, Published.Link link) {
        return trail.arrivals().contains(link.from())
                ? finding.where(Where.of(link.element()))
                        .screens(List.of(link.from().moment().screen()))
                : finding;
    }

    private static Optional<Finding> judge(Snapshot page, Sentence name, Duty duty) {
        int status = page.moment().status();
        Object[] told = {"name", name, "status", status};
        if (GONE.contains(status)) {
            return Optional.of(
                    duty.missing(ABOUT, SENTENCES.say("failed-gone", told), SENTENCES.say("cannot-tell-gone", told)));
        }
        return status >= ERROR || !page.moment().obstacle().isEmpty()
                ? Optional.of(Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-closed", told)))
                : page.find(Dom.class).flatMap(dom -> read(dom, duty, told));
    }

    /** A PDF came: it tells itself whether it can be read. */
    private static Optional<Finding> paper(Snapshot page, Handed file, Sentence name, Duty duty) {
        Paper paper = file.paper();
        Object[] told = {"name", name};
        if (paper == null || paper.locked()) {
            String key = paper == null ? "cannot-tell-unreadable" : "cannot-tell-locked";
            return Optional.of(Finding.cannotTell(duty.on(ABOUT), SENTENCES.say(key, told)));
        }
        boolean words = page.find(Dom.class)
                .filter(dom -> letters(ScreenText.whole(dom)) >= NOTHING)
                .isPresent();
        if (paper.scanned() && !words) {
            return Optional.of(
                    duty.missing(ABOUT, SENTENCES.say("failed-scan", told), SENTENCES.say("cannot-tell-scan", told)));
        }
        return Optional.of(
                !words
                        ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-unreadable", told))
                        : paper.tagged()
                                ? Finding.passed(ABOUT)
                                : Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-untagged", told)));
    }

    private static Optional<Finding> read(Dom dom, Duty duty, Object... told) {
        String words = ScreenText.lines(dom)
                .filter(line -> line.closest(AROUND + ", h1").isEmpty())
                .map(Element::text)
                .reduce("", String::concat);
        if (letters(words) >= LITTLE) {
            return Optional.of(Finding.passed(ABOUT));
        }
        List<Element> shown = dom.select("img, svg, canvas, iframe, object, embed, a[href], summary, [role=tab]")
                .filter(one -> one.visible() && one.closest(AROUND).isEmpty())
                .toList();
        List<Element> pictures = shown.stream().filter(PublishedPage::large).toList();
        boolean more = shown.stream()
                .anyMatch(one -> one.matches("iframe, object, embed, a[href], summary, [role=tab]")
                        || (large(one) && letters(one.name()) >= LITTLE));
        if (more) {
            return Optional.empty(); // it may be told there
        }
        if (!pictures.isEmpty() && letters(words) < NOTHING) {
            return Optional.of(duty.missing(
                    ABOUT, SENTENCES.say("failed-picture", told), SENTENCES.say("cannot-tell-picture", told)));
        }
        return letters(words) < NOTHING
                ? Optional.of(Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-empty", told)))
                : Optional.empty();
    }

    private static boolean large(Element one) {
        return one.matches("img, svg, canvas")
                && one.box().width() >= WIDE
                && one.box().height() >= HIGH;
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).count();
    }
}
