package fr.parcours.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The sentences of one check, read from the head of its page. {@code FieldLabel.md} opens with lines between two {@code ---}:
 *
 * <pre>
 * ---
 * title.fr: Champ sans étiquette visible
 * title.en: Field without a visible label
 * barrier.fr: … (what is wrong, where the title alone would read as praise; optional)
 * failed.fr: Le champ « {name} » n’a pas d’étiquette…
 * failed.en: …
 * who.fr: … (who is hindered, and how)
 * mend.fr: … (how to mend)
 * ---
 * </pre>
 *
 * A {@code {word}} is replaced by the argument of that name. Both languages are mandatory for each key.
 */
public final class Sentences {
    private static final Pattern QUOTED_LAST = Pattern.compile("[ \\u00a0\\u202f]?[»”]\\.");

    private final String owner;
    private final Map<String, String> texts;

    private Sentences(String owner, Map<String, String> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Reads the page beside the class: {@code FieldLabel} has {@code FieldLabel.md} in its own package. */
    public static Sentences of(Class<?> check) {
        String name = check.getSimpleName() + ".md";
        try (InputStream page = check.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("no page " + name + " beside " + check.getName());
            }
            return new Sentences(name, head(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> head(String page) {
        Map<String, String> texts = new LinkedHashMap<>();
        int end = page.startsWith("---\n") ? page.indexOf("\n---\n", 3) : -1;
        for (String line : end < 0 ? new String[0] : page.substring(4, end).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                texts.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 2).strip());
            }
        }
        return texts;
    }

    /**
     * The sentence of that key; {@code arguments} are names and values in turn, and a value that is itself a {@link Sentence} is put
     * in the language of the whole.
     */
    public Sentence say(String key, Object... arguments) {
        return new Sentence(
                Typography.french(fill(key + ".fr", arguments)), Typography.english(fill(key + ".en", arguments)));
    }

    /** Whether the page says something of that key, in one language at least. */
    public boolean has(String key) {
        return texts.containsKey(key + ".fr") || texts.containsKey(key + ".en");
    }

    private String fill(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(owner + " has no " + key);
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String told = argument(text.substring(open + 1, close), key.endsWith(".en"), arguments);
            out.append(text, from, open);
            String quoted = Quoting.in(told, out, text.substring(close + 1));
            out.append(closed(quoted, text.substring(close + 1)));
            from = close + 1;
        }
        return dots(out.append(text.substring(from)).toString());
    }

    /** What is cut short at the end of a sentence, or right after one, has three dots and no fourth. */
    private static String dots(String words) {
        return words.replace(".…", "…").replace("….", "…");
    }

    /** A quotation that ends with its own full stop, where the sentence that holds it ends too, needs one only. */
    private static String closed(String quoted, String next) {
        boolean twice = quoted.endsWith(".")
                && !quoted.endsWith("..")
                && QUOTED_LAST.matcher(next).lookingAt();
        return twice ? quoted.substring(0, quoted.length() - 1) : quoted;
    }

    private String argument(String word, boolean english, Object... arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals(word)) {
                Object told = arguments[i + 1];
                return told instanceof Sentence both ? english ? both.en() : both.fr() : String.valueOf(told);
            }
        }
        throw new IllegalStateException(owner + " says {" + word + "} and got no such argument");
    }
}
