package fr.parcours.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Changing the holder of a registration certificate, as it should be: the bench on which nothing should be found. */
final class ModelSite {
    private static final String PLATE = "(?i)[a-z]{2}[ .-]?[0-9]{3}[ .-]?[a-z]{2}";
    private static final String MAIL = "\\S+@\\S+\\.\\S+";

    private ModelSite() {}

    static Site site() {
        Map<String, Visit> shelf = new ConcurrentHashMap<>();
        return new Site(
                "modele",
                List.of(
                        Screen.told("/"),
                        Screen.form(
                                "/vehicule",
                                Ask.filled("plaque", "Écrivez le numéro de la plaque. Par exemple : BC-456-DE."),
                                Ask.like(
                                        "plaque",
                                        PLATE,
                                        "Vérifiez le numéro de la plaque. Il faut 2 lettres,"
                                                + " 3 chiffres, puis 2 lettres. Par exemple : BC-456-DE."),
                                Ask.filled("code", "Écrivez le code de vente. Le vendeur peut vous le donner."),
                                Ask.like(
                                        "code",
                                        "(?i)([a-z0-9] ?){5}",
                                        "Vérifiez le code de vente. Il faut"
                                                + " 5 lettres ou chiffres. Par exemple : M3T9B.")),
                        Screen.form(
                                "/vous",
                                Ask.filled("prenom", "Écrivez votre prénom."),
                                Ask.filled("nom", "Écrivez votre nom."),
                                Ask.filled(
                                        "courriel",
                                        "Écrivez votre adresse de courriel. Par exemple :" + " nom@exemple.fr."),
                                Ask.like(
                                        "courriel",
                                        MAIL,
                                        "Vérifiez votre adresse de courriel. Il manque une partie."
                                                + " Par exemple : nom@exemple.fr.")),
                        Screen.form(
                                "/adresse",
                                Ask.filled("adresse", "Écrivez le numéro et le nom de la rue."),
                                Ask.filled("codepostal", "Écrivez le code postal. Par exemple : 99400."),
                                Ask.like(
                                        "codepostal",
                                        "([0-9] ?){5}",
                                        "Vérifiez le code postal. Il faut 5 chiffres." + " Par exemple : 99400."),
                                Ask.filled("ville", "Écrivez le nom de la ville."),
                                Ask.optional("domicile")),
                        Screen.form("/recapitulatif", Ask.optional("envoi")),
                        Screen.told("/confirmation")),
                List.of(
                        "/aide",
                        "/papier",
                        "/prix",
                        "/facile-a-lire",
                        "/accessibilite",
                        "/mentions-legales",
                        "/plus-tard",
                        "/reprendre"),
                Map.of(
                        "/enregistrer", (visit, sent) -> shelve(shelf, visit),
                        "/reprise", (visit, sent) -> takeUp(shelf, visit, sent.getOrDefault("dossier", ""))),
                "CGS");
    }

    private static String shelve(Map<String, Visit> shelf, Visit visit) {
        String number = visit.answers()
                .computeIfAbsent("dossier", key -> UUID.randomUUID().toString().substring(0, 8));
        shelf.put(number, visit);
        return "/plus-tard";
    }

    private static String takeUp(Map<String, Visit> shelf, Visit visit, String typed) {
        Visit earlier = shelf.get(typed.replace(" ", "").toLowerCase(Locale.ROOT));
        if (earlier == null) {
            return "/reprendre?inconnu=oui";
        }
        if (earlier != visit) {
            visit.resume(earlier);
        }
        return visit.answers().getOrDefault("arret", "/");
    }
}
