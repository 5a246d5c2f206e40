package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recognises a page that is not the procedure: it is never marked, neither well nor badly. Only a short page with next to nothing to
 * fill in can be one; a form that also has a captcha, or a link to log in, is the procedure.
 */
final class Obstacles {
    /** The page could not be laid out: too large, or it never answered. */
    static final String UNSEEN = "unseen";
    /** A script of the page took all of it away, its very root. */
    private static final String ERASED = "erased";
    /** The site says that the session has expired. */
    static final String ENDED = "expired";

    /** Longer texts are pages to be read, whatever their title says. */
    private static final int SHORT = 1_500;

    private static final String FIELDS =
            "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]), select, textarea";

    private static final Pattern ROBOT =
            pattern("just a moment|un instant( s.il vous pla[iî]t)?…|attention required|are you (a |an )?(robot|human)"
                    + "|[eê]tes.vous (bien )?(un )?(robot|humain)|(vous n.[eê]tes|n.est) pas un robot|you are not a (ro)?bot"
                    + "|verif(y|ying)( that)? you are (a )?human|v[eé]rifi\\w+ (si|que) vous [eê]tes (un |une )?([eê]tre )?humain"
                    + "|checking your browser|v[eé]rification de (votre navigateur|s[eé]curit[eé])|security check"
                    + "|access denied|acc[eè]s (refus[eé]|bloqu[eé]|interdit)|(you have|vous avez) been blocked"
                    + "|pardon our interruption|unusual (traffic|activity)|(trafic|activit[eé]) inhabituel"
                    + "|captcha challenge|enable javascript and cookies to continue|activez javascript et les cookies");
    private static final Pattern CAPTCHA =
            pattern("captcha|turnstile|(re)?copi(ez|er) (le|les) (texte|code|caract[eè]res|lettres)"
                    + "|(saisissez|entrez|tapez) les (caract[eè]res|lettres|chiffres)|type the (characters|letters|text)"
                    + "|characters (you see|shown|in the (image|picture))|code de s[eé]curit[eé]|security code");
    private static final Pattern LOGIN = pattern(
            "^(connexion|se connecter|connectez.vous|identification|identifiez.vous|s.identifier|authentification"
                    + "|authentifiez.vous|acc[eé]der [aà] (mon|votre) (compte|espace)|espace (personnel|client)"
                    + "|(please )?(log|sign) ?in|login|authentication( required)?)\\b"
                    + "|(connectez|identifiez|authentifiez).vous (pour|avec|avant|d.abord)|(log|sign) in (to|with|before)\\b"
                    + "|connexion (requise|n[eé]cessaire|[aà] (votre|mon) (compte|espace))|(log|sign)[ -]?in required");
    private static final Pattern ENTERS =
            pattern("se connecter|s.identifier|s.authentifier|connexion|franceconnect|proconnect|(log|sign) ?in|login");
    private static final Pattern MAINTENANCE = pattern(
            "(en|de|pour) maintenance\\b|maintenance (en cours|du site)"
                    + "|(momentan[eé]ment|temporairement|actuellement) (indisponible|inaccessible|interrompu)"
                    + "|(site|service) (est )?(indisponible|ferm[eé])|(under|down for|undergoing) (scheduled )?maintenance"
                    + "|maintenance mode|(temporarily|currently) (unavailable|down)|service unavailable|(be|de retour) (back soon|bient[oô]t)");
    private static final Pattern EXPIRED = pattern(
            "session (a |est |has |was )?(expir[eé]\\w*|timed out)"
                    + "|d[eé]lai (d.inactivit[eé] )?(est )?d[eé]pass[eé]|(you have been|vous avez [eé]t[eé]) (logged out|d[eé]connect[eé])");
    private static final Pattern ERROR =
            pattern("^(error |erreur )?(404|500|502|503)\\b|page (introuvable|non trouv[eé]e|not found)"
                    + "|(cette page|la page demand[eé]e) n.existe|erreur (interne|technique|inattendue)|une erreur (est survenue|s.est produite)"
                    + "|internal server error|bad gateway|gateway time.?out|something went wrong|unexpected error");

    private static final Map<String, List<String>> WORDS = Map.of(
            "robot",
            List.of(
                    "Le site demande de prouver qu’on n’est pas un robot",
                    "The site asks to prove that one is no robot"),
            "captcha",
            List.of("Un captcha barre le chemin", "A captcha bars the way"),
            "login",
            List.of(
                    "Le site demande de se connecter, ce que la démarche écrite ne prévoit pas ici",
                    "The site asks to log in, which the journey as written does not expect here"),
            "maintenance",
            List.of("Le site est en maintenance", "The site is down for maintenance"),
            ENDED,
            List.of("Le site dit que la session a expiré", "The site says that the session has expired"),
            "error",
            List.of("Le site affiche une page d’erreur", "The site shows an error page"),
            ERASED,
            List.of("La page s’est effacée d’elle-même", "The page erased itself"),
            UNSEEN,
            List.of(
                    "La page est trop grande, ou n’a jamais répondu aux regards",
                    "The page is too large, or never answered when it was looked at"));

    private Obstacles() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What the address and the answer alone tell; empty when the page may well be the procedure. */
    static String of(Location here) {
        if (here.status() >= 400) {
            return "http-" + here.status();
        }
        return here.url().startsWith("chrome-error:") ? "unreachable" : "";
    }

    /** Whether its title or its heading speaks of an error. */
    static boolean saysError(Location here) {
        return says(ERROR, here.title() + "\n" + here.heading());
    }

    /** Why the page is not the procedure, a word for {@link #french} and {@link #english}; empty when it is. */
    static String of(Location here, Dom page) {
        String told = of(here);
        return told.isEmpty() ? within(here, page) : told;
    }

    /** The same, by what the page shows alone. */
    static String within(Location here, Dom page) {
        if (page.select("*").findAny().isEmpty()) {
            return ERASED;
        }
        String text = page.root().text();
        List<Element> fields =
                page.select(FIELDS).filter(Element::visible).limit(6).toList();
        if (text.length() > SHORT || fields.size() > 4) {
            return "";
        }
        String names = here.title() + "\n" + here.heading();
        if (fields.size() <= 1
                && (says(ROBOT, names)
                        || (text.length() < SHORT / 3 && ROBOT.matcher(text).find()))) {
            return "robot";
        }
        if (fields.size() <= 1 && captcha(page, text)) {
            return "captcha";
        }
        if (login(page, names, fields)) {
            return "login";
        }
        return fields.isEmpty() ? closed(names, text) : "";
    }

    /** A page where nothing can be done: what it says is all there is. */
    private static String closed(String names, String text) {
        boolean brief = text.length() < SHORT / 3;
        if (says(MAINTENANCE, names) || (brief && MAINTENANCE.matcher(text).find())) {
            return "maintenance";
        }
        if (says(EXPIRED, names) || (brief && EXPIRED.matcher(text).find())) {
            return ENDED;
        }
        return says(ERROR, names) ? "error" : "";
    }

    private static boolean says(Pattern pattern, String names) {
        return names.lines().anyMatch(name -> pattern.matcher(name.strip()).find());
    }

    /** A widget or a picture with letters, and nothing else to fill in. */
    private static boolean captcha(Dom page, String text) {
        boolean widget = page.select("iframe[src], img, [class*=captcha], [id*=captcha], .cf-turnstile")
                .filter(one -> one.visible() || one.tag().equals("iframe"))
                .anyMatch(one -> CAPTCHA.matcher(one.attr("src") + " " + one.attr("alt") + " " + one.attr("class") + " "
                                + one.attr("id"))
                        .find());
        return widget && (CAPTCHA.matcher(text).find() || ROBOT.matcher(text).find() || text.length() < SHORT / 3);
    }

    /** One password asked on a page about logging in, or a page about it with nothing to do but that. Two are an account being made. */
    private static boolean login(Dom page, String names, List<Element> fields) {
        long passwords = fields.stream()
                .filter(one -> one.attr("type").equalsIgnoreCase("password"))
                .count();
        if (passwords > 1 || !says(LOGIN, names)) {
            return false;
        }
        return passwords == 1
                || (fields.size() <= 1
                        && page.select("a, button, input[type=submit], input[type=image], [role=button]")
                                .filter(Element::visible)
                                .anyMatch(one -> ENTERS.matcher(one.name()).find()));
    }

    static String french(String word) {
        return told(word, 0) + "\u00a0: cet écran n’a pas été évalué.";
    }

    static String english(String word) {
        return told(word, 1) + ": this screen was not evaluated.";
    }

    private static String told(String word, int language) {
        if (word.startsWith("http-")) {
            return (language == 0 ? "Le site a répondu par une erreur " : "The site answered with an error ")
                    + word.substring(5);
        }
        List<String> known = WORDS.get(word);
        if (known != null) {
            return known.get(language);
        }
        return language == 0 ? "La page n’a pas pu être ouverte" : "The page could not be opened";
    }
}
