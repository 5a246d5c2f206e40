package fr.parcours.run;

import fr.parcours.browser.Received;
import fr.parcours.evidence.Handed;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Recorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;

/**
 * Keeps the files that a site handed over with the evidence. Typed values are hidden in what is text; a file of another kind whose bytes
 * hold one in clear is told but not kept, nor is one that is packed or too large to be searched, nor any where somebody walks under
 * their own name.
 */
final class Keeping {
    private static final Set<String> WRITTEN = Set.of("text", "html", "xml");
    /** Where a picture shows a value is a limit that is told; all the rest must be read through. */
    private static final Set<String> PLAIN = Set.of("png", "jpeg", "gif");

    /** In a document that is not packed: letters by their codes, or each put in its place. */
    private static final String UNREAD =
            "/(Filter|Encrypt|[A-Za-z]*#)|>\\s*(Tj|'|\")|\\bTJ\\b|<\\s*[Ff][Ee][Ff][Ff]|\u00fe\u00ff|\\\\376";

    private static final long MOST_SEARCHED = 4L * 1024 * 1024;

    private final Recorder recorder;
    private final Mask mask;

    Keeping(Recorder recorder, Mask mask) {
        this.recorder = recorder;
        this.mask = mask;
    }

    void keep(String persona, int step, Received file) {
        String name = mask.apply(file.name());
        byte[] kept = mask.veils() || file.bytes() > MOST_SEARCHED ? new byte[0] : hidden(file);
        String place = kept.length == 0 ? "" : recorder.handed(persona, step, file.type(), kept);
        Paper paper = file.type().equals("pdf")
                ? PdfReading.of(file.file(), file.bytes()).orElse(null)
                : null;
        recorder.handed(persona, new Handed(step, name, file.type(), file.bytes(), place, paper));
    }

    /** The bytes with nothing typed in them, none when they cannot be kept so. */
    private byte[] hidden(Received file) {
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            if (WRITTEN.contains(file.type())) {
                return mask.apply(read(bytes)).getBytes(StandardCharsets.UTF_8);
            }
            if (mask.wary() && packed(file.type(), bytes)) {
                return new byte[0];
            }
            for (Charset charset : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8}) {
                String read = new String(bytes, charset);
                if (!mask.apply(read).equals(read)) {
                    return new byte[0];
                }
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is compressed or encrypted may hold anything typed, and does not show it. */
    private static boolean packed(String type, byte[] bytes) {
        return !PLAIN.contains(type)
                && (!type.equals("pdf")
                        || new String(bytes, StandardCharsets.ISO_8859_1).matches("(?s).*(" + UNREAD + ").*"));
    }

    /** As the site wrote it: in UTF-8, or as older ones do. */
    private static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
