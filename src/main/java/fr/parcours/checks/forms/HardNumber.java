package fr.parcours.checks.forms;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number or code that nobody knows by heart, asked by a field, and the help that comes with it.
 *
 * @param otherWay whether the page offers to do without the number
 */
public record HardNumber(Field field, Help help, boolean otherWay) {
    private static final Pattern HARD = Pattern.compile(
            "numero de formule|\\bcode (de |d')?(cession|vente|acces|activation|dossier|confidentiel|teledeclarant|neph)\\b"
                    + "|numero (fiscal|d'allocataire|de securite sociale|de dossier|de demande|de contrat|de client|client"
                    + "|de permis|de serie|d'identification|de passeport|de titre|du titre|de carte d'identite|de compte"
                    + "|de la carte|de teledeclarant|d'acces|d'avis|de l'avis|d'adherent|d'abonne|d'inscription|d'agrement"
                    + "|de certificat|du certificat|siret|siren|de quittance|de facture|de recu|de reference|neph|d'affaire)"
                    + "|\\breference (de|du|de l'|d'|fiscale)|^(votre )?reference$|\\bnir\\b|\\biban\\b|\\bsiret\\b|\\bspi\\b"
                    + "|\\bvin\\b|point de livraison|revenu fiscal de reference|numero vin");
    private static final Pattern EASY = Pattern.compile(
            "carte (bancaire|bleue|de paiement|de credit)|telephone|\\bpostal|numero de rue|recu par (sms|courriel)");
    private static final Pattern PLACE = Pattern.compile(
            "se trouve|figure|inscrit|ecrit|imprime|indique|mentionne|\\bnote\\b|en haut|en bas|au dos|au verso|a gauche|a droite"
                    + "|\\b(ligne|case|rubrique|cadre|page)\\b|trouve[rz]?\\b|commence par|(remis|donne|fourni|envoye|transmis|communique) "
                    + "|\\bsur (votre|la|le|l'|un|une|vos|les|chaque)\\s?\\w*|vous (l')?(a|avons)\\b|located|printed|found on");
    private static final Pattern CLICK = Pattern.compile(
            "\\bou (le |la |les |se |puis|est|figure|trouver)|trouver|exemple|voir (un|le) modele|where");
    private static final Pattern UNCLEAR =
            Pattern.compile("\\baide|\\?|\\binfo|en savoir plus|\\bhelp|precision|comment");
    private static final Pattern WITHOUT = Pattern.compile(
            "(je n'ai pas|vous n'avez pas|pas de|perdu|oublie|introuvable|sans) .{0,40}(code|numero|reference|formule|document)"
                    + "|(code|numero|reference) (perdu|oublie|introuvable)");

    /** How much help there is. */
    public enum Help {
        /** A picture shows the place. */
        SHOWN,
        /** Words tell the place. */
        TOLD,
        /** A link or button right here promises to tell it. */
        ONE_CLICK,
        /** Some help stands here, which may tell it. */
        UNCLEAR,
        NONE
    }

    /** Whether the field asks for such a number. */
    public static boolean asked(Field field) {
        String label = Words.fold(field.label().isBlank() ? field.element().called() : field.label());
        return field.written()
                && !field.readOnly()
                && !field.prefilled()
                && HARD.matcher(label).find()
                && field.meaning() != Meaning.CARD_NUMBER // whoever pays has it in hand
                && !EASY.matcher(label).find();
    }

    public static HardNumber of(Field field) {
        return new HardNumber(field, helpOf(field), Words.says(screen(field), WITHOUT));
    }

    private static Help helpOf(Field field) {
        if (near(field, "img, svg, picture, figure").anyMatch(HardNumber::picture)) {
            return Help.SHOWN;
        }
        String label = Words.fold(field.label());
        String said = Words.fold(field.around() + " " + field.element().state("description"))
                .replace(label, " ");
        if (PLACE.matcher(said).find() || PLACE.matcher(label).find()) {
            return Help.TOLD;
        }
        if (near(field, "a, button, summary, [role=button]").anyMatch(one -> clickable(one, CLICK))) {
            return Help.ONE_CLICK;
        }
        boolean some = near(field, "a, button, summary, [role=button], [title], [data-tooltip]")
                .anyMatch(one -> clickable(one, UNCLEAR));
        return some || elsewhere(field, label) ? Help.UNCLEAR : Help.NONE;
    }

    private static Stream<Element> near(Field field, String css) {
        return field.near().stream()
                .flatMap(one -> Stream.concat(Stream.of(one).filter(it -> it.matches(css)), one.select(css)));
    }

    private static boolean picture(Element image) {
        return image.visible() && image.box().width() >= 80 && image.box().height() >= 40;
    }

    private static boolean clickable(Element one, Pattern shape) {
        return one.visible() && Words.says(one.name() + " " + one.text() + " " + one.attr("title"), shape);
    }

    /** Whether a link or a sentence elsewhere on the screen speaks of where to find that thing. */
    private static boolean elsewhere(Field field, String label) {
        return field.element().closest("form, main, body").stream()
                .flatMap(main -> main.select("a[href], button, summary, p, li, dt, figcaption, h2, h3"))
                .filter(Element::visible)
                .map(one -> Words.fold(one.text()))
                .anyMatch(text -> (text.contains(label) || shares(text, label))
                        && (CLICK.matcher(text).find() || PLACE.matcher(text).find()));
    }

    private static boolean shares(String text, String label) {
        return Words.telling(label).stream()
                .filter(word -> !word.equals("numero") && !word.equals("code") && !word.equals("votre"))
                .anyMatch(Words.telling(text)::contains);
    }

    private static String screen(Field field) {
        return field.element().closest("form, main, body").map(Element::text).orElse("");
    }
}
