package fr.parcours.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file: small, and in UTF-8. */
final class Source {
    /** A journey of a thousand steps takes a tenth of this. */
    static final long MOST_BYTES = 1_000_000;

    private Source() {}

    /** The text, byte order mark left out; empty, with the mistake told, when there is none to read. */
    static Optional<String> read(Path file, Mistakes mistakes) {
        return read(file, MOST_BYTES, mistakes);
    }

    /** The same, of a file that may be larger. */
    static Optional<String> read(Path file, long most, Mistakes mistakes) {
        try {
            if (!Files.exists(file)) {
                mistakes.add(
                        Place.NOWHERE,
                        "Le fichier " + Mistakes.fr(file.toString()) + " n’existe pas.",
                        "The file " + Mistakes.en(file.toString()) + " does not exist.");
                return Optional.empty();
            }
            if (Files.size(file) > most) {
                mistakes.add(
                        Place.NOWHERE,
                        "Ce fichier dépasse " + most / 1_000_000 + " Mo\u00a0: personne n’en écrit de si long.",
                        "This file is over " + most / 1_000_000 + " MB: nobody writes one so long.");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), mistakes);
        } catch (IOException unreadable) {
            mistakes.add(
                    Place.NOWHERE,
                    "Le fichier ne peut pas être lu (est-ce un fichier ordinaire, avec le droit de le lire\u00a0?).",
                    "The file cannot be read (is it a plain file that you may read?).");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Mistakes mistakes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = utf8.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (end.isError()) {
            String before = text.toString();
            int start = before.lastIndexOf('\n') + 1;
            mistakes.add(
                    new Place(
                            (int) before.lines().count() + (start == before.length() ? 1 : 0),
                            before.length() - start + 1),
                    "Ce fichier n’est pas en UTF-8 (sans doute en Latin-1 ou Windows-1252)\u00a0: enregistrez-le en UTF-8.",
                    "This file is not in UTF-8 (probably Latin-1 or Windows-1252): save it as UTF-8.");
            return Optional.empty();
        }
        String whole = text.toString();
        return Optional.of(whole.startsWith("\ufeff") ? whole.substring(1) : whole);
    }
}
