package fr.parcours.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A licensed private operator with the barriers that this trade is known for, each planted on purpose. */
final class PrivateSite {
    private static final int TAX = 23_876;
    private static final long TWO_MEGABYTES = 2_000_000;

    private PrivateSite() {}

    static Site site() {
        return new Site(
                "prive",
                List.of(
                        Screen.told("/"),
                        price(),
                        vehicle(),
                        Screen.form(
                                "/formule",
                                filled("forfait"),
                                Ask.optional("option-sms"),
                                Ask.optional("option-plaques"),
                                filled("assurance")),
                        account(),
                        holder(),
                        documents(),
                        Screen.form(
                                "/mandat", filled("mandat"), Ask.optional("prospection"), Ask.optional("partenaires")),
                        Screen.form("/paiement", filled("carte"), filled("expiration"), filled("crypto"))
                                .forgetting("carte", "expiration", "crypto"),
                        Screen.told("/fin")),
                List.of("/mentions-legales", "/avis", "/session-expiree"),
                Map.of("/expiration", (visit, sent) -> {
                    visit.end();
                    return "/session-expiree";
                }),
                PrivateSite::sums,
                "ZIM");
    }

    private static Screen price() {
        return Screen.form(
                        "/prix",
                        filled("nom"),
                        filled("prenom"),
                        filled("telephone"),
                        Ask.like("telephone", "0[0-9]{9}", "F-102"),
                        filled("courriel"),
                        Ask.like("courriel", "\\S+@\\S+", "F-103"),
                        Ask.same("courriel2", "courriel", "F-104"))
                .unforgiving();
    }

    private static Screen vehicle() {
        return Screen.form(
                        "/vehicule",
                        filled("plaque"),
                        Ask.like("plaque", "[A-Z]{2}-[0-9]{3}-[A-Z]{2}", "F-201"),
                        filled("formule"),
                        Ask.like("formule", "[0-9]{4}[A-Z]{2}[0-9]{5}", "F-202"),
                        filled("marque"),
                        filled("jour"),
                        filled("mois"),
                        filled("annee"),
                        filled("couleur"))
                .unforgiving();
    }

    private static Screen account() {
        return Screen.form(
                        "/compte",
                        filled("identifiant"),
                        filled("motdepasse"),
                        Ask.like(
                                "motdepasse",
                                "(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[!?*#]).{12,16}",
                                "Mot de passe non conforme : 12 à 16 caractères, une minuscule, une majuscule, un"
                                        + " chiffre et un caractère spécial parmi ! ? * #"),
                        Ask.same("motdepasse2", "motdepasse", "Les deux mots de passe diffèrent."),
                        filled("captcha"),
                        Ask.like("captcha", "7KX4Q", "Code de sécurité erroné."))
                .forgetting("motdepasse", "motdepasse2", "captcha")
                .unforgiving();
    }

    private static Screen holder() {
        return Screen.form(
                        "/titulaire",
                        filled("nom2"),
                        filled("prenom2"),
                        filled("naissance"),
                        filled("departement"),
                        filled("adresse"),
                        filled("codepostal"),
                        filled("ville"),
                        filled("courriel3"))
                .unforgiving();
    }

    private static Screen documents() {
        return Screen.form(
                "/pieces",
                pdf("identite"),
                pdfShape("identite"),
                pdf("domicile"),
                pdfShape("domicile"),
                pdf("certificat"),
                pdfShape("certificat"),
                pdf("cerfa"),
                pdfShape("cerfa"));
    }

    private static Ask pdf(String field) {
        return Ask.filled(field, "Pièce manquante.");
    }

    private static Ask pdfShape(String field) {
        return Ask.file(field, "pdf", TWO_MEGABYTES, "Fichier refusé : PDF uniquement, 2 Mo maximum.");
    }

    private static Ask filled(String field) {
        return Ask.filled(field, "F-100");
    }

    /** The fees grow from screen to screen although nobody chose anything. */
    private static Map<String, String> sums(Map<String, String> answers) {
        int options = (answers.containsKey("option-sms") ? 390 : 0)
                + (answers.containsKey("option-plaques") ? 3490 : 0)
                + (answers.getOrDefault("assurance", "").equals("oui") ? 990 : 0)
                + Map.of("serenite", 1990, "premium", 3990).getOrDefault(answers.getOrDefault("forfait", ""), 0);
        int file = 2990 + options;
        int managed = file + 1200;
        int sent = managed + 1990;
        return Map.of(
                "frais.dossier", euros(2990),
                "frais.formule", euros(file),
                "frais.gestion", euros(managed),
                "frais.envoi", euros(sent),
                "taxe", euros(TAX),
                "total", euros(sent + TAX));
    }

    private static String euros(int cents) {
        return String.format(Locale.FRENCH, "%.2f €", cents / 100.0);
    }
}
