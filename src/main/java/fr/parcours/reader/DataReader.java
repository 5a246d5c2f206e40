package fr.parcours.reader;

import fr.parcours.journey.Journey.Datum;
import fr.parcours.journey.References;
import fr.parcours.reader.Tree.Mapping;
import fr.parcours.reader.Tree.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values typed on the way: texts, secrets named by their environment variable, values unique to a walk. */
final class DataReader {
    private static final Pattern NAME = Pattern.compile(References.NAME);
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Mistakes mistakes;

    DataReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Map<String, Datum> read(@Nullable Mapping data) {
        Map<String, Datum> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Tree.Entry entry : data == null ? List.<Tree.Entry>of() : data.entries()) {
            Fields.once(entry, seen, mistakes);
            if (!NAME.matcher(entry.key()).matches()) {
                mistakes.add(
                        entry.at(),
                        Mistakes.fr(entry.key())
                                + " n’est pas un nom\u00a0: des lettres, des chiffres, - et _, une lettre d’abord.",
                        Mistakes.en(entry.key()) + " is no name: letters, digits, - and _, a letter first.");
            }
            values.put(entry.key(), datum(entry.value()));
        }
        return values;
    }

    private Datum datum(Tree value) {
        if (value instanceof Scalar scalar && !scalar.nothing()) {
            return new Datum(Datum.Kind.TEXT, scalar.text());
        }
        if (!(value instanceof Mapping mapping)) {
            mistakes.add(
                    value.at(),
                    "Une valeur est un texte, { env: NOM } ou { unique: \"…{walk}…\" }\u00a0; il y a " + value.french()
                            + ".",
                    "A value is a text, { env: NAME } or { unique: \"…{walk}…\" }; there is " + value.english() + ".");
            return new Datum(Datum.Kind.TEXT, "");
        }
        Fields fields = new Fields(mapping, mistakes, List.of("env", "unique"));
        boolean secret = fields.tree("env").isPresent();
        if (secret == fields.tree("unique").isPresent()) {
            mistakes.add(
                    value.at(),
                    "Écrivez soit { env: NOM }, soit { unique: \"…{walk}…\" }.",
                    "Write either { env: NAME } or { unique: \"…{walk}…\" }.",
                    List.of("env", "unique"));
            return new Datum(Datum.Kind.SECRET, "");
        }
        return secret ? secret(fields) : unique(fields);
    }

    private Datum secret(Fields fields) {
        return new Datum(
                Datum.Kind.SECRET,
                fields.must(
                        "env",
                        VARIABLE,
                        "un nom de variable d’environnement s’écrit avec A-Z, 0-9 et _.",
                        "the name of an environment variable is made of A-Z, 0-9 and _."));
    }

    private Datum unique(Fields fields) {
        String text = fields.must("unique");
        if (!text.isEmpty() && !text.contains("{walk}")) {
            mistakes.add(
                    fields.at("unique"),
                    "Il manque {walk} dans ce texte\u00a0: c’est ce qui change à chaque marche.",
                    "{walk} is missing in this text: it is what changes at every walk.",
                    List.of("{walk}"));
        }
        return new Datum(Datum.Kind.UNIQUE, text);
    }
}
