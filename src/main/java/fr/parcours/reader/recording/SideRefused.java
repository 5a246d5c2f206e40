package fr.parcours.reader.recording;

import fr.parcours.reader.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commands of Selenium IDE that no word of ours says, each with the reason. */
final class SideRefused {
    private record Reason(List<String> names, String french, String english) {}

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    List.of("debugger", "setSpeed"),
                    "c’est un réglage de la mise au point, qu’aucune personne ne fait.",
                    "it is a setting for debugging, which no person makes."),
            new Reason(
                    List.of("setWindowSize"),
                    "la taille de la fenêtre n’est pas reprise\u00a0: chaque condition de Parcours a la sienne.",
                    "the window’s size is not carried over: each of Parcours’ conditions has its own."),
            new Reason(
                    List.of("mouseOut"),
                    "quitter une chose du pointeur n’a pas de mot\u00a0: l’étape suivante le fait.",
                    "moving the pointer off a thing has no word: the next step does it."),
            new Reason(
                    List.of("removeSelection"),
                    "ôter une réponse d’une liste à plusieurs choix n’a pas de mot.",
                    "taking an answer out of a list of several has no word."),
            new Reason(
                    List.of(
                            "assertEditable",
                            "verifyEditable",
                            "assertNotEditable",
                            "verifyNotEditable",
                            "waitForElementNotEditable"),
                    "rien ne dit, dans nos mots, si un champ peut être modifié\u00a0: «\u00a0fill\u00a0» échouera s’il ne peut pas l’être.",
                    "no word tells whether a field may be changed: “fill” fails where it may not."),
            new Reason(
                    List.of("assertChecked", "verifyChecked", "assertNotChecked", "verifyNotChecked"),
                    "l’état d’une case ne se vérifie pas\u00a0: «\u00a0check\u00a0» et «\u00a0uncheck\u00a0» la mettent dans l’état voulu.",
                    "the state of a box is not checked: “check” and “uncheck” put it in the state wanted."),
            new Reason(
                    List.of(
                            "assertValue",
                            "verifyValue",
                            "assertSelectedValue",
                            "verifySelectedValue",
                            "assertNotSelectedValue",
                            "verifyNotSelectedValue",
                            "assertSelectedLabel",
                            "verifySelectedLabel"),
                    "le contenu d’un champ ne se vérifie pas\u00a0: ce que l’écran affiche, si («\u00a0expect\u00a0»).",
                    "what a field holds is not checked: what the screen shows is (“expect”)."),
            new Reason(
                    List.of("assert", "verify"),
                    "une variable ne se vérifie pas\u00a0: ce que l’écran affiche, si («\u00a0expect\u00a0»).",
                    "a variable is not checked: what the screen shows is (“expect”)."));

    private SideRefused() {}

    static Map<String, SideCommands.Carrier> table(Draft draft) {
        Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
        REASONS.forEach(reason -> reason.names.forEach(name -> table.put(name, (SideCommands.Literal)
                (command, next) -> draft.lost(command.at(), reason.french, reason.english))));
        table.put("echo", (SideCommands.Literal) (command, next) -> draft.lost(
                command.at(),
                "ce message de mise au point n’est pas repris, " + Clean.fr(Secrets.without(command.target())) + ".",
                "this message for debugging is not carried over, " + Clean.en(Secrets.without(command.target()))
                        + "."));
        return table;
    }
}
