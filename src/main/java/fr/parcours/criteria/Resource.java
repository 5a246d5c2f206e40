package fr.parcours.criteria;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads one of the data files packed beside these classes. */
final class Resource {
    private Resource() {}

    /** The content of {@code file} as a {@code shape}; a file missing or misshapen is our fault, hence unchecked. */
    static <T> T read(String file, Class<T> shape) {
        try (InputStream in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return JsonMapper.builder().build().readValue(in, shape);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read our own " + file, broken);
        }
    }
}
