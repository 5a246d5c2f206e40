package fr.parcours.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a mistake of the command line in the person's language. */
final class Misused {
    private Misused() {}

    static String say(ParameterException mistake) {
        String english = String.valueOf(mistake.getMessage());
        return Voice.say("parcours : " + french(mistake, english), "parcours: " + english);
    }

    private static String french(ParameterException mistake, String english) {
        if (mistake instanceof UnmatchedArgumentException unknown) {
            return "« " + String.join(" ", unknown.getUnmatched()) + " » n’est ni une commande ni une option connue.";
        }
        if (mistake instanceof MissingParameterException missing) {
            return "il manque "
                    + missing.getMissing().stream().map(Misused::name).collect(Collectors.joining(", ")) + ".";
        }
        ArgSpec argument = mistake.getArgSpec();
        String value = mistake.getValue();
        if (argument != null && value != null) {
            return "« " + value + " » ne convient pas pour " + name(argument) + ".";
        }
        return argument == null ? english : name(argument) + " : " + english;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
