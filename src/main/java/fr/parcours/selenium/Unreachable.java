package fr.parcours.selenium;

import fr.parcours.browser.PageFailure;

/** Says in one sentence why a page does not open. */
final class Unreachable {
    private Unreachable() {}

    /** @param error as the browser names it, such as {@code net::ERR_TIMED_OUT} */
    static PageFailure because(String url, String error) {
        String code = error.replace("net::", "");
        if (code.startsWith("ERR_CERT") || code.startsWith("ERR_SSL")) {
            return new PageFailure(
                    PageFailure.Kind.UNREACHABLE,
                    "La page " + url + " ne s’ouvre pas : son certificat de sécurité n’est pas valable (" + code + ").",
                    "The page " + url + " does not open: its security certificate is not valid (" + code + ").");
        }
        String french =
                switch (code) {
                    case "ERR_CONNECTION_REFUSED" -> "la connexion est refusée";
                    case "ERR_NAME_NOT_RESOLVED" -> "ce nom de site n’existe pas";
                    case "ERR_CONNECTION_TIMED_OUT", "ERR_TIMED_OUT" -> "le site ne répond pas";
                    case "ERR_TOO_MANY_REDIRECTS" -> "le site renvoie sans fin d’une adresse à une autre";
                    case "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED", "ERR_CONNECTION_RESET" ->
                        "le site coupe la communication";
                    case "ERR_INVALID_AUTH_CREDENTIALS" -> "le site demande un identifiant";
                    case "DOWNLOAD" -> "l’adresse donne un fichier à télécharger, non une page";
                    case "ERR_ABORTED" -> "le site n’a donné aucune page à cette adresse";
                    default -> "le site ne répond pas comme attendu (" + code + ")";
                };
        String english =
                switch (code) {
                    case "ERR_CONNECTION_REFUSED" -> "the connection is refused";
                    case "ERR_NAME_NOT_RESOLVED" -> "this site name does not exist";
                    case "ERR_CONNECTION_TIMED_OUT", "ERR_TIMED_OUT" -> "the site does not answer";
                    case "ERR_TOO_MANY_REDIRECTS" -> "the site leads from one address to another without end";
                    case "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED", "ERR_CONNECTION_RESET" ->
                        "the site cuts the connection";
                    case "ERR_INVALID_AUTH_CREDENTIALS" -> "the site asks for a user and password";
                    case "DOWNLOAD" -> "the address gives a file to download, not a page";
                    case "ERR_ABORTED" -> "the site gave no page at this address";
                    default -> "the site does not answer as expected (" + code + ")";
                };
        return new PageFailure(
                PageFailure.Kind.UNREACHABLE,
                "La page " + url + " ne s’ouvre pas : " + french + ".",
                "The page " + url + " does not open: " + english + ".");
    }
}
