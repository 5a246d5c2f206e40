package fr.parcours.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a table turned into text, whatever the spreadsheet wrote them in.
 *
 * @param name of the encoding as people know it: {@code UTF-8}, {@code Windows-1252 (Latin-1)}, {@code UTF-16}
 */
record Encoded(String text, String name) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** UTF-16 tells itself by its first bytes; what is no UTF-8 was written by a French Windows. */
    static Encoded read(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new Encoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Encoded(text.startsWith("\ufeff") ? text.substring(1) : text, "UTF-8");
        } catch (CharacterCodingException other) {
            return new Encoded(new String(bytes, WINDOWS), "Windows-1252 (Latin-1)");
        }
    }

    /** A workbook (xlsx, ods: both are zip archives) or any other binary file given for a table. */
    static boolean workbook(byte[] bytes) {
        return begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF);
    }

    boolean binary() {
        return text.indexOf('\0') >= 0;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
