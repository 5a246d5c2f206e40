package fr.parcours.demo;

import java.util.List;
import java.util.Map;

/** A decent public service that still asks for an identity kept by a third party and for a bank card. */
final class StateSite {
    private static final long FOUR_MEGABYTES = 4_000_000;

    private StateSite() {}

    static Site site(Identity identity) {
        return new Site(
                "etat",
                List.of(
                        Screen.form("/", Ask.filled("identifiee", "")),
                        vehicle(),
                        holder(),
                        Screen.form(
                                "/pieces",
                                Ask.filled("domicile", "Ajoutez votre justificatif de domicile."),
                                document("domicile"),
                                Ask.filled("cession", "Ajoutez le certificat de cession."),
                                document("cession")),
                        Screen.form(
                                "/recapitulatif",
                                Ask.filled(
                                        "attestation", "Cochez la case pour attester l'exactitude des informations.")),
                        Screen.form(
                                        "/paiement",
                                        Ask.filled("carte", "Saisissez le numéro de la carte bancaire."),
                                        Ask.like("carte", "([0-9] ?){16}", "Le numéro de carte comporte 16 chiffres."),
                                        Ask.filled("expiration", "Saisissez la date d'expiration."),
                                        Ask.like(
                                                "expiration",
                                                "(0[1-9]|1[0-2]) ?/ ?[0-9]{2}",
                                                "Saisissez la date" + " d'expiration au format MM/AA."),
                                        Ask.filled("crypto", "Saisissez le cryptogramme."))
                                .forgetting("carte", "expiration", "crypto"),
                        Screen.told("/confirmation")),
                List.of("/contact", "/accessibilite", "/mentions-legales"),
                Map.of("/identite/retour", (visit, sent) -> back(identity, visit, sent.getOrDefault("jeton", ""))),
                "TC");
    }

    private static String back(Identity identity, Visit visit, String token) {
        if (!identity.knows(token)) {
            return "/";
        }
        visit.done("/");
        visit.answers()
                .putAll(Map.of(
                        "identifiee", "oui",
                        "nom", "EXEMPLE",
                        "prenom", "Camille",
                        "naissance", "14/03/1958"));
        return "/vehicule";
    }

    private static Screen vehicle() {
        return Screen.form(
                "/vehicule",
                Ask.filled("plaque", "Saisissez le numéro d'immatriculation."),
                Ask.like(
                        "plaque",
                        "(?i)[a-z]{2}-?[0-9]{3}-?[a-z]{2}",
                        "Saisissez le numéro d'immatriculation au format" + " AA-123-AA."),
                Ask.filled("code", "Saisissez le code de cession remis par le vendeur."),
                Ask.like("code", "(?i)[a-z0-9]{5}", "Le code de cession comporte 5 caractères."),
                Ask.filled("formule", "Saisissez le numéro de formule."),
                Ask.like(
                        "formule",
                        "(?i)[0-9]{4}[a-z]{2}[0-9]{5}",
                        "Le numéro de formule comporte 4 chiffres, 2 lettres" + " et 5 chiffres."),
                Ask.filled("datecertificat", "Saisissez la date du certificat."),
                Ask.like(
                        "datecertificat",
                        "[0-9]{2}/[0-9]{2}/[0-9]{4}",
                        "Saisissez la date du certificat au format" + " JJ/MM/AAAA."));
    }

    private static Screen holder() {
        return Screen.form(
                "/titulaire",
                Ask.filled("cotitulaire", "Indiquez si le véhicule a un cotitulaire."),
                Ask.filled("telephone", "Saisissez un numéro de téléphone mobile."),
                Ask.like("telephone", "([0-9] ?){10}", "Le numéro de téléphone comporte 10 chiffres."),
                Ask.filled("courriel", "Saisissez une adresse électronique."),
                Ask.like(
                        "courriel",
                        "\\S+@\\S+\\.\\S+",
                        "Saisissez une adresse électronique de la forme nom@domaine.fr."),
                Ask.filled("adresse", "Saisissez le numéro et le libellé de la voie."),
                Ask.optional("complement"),
                Ask.filled("codepostal", "Saisissez le code postal."),
                Ask.like("codepostal", "[0-9]{5}", "Le code postal comporte 5 chiffres."),
                Ask.filled("ville", "Saisissez la commune."));
    }

    private static Ask document(String field) {
        return Ask.file(
                field,
                "pdf|jpeg|png",
                FOUR_MEGABYTES,
                "Le fichier doit être au format PDF, JPEG ou PNG et ne pas" + " dépasser 4 Mo.");
    }
}
