package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A filter against robots lets people through without asking anything of them. */
final class CaptchaWidget implements Check {
    private static final About ABOUT =
            About.screen("captcha-widget", Set.of(Dom.class)).feeds("IDE03").severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(CaptchaWidget.class);
    private static final double PICTURES = 0.8;
    private static final Pattern SLIDES =
            Pattern.compile("(faites|faire) glisser|glissez|deplacez (le|la) (piece|curseur)|slide to|drag the");
    private static final String BOXES =
            "iframe[src*=recaptcha], iframe[src*=hcaptcha], iframe[src*=challenges.cloudflare.com],"
                    + " .g-recaptcha, .h-captcha, .cf-turnstile, .frc-captcha, altcha-widget, [class*=geetest], [class*=slider-captcha],"
                    + " [class*=slidercaptcha]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> found = snapshot.the(Dom.class).select(BOXES).toList();
        // the frame stands inside the box that the page made for it: told once, on the inner one
        return found.stream()
                .filter(one -> found.stream().noneMatch(inner -> !inner.equals(one) && one.holds(inner)))
                .map(CaptchaWidget::judge);
    }

    private static Finding judge(Element widget) {
        String source = widget.attr("src").toLowerCase(Locale.ROOT);
        String kind = widget.attr("class").toLowerCase(Locale.ROOT);
        boolean silent = source.contains("size=invisible")
                || widget.attr("data-size").equals("invisible")
                || widget.closest("[data-size=invisible], .grecaptcha-badge").isPresent();
        if (kind.contains("geetest") || kind.contains("slider") || Words.says(widget.text(), SLIDES)) {
            return widget.visible()
                    ? Finding.failed(ABOUT, widget, SENTENCES.say("failed-slider"))
                            .severity(1)
                    : Finding.passed(ABOUT, widget);
        }
        if (silent
                || !widget.visible()
                || kind.contains("frc-captcha")
                || widget.tag().equals("altcha-widget")) {
            return Finding.passed(ABOUT, widget);
        }
        boolean pictures = source.contains("/bframe") || source.contains("frame=challenge");
        return pictures
                ? Finding.failed(ABOUT, widget, SENTENCES.say("failed-pictures"))
                        .severity(PICTURES)
                : Finding.failed(ABOUT, widget, SENTENCES.say("failed"));
    }
}
