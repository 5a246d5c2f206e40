package fr.parcours.selenium;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is by how it begins, whatever its name says. Nothing in it is run. */
final class FirstBytes {
    private static final int ENOUGH = 4096;
    private static final Map<String, String> ODF = Map.of("text", "odt", "spreadsheet", "ods", "presentation", "odp");

    private FirstBytes() {}

    /** {@code pdf}, {@code docx}, {@code png}, {@code text}…; {@code other} when nothing tells. */
    static String type(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(ENOUGH);
        }
        String head = new String(first, StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1024) {
            return "pdf";
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(file);
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return "png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        if (head.startsWith("GIF8")) {
            return "gif";
        }
        return written(first, head);
    }

    /** Office files are archives: what they hold tells which. */
    private static String zipped(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names =
                    zip.stream().limit(2_000).map(entry -> entry.getName()).collect(Collectors.toSet());
            if (names.contains("[Content_Types].xml")) {
                return names.contains("word/document.xml")
                        ? "docx"
                        : names.contains("xl/workbook.xml")
                                ? "xlsx"
                                : names.contains("ppt/presentation.xml") ? "pptx" : "zip";
            }
            var mime = zip.getEntry("mimetype");
            if (mime != null) {
                try (InputStream in = zip.getInputStream(mime)) {
                    String told = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                    return ODF.getOrDefault(told.replace("application/vnd.oasis.opendocument.", ""), "zip");
                }
            }
            return "zip";
        } catch (ZipException damaged) {
            return "other";
        }
    }

    private static String written(byte[] first, String head) {
        if (head.indexOf('\0') >= 0) {
            return "other";
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "html";
        }
        if (start.startsWith("<?xml")) {
            return "xml";
        }
        return text(first) ? "text" : "other";
    }

    /** Text in UTF-8, but for a letter cut in two at the end; or in an older encoding, with no control character. */
    private static boolean text(byte[] first) {
        int whole = first.length < ENOUGH ? first.length : first.length - 4;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(first, 0, whole));
            return true;
        } catch (CharacterCodingException other) {
            for (byte one : first) {
                if (one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
