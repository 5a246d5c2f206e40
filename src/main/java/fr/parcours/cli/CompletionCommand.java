package fr.parcours.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes commands and options when Tab is pressed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Écrit le script qui complète les commandes et les options à la touche Tab : source <(parcours completion bash).",
            "Writes the script that completes commands and options at the Tab key: source <(parcours completion bash)."
        })
final class CompletionCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "bash|zsh",
            description = {"L’interpréteur de commandes.", "The shell."})
    String shell = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new Refusal(
                    "« " + shell + " » n’est pas un interpréteur connu : bash ou zsh.",
                    "“" + shell + "” is no known shell: bash or zsh.");
        }
        String script = AutoComplete.bash("parcours", spec.root().commandLine());
        // zsh reads bash's own completions, once it has been told to
        System.out.print(shell.equals("zsh") ? "autoload -U +X compinit && compinit\n" + script : script);
        return Exit.FINE.code();
    }
}
