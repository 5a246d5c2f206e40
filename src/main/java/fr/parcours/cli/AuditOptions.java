package fr.parcours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code audit} and {@code demo} can be asked. */
final class AuditOptions {
    @Option(
            names = "--personas",
            paramLabel = "none|all|LISTE",
            description = {
                "Qui parcourt après le parcours nominal : none, all, ou une liste (keyboard,screen-reader,smartphone). Par défaut : ce que dit la campagne, sinon all.",
                "Who walks after the nominal walk. By default: what the campaign says, else all."
            })
    @Nullable
    String personas;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Nombre de navigateurs en parallèle (par défaut : un par couple de processeurs, deux au plus).",
                "How many browsers at once."
            })
    int jobs;

    @Option(
            names = "--out",
            paramLabel = "DOSSIER",
            description = {"Où écrire les résultats. Par défaut : ./reports.", "Where results go."})
    @Nullable
    Path out;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = {"Langue des messages et du rapport (fr par défaut).", "Language of messages and report."})
    @Nullable
    String language;

    @Option(
            names = "--fail-under",
            paramLabel = "N",
            description = {
                "Sort avec le code 1 si l’indice d’une démarche est sous N (0 à 100).",
                "Exit code 1 when an index is under N."
            })
    @Nullable
    Double failUnder;

    @Option(
            names = "--bench-host",
            paramLabel = "HÔTE",
            description = {
                "Banc d’essai : sur cet hôte, et lui seul, le point d’arrêt peut être passé et toutes les conditions sont parcourues.",
                "A test bench: the only host where the stop may be passed and every condition walks."
            })
    List<String> benchHosts = new ArrayList<>();

    @Option(
            names = "--user-agent",
            paramLabel = "on|off",
            defaultValue = "on",
            description = {
                "Dire aux sites, dans le User-Agent, que c’est Parcours : on (par défaut) ou off.",
                "Whether sites are told in the User-Agent that this is Parcours."
            })
    String userAgent = "on";

    /** What can be read but makes no sense. */
    void refuseNonsense() {
        if (jobs < 0) {
            throw new Refusal(
                    "--jobs " + jobs + " : il faut au moins un navigateur (ou 0 pour laisser choisir).",
                    "--jobs " + jobs + ": at least one browser is needed (or 0 to let us choose).");
        }
        if (!userAgent.equals("on") && !userAgent.equals("off")) {
            throw new Refusal(
                    "--user-agent « " + userAgent + " » : on ou off.", "--user-agent “" + userAgent + "”: on or off.");
        }
        Threshold.refuseNonsense(failUnder);
    }

    /** What we add to the browser's own name, empty when sites are not to be told. */
    String signature() {
        return userAgent.equals("on") ? "Parcours/" + Version.number() : "";
    }
}
