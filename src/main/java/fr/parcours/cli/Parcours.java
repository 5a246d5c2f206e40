package fr.parcours.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Commands that need no browser load none. */
@Command(
        name = "parcours",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Parcourt une démarche en ligne dans un vrai navigateur, et dit qui ne peut pas aller au bout, et pourquoi.",
            "Walks an online procedure in a real browser, and tells who cannot get to the end, and why."
        },
        subcommands = {
            DemoCommand.class,
            AuditCommand.class,
            CaptureCommand.class,
            JudgeCommand.class,
            ReviewCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            BaselineCommand.class,
            DiffCommand.class,
            DrawCommand.class,
            ReportCommand.class,
            NotifyCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Codes de sortie : 0 tout va ; 1 le seuil demandé n’est pas tenu ; 2 rien n’a pu être fait ; 3 fait en partie.",
            "Exit codes: 0 all well; 1 the gate is broken; 2 could not run; 3 ran in part."
        })
public final class Parcours implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private Parcours() {}

    public static void main(String[] args) {
        // the version needs no parser: half of the time a person would wait for it went there
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("parcours " + Version.number());
            return;
        }
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine line = new CommandLine(new Parcours())
                .setExecutionExceptionHandler((failure, command, parsed) -> Faults.tell(failure))
                .setParameterExceptionHandler(Parcours::misused)
                .setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args);
    }

    private static int misused(ParameterException mistake, String[] args) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println(Misused.say(mistake));
        if (mistake instanceof CommandLine.UnmatchedArgumentException unknown
                && !unknown.getSuggestions().isEmpty()) {
            err.println("Peut-être / maybe\u00a0: " + String.join(", ", unknown.getSuggestions()));
        }
        err.println("Aide / help\u00a0: "
                + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.COULD_NOT.code();
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
