package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether saying no to cookies is as easy as saying yes. Why, and how to mend: {@code CookieRefusal.md}. */
final class CookieRefusal implements Check {
    private static final About ABOUT =
            About.journey("cookie-refusal", Set.of(Dom.class)).feeds("INF10");
    private static final Sentences WORDS = Sentences.of(CookieRefusal.class);

    private static final String BUTTONS = "button, a, input[type=button], input[type=submit], [role=button]";
    private static final Pattern COOKIES = Pattern.compile("\\b(cookies?|traceurs?)\\b");
    private static final Pattern ACCEPT = Pattern.compile(
            "^(ok,? )?(tout |j')?accepte[rz]?( tout| et (continuer|fermer)| les cookies| tous les cookies)?$|^ok pour moi$|^tout autoriser$|^autoriser( tous les cookies)?$"
                    + "|^(accept|allow)( all)?( cookies)?$|^i agree$");
    private static final Pattern REFUSE = Pattern.compile(
            "\\b(refuse[rz]?|rejeter|interdire|decliner|sans accepter|non merci|reject|decline|deny)\\b|(seulement|uniquement) (les )?(cookies )?(necessaires|essentiels)|only necessary");
    private static final int LARGEST_BANNER = 2500;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return trail.arrivals().stream().flatMap(screen -> look(screen).stream()).findFirst().stream();
    }

    private static Optional<Finding> look(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        return dom.select(BUTTONS)
                .filter(button ->
                        button.visible() && ACCEPT.matcher(words(button)).find())
                .flatMap(accept -> banner(accept).map(banner -> compare(banner, accept)).stream())
                .findFirst()
                .map(finding -> finding.screens(List.of(screen.moment().screen())));
    }

    /** The smallest box around the button that speaks of cookies. */
    private static Optional<Element> banner(Element accept) {
        return accept.ancestors()
                .takeWhile(above -> !above.matches("body, html, main"))
                .filter(above -> COOKIES.matcher(ScreenText.fold(above.text())).find())
                .findFirst()
                .filter(above -> above.text().length() < LARGEST_BANNER);
    }

    private static Finding compare(Element banner, Element accept) {
        Optional<Element> refuse = box(banner)
                .select(BUTTONS)
                .filter(button ->
                        button.visible() && REFUSE.matcher(words(button)).find())
                .findFirst();
        if (refuse.isEmpty()) {
            return Finding.failed(ABOUT, accept, WORDS.say("failed", "name", accept.called()));
        }
        return discreet(refuse.get(), accept)
                ? Finding.cannotTell(
                                ABOUT,
                                refuse.get(),
                                WORDS.say("cannot-tell", "name", refuse.get().called()))
                        .severity(0.5)
                : Finding.passed(ABOUT, accept);
    }

    /** The whole banner: « Continuer sans accepter » often stands above the text, in a neighbouring box. */
    private static Element box(Element banner) {
        return banner.ancestors()
                .takeWhile(above ->
                        !above.matches("body, html, main") && above.text().length() < LARGEST_BANNER)
                .reduce(banner, (inner, outer) -> outer);
    }

    private static boolean discreet(Element refuse, Element accept) {
        double ratio = area(refuse) / Math.max(1, area(accept));
        return ratio < 0.5
                || (Contrast.painted(accept)
                        && !Contrast.painted(refuse)
                        && refuse.tag().equals("a"));
    }

    private static double area(Element button) {
        return button.box().width() * button.box().height();
    }

    private static String words(Element button) {
        return ScreenText.fold(button.called());
    }
}
