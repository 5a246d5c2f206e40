package fr.parcours.reader.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides conditions that hold or not whatever the page says: two constants compared, {@code true}, {@code false}. Code is never run. */
final class Conditions {
    private static final String CONSTANT = "(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|(-?\\d+(?:\\.\\d+)?)|(true|false))";
    private static final Pattern COMPARED = Pattern.compile(CONSTANT + "\\s*(===|==|!==|!=|<=|>=|<|>)\\s*" + CONSTANT);

    private Conditions() {}

    /** Whether it holds; empty when only walking tells. Variables that are known become the constants they are. */
    static Optional<Boolean> holds(String condition, Variables variables) {
        String plain = replaced(condition.strip(), variables);
        if (plain.equals("true") || plain.equals("false")) {
            return Optional.of(plain.equals("true"));
        }
        Matcher found = COMPARED.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        String left = constant(found, 1);
        String right = constant(found, 6);
        boolean numbers = number(left) && number(right);
        int order =
                numbers ? Double.compare(Double.parseDouble(left), Double.parseDouble(right)) : left.compareTo(right);
        return switch (found.group(5)) {
            case "===", "==" -> Optional.of(order == 0);
            case "!==", "!=" -> Optional.of(order != 0);
            case "<" -> numbers ? Optional.of(order < 0) : Optional.empty();
            case ">" -> numbers ? Optional.of(order > 0) : Optional.empty();
            case "<=" -> numbers ? Optional.of(order <= 0) : Optional.empty();
            default -> numbers ? Optional.of(order >= 0) : Optional.empty();
        };
    }

    private static String replaced(String condition, Variables variables) {
        return Pattern.compile("([\"']?)\\$\\{([^}]+)\\}\\1").matcher(condition).replaceAll(found -> {
            String value = variables.value(found.group(2)).orElse(null);
            boolean plain = value != null && !value.contains("\"") && !value.contains("\\");
            if (value == null || !plain) {
                return Matcher.quoteReplacement(found.group());
            }
            return Matcher.quoteReplacement(number(value) ? value : "\"" + value + "\"");
        });
    }

    private static String constant(Matcher found, int from) {
        for (int i = from; i < from + 4; i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }

    private static boolean number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
