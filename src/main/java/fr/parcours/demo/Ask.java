package fr.parcours.demo;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One thing a screen asks for, and what it answers when the reply will not do. */
record Ask(String field, Predicate<Map<String, String>> holds, String otherwise) {

    /** A reply that may be left out. */
    static Ask optional(String field) {
        return new Ask(field, answers -> true, "");
    }

    /** A reply that must be there. */
    static Ask filled(String field, String otherwise) {
        return new Ask(field, answers -> !given(answers, field).isBlank(), otherwise);
    }

    /** A reply that, once given, must look like this. */
    static Ask like(String field, String shape, String otherwise) {
        Pattern pattern = Pattern.compile(shape);
        return whenGiven(field, answer -> pattern.matcher(answer.strip()).matches(), otherwise);
    }

    /** A reply typed twice. */
    static Ask same(String field, String other, String otherwise) {
        return new Ask(field, answers -> given(answers, field).equals(given(answers, other)), otherwise);
    }

    /** A file, once given, of one of these kinds (see {@link Posted}) and no heavier than this many bytes. */
    static Ask file(String field, String kinds, long atMost, String otherwise) {
        Predicate<Map<String, String>> fits = answers -> given(answers, field).isBlank()
                || (given(answers, field + ".genre").matches(kinds)
                        && Long.parseLong(given(answers, field + ".octets")) <= atMost);
        return new Ask(field, fits, otherwise);
    }

    private static Ask whenGiven(String field, Predicate<String> fits, String otherwise) {
        return new Ask(
                field, answers -> given(answers, field).isBlank() || fits.test(given(answers, field)), otherwise);
    }

    private static String given(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "");
    }
}
