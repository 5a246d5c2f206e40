package fr.parcours.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a text into a located tree. References between parts of a file are refused: nothing is ever expanded. */
final class TreeReader {
    private static final int DEEPEST = 16;

    private final JsonParser parser;

    private TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The tree; empty, with the mistake told, when the text does not parse. */
    static Optional<Tree> read(String text, Mistakes mistakes) {
        return read(text, mistakes.file().toString().toLowerCase(Locale.ROOT).endsWith(".json"), mistakes);
    }

    /** The tree of a text that is JSON, whatever its file is called. */
    static Optional<Tree> readJson(String text, Mistakes mistakes) {
        return read(text, true, mistakes);
    }

    /** The tree of a text that is YAML, whatever its file is called. */
    static Optional<Tree> readYaml(String text, Mistakes mistakes) {
        return read(text, false, mistakes);
    }

    private static Optional<Tree> read(String text, boolean json, Mistakes mistakes) {
        JsonFactory factory = json ? new JsonFactory() : new YAMLFactory();
        try (JsonParser parser = factory.createParser(text)) {
            return new TreeReader(parser).whole(mistakes);
        } catch (Refused refused) {
            mistakes.add(refused.at, refused.french, refused.english);
        } catch (JsonProcessingException broken) {
            Unparsable.tell(broken, text, json, mistakes);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be read", impossible);
        }
        return Optional.empty();
    }

    private Optional<Tree> whole(Mistakes mistakes) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            mistakes.add(new Place(1, 1), "Ce fichier est vide.", "This file is empty.");
            return Optional.empty();
        }
        Tree tree = value(first, 0);
        if (parser.nextToken() != null) {
            throw new Refused(
                    here(),
                    "Un second document commence ici\u00a0: un fichier n’en contient qu’un seul.",
                    "A second document begins here: one file holds one only.");
        }
        return Optional.of(tree);
    }

    private Tree value(@Nullable JsonToken token, int depth) throws IOException {
        Place at = here();
        if (depth > DEEPEST) {
            throw new Refused(at, "Trop d’emboîtements ici.", "Too deep here.");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Refused(
                    at,
                    "Les renvois YAML (*nom) ne servent pas ici\u00a0; pour un texte qui commence par *, mettez des guillemets.",
                    "YAML references (*name) do not serve here; for a text that begins with *, use quotes.");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(next, depth + 1));
            }
            return new Tree.Listing(items, at);
        }
        return new Tree.Scalar(parser.getText(), kind(token), at);
    }

    private Tree mapping(Place at, int depth) throws IOException {
        List<Tree.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place keyAt = here();
            String key = parser.currentName();
            entries.add(new Tree.Entry(key, keyAt, value(parser.nextToken(), depth + 1)));
        }
        return new Tree.Mapping(entries, at);
    }

    private static Tree.Scalar.Kind kind(@Nullable JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return Tree.Scalar.Kind.NOTHING;
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Tree.Scalar.Kind.TRUTH;
        }
        return token != null && token.isNumeric() ? Tree.Scalar.Kind.NUMBER : Tree.Scalar.Kind.TEXT;
    }

    private Place here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Stops the reading of one file, with its place and sentence. */
    private static final class Refused extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient Place at;
        private final String french;
        private final String english;

        Refused(Place at, String french, String english) {
            super(english, null, false, false);
            this.at = at;
            this.french = french;
            this.english = english;
        }
    }
}
