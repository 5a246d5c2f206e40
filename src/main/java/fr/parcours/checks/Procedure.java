package fr.parcours.checks;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a journey is a procedure that a person must go through, with papers, an address or a payment: a wiki or a blog owes nobody a
 * list of documents, a duration or a desk.
 */
public final class Procedure {
    private static final Set<String> PUBLIC = Set.of("state", "local-authority", "licensed");
    /** What no site asks for unless a procedure, a contract or a sale begins. */
    private static final Pattern ASKED = Pattern.compile(
            "\\bnaissance\\b|securite sociale|numero fiscal|\\bimmatriculation\\b|\\bplaque\\b|numero de formule|\\biban\\b|\\bsiret\\b"
                    + "|carte (bancaire|bleue)|numero de (la )?carte|cryptogramme|code postal|adresse (postale|du domicile|complete)"
                    + "|\\bcc-(number|csc|exp)|\\bbday\\b|\\bpostal-code\\b|\\bstreet-address\\b|date of birth|passport|card number"
                    + "|postcode|zip code|street address");

    private static final Pattern PAPER = Pattern.compile(
            "justificati|\\bpieces?\\b|identite|passeport|\\bpermis\\b|\\bdomicile\\b|\\bfacture|\\bavis\\b|attestation|certificat|\\bcerfa\\b"
                    + "|\\bmandat\\b|\\brib\\b|releve|quittance|diplome|livret|\\bcontrat|bulletin|\\bacte (de|d')|carte grise"
                    + "|\\b(ci|cni|cpi)\\b|extrait|\\bkbis\\b|ordonnance|titre de sejour|\\bbail\\b|declaration|cession|controle technique"
                    + "|\\bpermit\\b|\\binvoice|proof of|identity|licence\\b");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\bsur papier\\b|\\b(formulaire|dossier|demande|version|inscription|bulletin) papier\\b"
                    + "|\\b(faire|envoyer|adresser|transmettre|deposer|demande|dossier|formulaire|inscription|renvoyer|inscrire)\\b.{0,60}\\b(par courrier(?! electronique)|par la poste|par voie postale)\\b"
                    + "|france services|maison des services|\\bau guichet\\b|\\baux guichets\\b|\\bsur place\\b|\\b(venez|presentez-vous|passez|venir|passer) (\\w+ ){0,2}(a l'accueil|dans nos (bureaux|locaux))|\\b(en|a la) mairie\\b|\\ben prefecture\\b|\\ben agence\\b|point d'accueil|a l'accueil (de|du)"
                    + "|aidants? (connect|numerique)|un (proche|aidant) peut|par un (proche|aidant)|conseiller numerique|by post|in person|(visit|come to) our (office|desk)");
    private static final String FIELDS = "input:not([type=hidden]), select, textarea";

    private Procedure() {}

    /** Who runs the site, or what it asks for, says so. */
    public static boolean administrative(Trail trail) {
        return PUBLIC.contains(trail.subject().operator())
                || !trail.subject().licence().isBlank()
                || trail.snapshots().stream().anyMatch(Procedure::asks);
    }

    private static boolean asks(Snapshot screen) {
        return screen.find(Dom.class)
                .filter(dom -> dom.once(Asking.class, Asking::of).something())
                .isPresent();
    }

    /** Whether a page asks for something that only a procedure does. */
    private record Asking(boolean something) {
        static Asking of(Dom dom) {
            return new Asking(dom.select(FIELDS)
                    .anyMatch(field -> ASKED.matcher(words(field)).find()
                            || (field.attr("type").equals("file") && paper(words(field)))));
        }
    }

    private static String words(Element field) {
        return ScreenText.fold(field.called() + " " + field.attr("autocomplete"));
    }

    /** Whether some screen says that it can be done on paper, at a counter, or with somebody's help. */
    public static boolean otherWay(List<Snapshot> screens) {
        return ScreenText.says(screens, OTHERWISE);
    }

    /** Whether these words, folded, name a paper rather than any file. */
    public static boolean paper(String folded) {
        return PAPER.matcher(folded).find();
    }
}
