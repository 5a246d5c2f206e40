package fr.parcours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code audit} and {@code demo} can be asked. */
final class AuditOptions {
    /** Whom a quick audit asks, on top of the nominal walk. */
    private static final String QUICK = "keyboard,screen-reader";

    @Option(
            names = "--profile",
            paramLabel = "quick|full",
            defaultValue = "full",
            description = {
                "full (par défaut) : toutes les conditions. quick : le parcours nominal, le clavier et le lecteur d’écran ; le reste est dit non évalué.",
                "full (the default): every condition. quick: the nominal walk, the keyboard and the screen reader; the rest is said not to be evaluated."
            })
    String profile = "full";

    @Option(
            names = "--personas",
            paramLabel = "none|all|LISTE",
            description = {
                "Qui parcourt après le parcours nominal : none, all, ou une liste (keyboard,screen-reader,smartphone, et stumble : quelqu’un qui se trompe exprès). Par défaut : ce que dit la campagne, sinon --profile.",
                "Who walks after the nominal walk, stumble among them: somebody who errs on purpose. By default: what the campaign says, else --profile."
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

    @Mixin
    GateOptions gate = new GateOptions();

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

    @Option(
            names = "--grid",
            paramLabel = "URL",
            description = {
                "Emprunter les navigateurs à une grille Selenium (http://grille.example:4444) ; --jobs N demande N sessions. Identifiant éventuel dans PARCOURS_GRID_AUTH.",
                "Borrow the browsers from a Selenium Grid; --jobs N asks for N sessions. A user and key, if any, go in PARCOURS_GRID_AUTH."
            })
    @Nullable
    String grid;

    @Option(
            names = "--person",
            description = {
                "Une personne est là\u00a0: le navigateur est visible, et chaque «\u00a0pause\u00a0» du parcours lui est confiée.",
                "A person is there: the browser is visible, and each “pause” of the journey is theirs."
            })
    boolean person;

    @Option(
            names = "--idle",
            paramLabel = "TEMPS",
            description = {
                "Attendre ce temps (45s, 25m, 1h ; deux heures au plus) sans toucher à rien, une fois par démarche, sur le formulaire rempli, et dire ce qu’il devient. Par défaut : aucune attente.",
                "Wait so long (45s, 25m, 1h; two hours at most), hands off, once a procedure, on the form once filled in, and tell what becomes of it. By default: no wait."
            })
    @Nullable
    String idle;

    @Option(
            names = "--reviews",
            paramLabel = "FICHIER",
            description = {
                "Les réponses données par des personnes (voir review). Par défaut : reviews.yaml à côté de la démarche ou de la campagne.",
                "The answers that people gave (see review). By default: reviews.yaml beside the journey or the campaign."
            })
    @Nullable
    Path reviews;

    /** What can be read but makes no sense. */
    void refuseNonsense() {
        if (jobs < 0) {
            throw new Refusal(
                    "--jobs " + jobs + " : il faut au moins un navigateur (ou 0 pour laisser choisir).",
                    "--jobs " + jobs + ": at least one browser is needed (or 0 to let us choose).");
        }
        if (!profile.equals("quick") && !profile.equals("full")) {
            throw new Refusal(
                    "--profile « " + profile + " » : quick ou full.", "--profile “" + profile + "”: quick or full.");
        }
        if (!userAgent.equals("on") && !userAgent.equals("off")) {
            throw new Refusal(
                    "--user-agent « " + userAgent + " » : on ou off.", "--user-agent “" + userAgent + "”: on or off.");
        }
        if (person && (jobs > 1 || grid != null)) {
            throw new Refusal(
                    "--person va avec un seul navigateur, sur cette machine\u00a0: ni --jobs ni --grid.",
                    "--person goes with one browser, on this machine: neither --jobs nor --grid.");
        }
        if (person) {
            Display.refuseNone(System.getProperty("os.name"), System.getenv());
        }
        idleMillis();
        gate.refuseNonsense();
    }

    /** Whether the command line says nothing of who walks. */
    boolean leavesIt() {
        return personas == null && profile.equals("full");
    }

    /** Who walks after the nominal walk: {@code all}, {@code none} or a list. */
    String walkers() {
        String wanted = personas;
        return wanted != null ? wanted : profile.equals("quick") ? QUICK : "all";
    }

    /** How long the filled form is left alone, 0 when it is not. */
    long idleMillis() {
        String wanted = idle;
        return wanted == null ? 0 : Lasting.millis("--idle", wanted);
    }

    /** What we add to the browser's own name, empty when sites are not to be told. */
    String signature() {
        return userAgent.equals("on") ? "Parcours/" + Version.number() : "";
    }
}
