package fr.parcours.run;

import fr.parcours.browser.Deed;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Mask;
import fr.parcours.journey.Draft.Line;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one deed in the words of a journey. Of several ways to tell the thing, the first that gives away nothing typed is kept. */
final class Wording {
    private static final Pattern HIDDEN = Pattern.compile("⟦data:([^⟧]+)⟧");

    private Wording() {}

    /**
     * @param shown whether a value of that name may be shown in a text
     * @param data name of the value typed, empty when none was
     * @param files how many files were given before
     */
    static Line of(Deed deed, String data, Mask mask, Predicate<String> shown, Notebook.Told told, int files) {
        return switch (deed.kind()) {
            case CLICK -> on("click", "name", true, deed, mask, shown, told);
            case CHOOSE -> on("choose", "option", true, deed, mask, shown, told);
            case CHECK -> on("check", "name", true, deed, mask, shown, told);
            case UNCHECK -> on("uncheck", "name", true, deed, mask, shown, told);
            case FILL ->
                data.isEmpty()
                        ? on("clear", "field", false, deed, mask, shown, told)
                        : with(on("fill", "field", false, deed, mask, shown, told), "with", "$" + data, "");
            case UPLOAD -> {
                String name = "piece-" + (files + 1) + ending(deed.text());
                yield with(
                        on("upload", "field", false, deed, mask, shown, told),
                        "file",
                        name,
                        told.say(
                                "placez à côté de ce fichier un document fictif nommé " + name,
                                "put a made-up document called " + name + " beside this file"));
            }
            case PRESS -> Line.of("press", "key", deed.text());
            case OPEN, FORWARD -> Line.of("open", "address", mask.address(deed.text()));
            case BACK -> new Line("back", Map.of(), "");
            case RELOAD -> new Line("reload", Map.of(), "");
            case DIALOG -> Line.of("dialog", "do", deed.text());
            case WINDOW -> Line.of("tab", "title", deed.text());
            case CLOSED -> new Line("", Map.of(), "");
        };
    }

    private static String ending(String file) {
        int dot = file.lastIndexOf('.');
        String end = dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
        return end.matches("\\.[a-z0-9]{1,5}") ? end : ".pdf";
    }

    private static Line with(Line line, String key, String text, String note) {
        if (line.word().isEmpty()) {
            return line;
        }
        Map<String, String> keys = new LinkedHashMap<>();
        // what is done comes right after what it is done to: { field: Nom, with: $nom, in: Enfant }
        line.keys().forEach((name, value) -> {
            keys.put(name, value);
            keys.putIfAbsent(key, text);
        });
        return new Line(line.word(), keys, note.isEmpty() ? line.note() : note);
    }

    /** @param said whether {@code $name} serves in the name of the thing */
    private static Line on(
            String word, String key, boolean said, Deed deed, Mask mask, Predicate<String> shown, Notebook.Told told) {
        Optional<Target> best = deed.targets().stream()
                .filter(one -> safe(one, said, mask, shown))
                .findFirst();
        if (best.isEmpty()) {
            return new Line(
                    "",
                    Map.of(),
                    told.unwritten(
                            "rien ne désigne sans ambiguïté ce qui a été actionné ici",
                            "nothing tells unmistakably what was acted upon here"));
        }
        Target target = best.get();
        Map<String, String> keys = new LinkedHashMap<>();
        target.names().stream().findFirst().ifPresent(name -> keys.put(key, said ? references(name, mask) : name));
        put(keys, "role", target.role());
        put(keys, "in", target.in());
        put(keys, "near", target.near());
        if (target.nth() > 0) {
            keys.put("nth", String.valueOf(target.nth()));
        }
        put(keys, "css", target.css());
        String note = target.css() == null
                ? ""
                : told.say(
                        "aucun texte ne désigne cet élément\u00a0: remplacez si possible ce sélecteur par ce qu’une personne lit",
                        "no text tells this element: replace this selector, if you can, by what a person reads");
        return new Line(word, keys, note);
    }

    private static void put(Map<String, String> keys, String key, @Nullable String text) {
        if (text != null) {
            keys.put(key, text);
        }
    }

    private static boolean safe(Target target, boolean said, Mask mask, Predicate<String> shown) {
        Stream<String> literal = Stream.of(target.in(), target.near(), target.css())
                .filter(one -> one != null)
                .map(String::valueOf);
        boolean names = target.names().stream()
                .map(mask::apply)
                .noneMatch(name -> said
                        ? HIDDEN.matcher(name).results().anyMatch(hit -> !shown.test(hit.group(1)))
                        : Mask.hides(name));
        return names && literal.noneMatch(text -> Mask.hides(mask.apply(text)));
    }

    /** A name that holds something typed says it by the value's name, so that it follows the value. */
    private static String references(String name, Mask mask) {
        Matcher hidden = HIDDEN.matcher(mask.apply(name).replace("$", "$$"));
        return hidden.replaceAll(found -> Matcher.quoteReplacement("$" + found.group(1)));
    }
}
