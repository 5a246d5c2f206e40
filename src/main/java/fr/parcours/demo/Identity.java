package fr.parcours.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The invented identity provider that the State's demonstration sends people to: a password, then a one-time code. */
final class Identity {
    private static final Ask RIGHT_PASSWORD = new Ask(
            "motdepasse",
            sent -> sent.getOrDefault("identifiant", "").strip().equals("camille.exemple")
                    && sent.getOrDefault("motdepasse", "").equals("Demonstration-2026"),
            "Identifiant ou mot de passe incorrect. Vérifiez votre saisie.");

    private final String service;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    /** @param service the address of the one site that people are sent back to */
    Identity(String service) {
        this.service = service;
    }

    Site site() {
        Screen login = Screen.form(
                        "/",
                        Ask.filled("identifiant", "Saisissez votre identifiant IdentitéPlus."),
                        Ask.filled("motdepasse", "Saisissez votre mot de passe."),
                        RIGHT_PASSWORD)
                .forgetting("motdepasse");
        Screen code = Screen.form(
                        "/code",
                        Ask.filled("code", "Saisissez le code reçu par SMS."),
                        Ask.like("code", "204816", "Ce code est incorrect ou expiré."))
                .forgetting("code");
        return new Site(
                "identite",
                List.of(login, code, Screen.told("/retour")),
                List.of(),
                Map.of("/retour", (visit, sent) -> visit.hasDone(login) && visit.hasDone(code) ? back() : "/"),
                "IP");
    }

    private String back() {
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return service + "/identite/retour?jeton=" + token;
    }

    /** Takes a token back, once; an unknown token is nobody's. */
    boolean knows(String token) {
        return tokens.remove(token);
    }
}
