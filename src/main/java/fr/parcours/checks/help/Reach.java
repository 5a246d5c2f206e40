package fr.parcours.checks.help;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.regex.Pattern;

/** How near a human being is from one screen. */
enum Reach {
    /** Two ways or more, one of them a telephone or a place. */
    SEVERAL_WAYS,
    ONE_WAY,
    /** A link speaks of help or contact; what stands behind was not looked at. */
    BEHIND_A_LINK,
    NOBODY;

    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(0[1-9]([ .-]?\\d{2}){4}|0 ?8\\d{2}[ .]?\\d{2,3}[ .]?\\d{2,3}|\\+33 ?\\(?0?\\)? ?[1-9]([ .-]?\\d{2}){4})(?!\\d)"
                    + "|\\b(appelez|appeler|telephone[rz]?|composez|joindre|numero|tel\\.?|au|le) (:|le|au|le numero)? ?(3\\d{3}|3\\d \\d{2}|1\\d{2}0?)(?![\\d€])");
    // a model of what to type, or a number that the person has given
    private static final Pattern NOT_OURS =
            Pattern.compile("(?<!-)\\bexemple\\b|\\bex\\b|\\bformat\\b|data:|votre (numero|telephone|mobile)");
    private static final Pattern MODEL = Pattern.compile("\\b(par|un) exemple\\b|\\bexemple ?:");
    private static final Pattern PLACE = Pattern.compile(
            "france services|maison des services|\\b(au|nos|notre|le) guichets?\\b|sur place|a l'accueil (de|du)|\\b(en|a la) mairie\\b|en agence"
                    + "|(nos|notre) (agences?|bureaux|locaux|magasins?)|point d'accueil|\\b(mairie|agence|bureau|accueil)\\b.{0,120}\\b(rue|place|avenue|boulevard|ouverte?s?)\\b|venez nous voir|\\b(venez|venir|passez|passer|rendez-vous|presentez-vous|adressez-vous) (a l'accueil|a la mairie|au guichet|en mairie|en agence)\\b|sur rendez-vous (au|a|en|dans)");
    private static final Pattern HUMAN_CHAT = Pattern.compile(
            "(discute[rz]|tchat|chat|echange[rz]|parle[rz]|ecrire) (en direct )?(avec|a) (un|une|nos|notre) (conseill|agent|personne|equipe)");
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(conseill(er|ere|ers|eres)|agents?|humain|vraie personne|une personne|operateur|quelqu'un|equipe)\\b"
                    + "|\\b(adviser|advisor|agent|human|a person|somebody|someone|team)\\b");
    private static final Pattern MAIL = Pattern.compile("(?<![a-z0-9._%+-])[a-z0-9._%+-]++@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final Pattern LINK = Pattern.compile(
            "\\b(aide|contact|contactez|contacter|joindre|nous ecrire|ecrivez-nous|assistance|support|help|besoin d'aide|une question)\\b");

    static Reach of(Dom dom) {
        List<Element> lines = ScreenText.lines(dom).toList();
        boolean phone = dom.select("a[href^=tel:]").anyMatch(Element::visible)
                || lines.stream().anyMatch(line -> ours(line, PHONE));
        boolean place = lines.stream()
                .anyMatch(line -> said(line, PLACE)
                        && !MODEL.matcher(ScreenText.fold(line.text())).find());
        boolean chat = lines.stream().anyMatch(line -> ours(line, HUMAN_CHAT));
        boolean mail = dom.select("a[href^=mailto:]").anyMatch(Element::visible)
                || lines.stream().anyMatch(line -> ours(line, MAIL));
        int ways = (phone ? 1 : 0) + (place ? 1 : 0) + (chat ? 1 : 0) + (mail ? 1 : 0);
        if (ways >= 2 && (phone || place)) {
            return SEVERAL_WAYS;
        }
        if (ways >= 1) {
            return ONE_WAY;
        }
        return link(dom) ? BEHIND_A_LINK : NOBODY;
    }

    /** Whether these words, folded, name a telephone, a place, an address to write to, or somebody to talk to. */
    static boolean told(String words) {
        return PHONE.matcher(words).find()
                || PLACE.matcher(words).find()
                || MAIL.matcher(words).find()
                || SOMEBODY.matcher(words).find();
    }

    /** Whether a visible link or button speaks of help or contact. */
    static boolean link(Dom dom) {
        return dom.select("a[href], button, summary, [role=button]")
                .anyMatch(one -> one.visible()
                        && LINK.matcher(ScreenText.fold(one.called())).find());
    }

    private static boolean said(Element line, Pattern what) {
        return what.matcher(ScreenText.fold(line.text())).find();
    }

    private static boolean ours(Element line, Pattern said) {
        String words = ScreenText.fold(line.text());
        return said.matcher(words).find() && !NOT_OURS.matcher(words).find();
    }
}
