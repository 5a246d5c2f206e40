package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the screen hurries the person: a price that runs out, so many left. Why, and how to mend: {@code Countdown.md}. */
final class Countdown implements Check {
    private static final About ABOUT =
            About.screen("countdown", Set.of(Dom.class)).feeds("INF08").obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(Countdown.class);

    private static final String SALE = "(tarif|prix|offre|promo\\w*|remise|reduction)";
    private static final String CLOCK = "(\\d{1,2} ?: ?\\d{2}|\\d+ ?(s|sec\\w*|mn|min\\w*)\\b)";
    // a price or an offer that runs out while one reads
    private static final Pattern RUNNING_PRICE =
            Pattern.compile("\\b" + SALE + "\\b.{0,60}\\b(expire|garantie?|reserve|valable|bloque|se termine)\\b.{0,30}"
                    + CLOCK + "|(il (vous )?reste|plus que) " + CLOCK + ".{0,40}\\b" + SALE + "\\b");
    private static final Pattern FEW_AT_THIS_PRICE = Pattern.compile(
            "\\b(plus que|reste|derniers?|dernieres?) \\d+ (places?|dossiers?|creneaux?|exemplaires?|articles?|offres?)\\b.{0,40}\\ba ce (prix|tarif)\\b");
    // said of what may be true: a person must look
    private static final Pattern PRESSING =
            Pattern.compile("\\bplus que \\d+ (places?|dossiers?|exemplaires?|articles?|offres?)\\b"
                    + "|\\d+ (autres )?personnes? (consultent|regardent|sont en train)|\\boffre (limitee|flash)\\b|depechez-vous|derniere chance"
                    + "|\\bstocks? limites?\\b|\\b" + SALE + " (expire|se termine)\\b"
                    + "|\\bonly \\d+ (\\w+ ){0,2}(left|remaining)\\b|\\b\\d+ (other )?(people|persons|visitors|customers) are (looking|viewing|watching)\\b"
                    + "|\\bhurry\\b|\\blast chance\\b|\\bselling (out )?fast\\b|\\bwhile stocks? lasts?\\b");
    private static final Pattern HONEST = Pattern.compile(
            "session|deconnect|inactiv|rendez-vous|delai legal|rentree|inscriptions?|\\bsigned out\\b|\\b(minutes?|seconds?|attempts?|tries|steps?|questions?|pages?|characters?|words) (left|remaining)\\b|au \\d{1,2}(er)? \\w+ \\d{4}");

    // what a page quotes is not what it says
    private static final Pattern QUOTED = Pattern.compile("[«“].*[»”…]");

    // a limit told honestly
    private static final Pattern LIMIT =
            Pattern.compile("\\b(expire|plus que|reste|valable|jusqu'au|termine|fermee?s?|closes?)\\b.{0,60}\\d");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return ScreenText.lines(snapshot.the(Dom.class))
                .filter(line -> line.text().length() < 200)
                .flatMap(Countdown::judge);
    }

    private static Stream<Finding> judge(Element line) {
        String words = QUOTED.matcher(ScreenText.fold(line.text())).replaceAll(" ");
        if (HONEST.matcher(words).find()) {
            return LIMIT.matcher(words).find() ? Stream.of(Finding.passed(ABOUT, line)) : Stream.empty();
        }
        if (RUNNING_PRICE.matcher(words).find()
                || FEW_AT_THIS_PRICE.matcher(words).find()) {
            return Stream.of(Finding.failed(ABOUT, line, WORDS.say("failed", "name", line.called())));
        }
        return PRESSING.matcher(words).find()
                ? Stream.of(Finding.cannotTell(ABOUT, line, WORDS.say("cannot-tell", "name", line.called())))
                : Stream.empty();
    }
}
