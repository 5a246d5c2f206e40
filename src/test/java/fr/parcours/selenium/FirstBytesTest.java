package fr.parcours.selenium;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstBytesTest {
    @TempDir
    Path folder = Path.of("");

    private String of(byte[] bytes) throws IOException {
        return FirstBytes.type(Files.write(folder.resolve("f"), bytes));
    }

    private String zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("z");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return FirstBytes.type(file);
    }

    @Test
    void the_first_bytes_tell_whatever_the_name_says() throws IOException {
        assertThat(of("%PDF-1.7\n".getBytes(UTF_8))).isEqualTo("pdf");
        assertThat(of("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))).isEqualTo("png");
        assertThat(of("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1))).isEqualTo("jpeg");
        assertThat(of("GIF89a".getBytes(UTF_8))).isEqualTo("gif");
        assertThat(of(" <!DOCTYPE html><p>".getBytes(UTF_8))).isEqualTo("html");
        assertThat(of("<?xml version='1.0'?>".getBytes(UTF_8))).isEqualTo("xml");
        assertThat(of("Reçu\n".getBytes(UTF_8))).isEqualTo("text");
        assertThat(of("Reçu\n".getBytes(ISO_8859_1))).isEqualTo("text");
        assertThat(of(new byte[] {'M', 'Z', 0, 3})).isEqualTo("other");
    }

    @Test
    void a_long_text_cut_within_a_letter_is_still_a_text() throws IOException {
        assertThat(of(("x" + "é".repeat(4_000)).getBytes(UTF_8))).isEqualTo("text");
    }

    @Test
    void office_files_are_told_by_what_they_hold() throws IOException {
        assertThat(zip("[Content_Types].xml", "", "word/document.xml", "")).isEqualTo("docx");
        assertThat(zip("[Content_Types].xml", "", "xl/workbook.xml", "")).isEqualTo("xlsx");
        assertThat(zip("mimetype", "application/vnd.oasis.opendocument.text")).isEqualTo("odt");
        assertThat(zip("photo.jpg", "")).isEqualTo("zip");
        assertThat(of("PK\u0003\u0004 damaged".getBytes(ISO_8859_1))).isEqualTo("other");
    }
}
