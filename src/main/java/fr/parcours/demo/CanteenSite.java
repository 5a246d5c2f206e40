package fr.parcours.demo;

import java.util.List;
import java.util.Map;

/** A small town's school-canteen enrolment, made with modest means: old-fashioned, mostly workable. */
final class CanteenSite {
    private CanteenSite() {}

    static Site site() {
        return new Site(
                "cantine",
                List.of(
                        Screen.told("/"),
                        Screen.form(
                                "/responsable",
                                Ask.filled("nom", "Le nom du responsable est obligatoire."),
                                Ask.filled("prenom", "Le prénom du responsable est obligatoire."),
                                Ask.filled("adresse", "L'adresse est obligatoire."),
                                Ask.filled("codepostal", "Le code postal est obligatoire."),
                                Ask.like("codepostal", "[0-9]{5}", "Le code postal doit comporter 5 chiffres."),
                                Ask.filled("ville", "La ville est obligatoire."),
                                Ask.filled("telephone", "Le téléphone est obligatoire."),
                                Ask.like("telephone", "([0-9][ .]?){10}", "Le téléphone doit comporter 10 chiffres."),
                                Ask.optional("travail"),
                                Ask.filled("courriel", "Le courriel est obligatoire."),
                                Ask.like("courriel", "\\S+@\\S+\\.\\S+", "Le courriel n'est pas valide.")),
                        Screen.form(
                                "/enfant",
                                Ask.filled("nomenfant", "Le nom de l'enfant est obligatoire."),
                                Ask.filled("prenomenfant", "Le prénom de l'enfant est obligatoire."),
                                Ask.filled("jour", "Le jour de naissance est obligatoire."),
                                Ask.filled("mois", "Le mois de naissance est obligatoire."),
                                Ask.filled("annee", "L'année de naissance est obligatoire."),
                                Ask.filled("ecole", "L'école est obligatoire."),
                                Ask.filled("classe", "La classe est obligatoire."),
                                Ask.optional("allergies")),
                        days(),
                        Screen.form(
                                "/recapitulatif",
                                Ask.filled("reglement", "Vous devez accepter le règlement intérieur.")),
                        Screen.told("/confirmation")),
                List.of("/contact", "/mentions-legales"),
                Map.of(),
                "CANT");
    }

    private static Screen days() {
        Ask oneDay = new Ask(
                "lundi",
                sent -> List.of("lundi", "mardi", "jeudi", "vendredi").stream().anyMatch(sent::containsKey),
                "Cochez au moins un jour.");
        return Screen.form(
                "/repas",
                oneDay,
                Ask.optional("mardi"),
                Ask.optional("jeudi"),
                Ask.optional("vendredi"),
                Ask.filled("quotient", "Choisissez une tranche de quotient familial."),
                Ask.optional("attestation"),
                Ask.file("attestation", "pdf|jpeg|png", 5_000_000, "L'attestation doit être un PDF ou une photo."));
    }
}
