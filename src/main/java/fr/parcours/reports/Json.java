package fr.parcours.reports;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the files that we wrote, and tells in one sentence why one cannot be read. Fields we do not know are passed over. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a list that an older version did not write is an empty one
            .withConfigOverride(List.class, any -> any.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, any -> any.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Json() {}

    /** What is read from an open file. */
    interface Read<T> {
        T from(JsonParser parser) throws IOException;
    }

    /** Opens {@code file} for {@code read}; whatever is wrong with it becomes an {@link UnreadableResult}. */
    static <T> T open(Path file, Read<T> read) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = MAPPER.createParser(in)) {
            return read.from(parser);
        } catch (JsonProcessingException garbled) {
            throw garbled(file, garbled);
        } catch (IOException closed) {
            throw new UnreadableResult(
                    "«\u00a0" + file + "\u00a0» ne peut pas être lu\u00a0: " + closed.getMessage() + ".",
                    "“" + file + "” cannot be read: " + closed.getMessage() + ".");
        }
    }

    /** What {@code rebuild} makes of what was read from {@code file}, unless it holds a value that we do not know. */
    static <T> T rebuilt(Path file, Supplier<T> rebuild) {
        try {
            return rebuild.get();
        } catch (IllegalArgumentException odd) {
            throw new UnreadableResult(
                    "«\u00a0" + file + "\u00a0» contient une valeur que cette version de Parcours ne connaît pas ("
                            + odd.getMessage() + ").",
                    "“" + file + "” holds a value that this version of Parcours does not know (" + odd.getMessage()
                            + ").");
        }
    }

    private static UnreadableResult garbled(Path file, JsonProcessingException garbled) {
        int line = garbled.getLocation() == null ? 1 : garbled.getLocation().getLineNr();
        return new UnreadableResult(
                "«\u00a0" + file + "\u00a0» est abîmé ou coupé (ligne " + line + ")\u00a0: il ne peut pas être relu.",
                "“" + file + "” is damaged or cut short (line " + line + "): it cannot be read.");
    }

    /** Refuses a file that says to be of another format than {@code ours}. */
    static void holdFormat(Path file, int said, int ours) {
        if (said != ours) {
            throw new UnreadableResult(
                    "«\u00a0" + file + "\u00a0» est au format " + said
                            + "\u00a0; cette version de Parcours lit le format " + ours + ".",
                    "“" + file + "” is of format " + said + "; this version of Parcours reads format " + ours + ".");
        }
    }

    /** The name of the object's first field, the parser standing on its value; null when there is none. */
    static @Nullable String first(JsonParser parser) throws IOException {
        return parser.nextToken() == JsonToken.START_OBJECT ? next(parser) : null;
    }

    /** The name of the next field of the same object, the parser standing on its value; null at the end. */
    static @Nullable String next(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Whether the object has the field {@code wanted}, looked for no further than the field {@code last}. */
    static boolean has(JsonParser parser, String wanted, String last) throws IOException {
        for (String name = first(parser); name != null && !name.equals(last); name = next(parser)) {
            if (name.equals(wanted)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
