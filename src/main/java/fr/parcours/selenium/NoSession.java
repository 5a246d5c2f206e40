package fr.parcours.selenium;

import fr.parcours.browser.PageFailure;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Tells a person, in one sentence, why a grid lent no browser, or took it back. */
final class NoSession {
    private static final Pattern CODE = Pattern.compile("(?i)response code (\\d{3})");

    private NoSession() {}

    /** From what Selenium threw when it asked for a session. */
    static PageFailure because(Grid grid, RuntimeException refused) {
        String told = String.valueOf(refused.getMessage());
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return failure(grid, "ce nom de machine n’existe pas", "this machine name does not exist");
            }
            if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
                return failure(grid, "elle ne répond pas à temps", "it does not answer in time");
            }
            if (cause instanceof SSLException) {
                return failure(
                        grid, "la connexion n’est pas sûre (certificat)", "the connection is not safe (certificate)");
            }
            if (cause instanceof ConnectException) {
                return failure(grid, "la connexion est refusée", "the connection is refused");
            }
        }
        Matcher code = CODE.matcher(told);
        String status = code.find() ? code.group(1) : "";
        return answered(grid, told, status);
    }

    private static PageFailure answered(Grid grid, String told, String status) {
        if (status.equals("401") || status.equals("403")) {
            return failure(
                    grid,
                    "elle refuse notre identifiant (variable PARCOURS_GRID_AUTH)",
                    "it refuses our key (variable PARCOURS_GRID_AUTH)");
        }
        if (told.contains("timed out")) {
            return failure(
                    grid,
                    "aucun navigateur ne s’est libéré dans le délai de sa file d’attente",
                    "no browser came free within the time-out of its queue");
        }
        if (told.contains("No nodes support") || told.contains("does not support")) {
            return failure(grid, "aucun de ses nœuds n’offre Chrome", "none of its nodes offers Chrome");
        }
        if (status.equals("404") || status.equals("405") || told.contains("Unable to parse")) {
            return failure(
                    grid,
                    "ce qui répond à cette adresse n’est pas une grille Selenium",
                    "what answers at this address is no Selenium Grid");
        }
        String first = grid.discreet(told.lines().findFirst().orElse(""));
        return failure(grid, "elle n’ouvre pas de session (" + first + ")", "it opens no session (" + first + ")");
    }

    /** The grid keeps the browser's debugger to itself. */
    static PageFailure mute(Grid grid) {
        return failure(
                grid,
                "elle n’ouvre pas le débogueur du navigateur (capacité se:cdp), sans lequel Parcours ne voit rien",
                "it does not open the browser's debugger (capability se:cdp), without which Parcours sees nothing");
    }

    /** The debugger was announced, but nothing answers there. */
    static PageFailure unreachable(Grid grid) {
        return failure(
                grid,
                "le débogueur du navigateur (capacité se:cdp) n’est pas joignable à travers elle",
                "the browser's debugger (capability se:cdp) cannot be reached through it");
    }

    /** The session was there, and is no more. */
    static PageFailure lost(Grid grid) {
        return new PageFailure(
                PageFailure.Kind.BROWSER_GONE,
                "La grille " + grid + " a perdu le navigateur en cours de route (nœud arrêté, ou session fermée).",
                "The grid " + grid
                        + " lost the browser on the way (a node that stopped, or a session that was closed).");
    }

    private static PageFailure failure(Grid grid, String french, String english) {
        return new PageFailure(
                PageFailure.Kind.BROWSER_GONE,
                "La grille " + grid + " ne prête pas de navigateur : " + french + ".",
                "The grid " + grid + " lends no browser: " + english + ".");
    }
}
