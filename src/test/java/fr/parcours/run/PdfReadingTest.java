package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF tells of itself, on small files written by hand. */
class PdfReadingTest {
    private static final String WRITES = "BT /F 12 Tf (Merci) Tj ET";
    private static final String DRAWS = "q 100 0 0 100 0 0 cm /Im Do Q";

    @TempDir
    Path folder = Path.of("");

    @Test
    void one_that_says_all_is_tagged_titled_in_a_language_and_made_of_letters() throws IOException {
        Paper paper = read(
                "/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R /Lang (fr-FR)"
                        + " /ViewerPreferences << /DisplayDocTitle true >>",
                WRITES,
                "/Title (Re\u00e7u)");
        assertThat(paper).isEqualTo(new Paper(true, true, true, "fr-fr", 1, true, false, false));
        assertThat(paper.scanned()).isFalse();
    }

    @Test
    void a_scan_is_pictures_without_a_letter() throws IOException {
        Paper paper = read("", DRAWS, "");
        assertThat(paper).isEqualTo(new Paper(false, false, false, "", 1, false, true, false));
        assertThat(paper.scanned()).isTrue();
    }

    @Test
    void letters_drawn_by_a_part_of_the_page_are_letters() throws IOException {
        assertThat(read("", "/Part Do", "").text()).isTrue();
    }

    @Test
    void marks_without_a_tree_are_no_tags_and_a_blank_title_is_none() throws IOException {
        Paper paper = read("/MarkInfo << /Marked true >>", WRITES, "/Title ( )");
        assertThat(paper.tagged()).isFalse();
        assertThat(paper.titled()).isFalse();
    }

    @Test
    void what_is_no_pdf_tells_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("recu.pdf"), "%PDF-1.4 torn");
        assertThat(PdfReading.of(file, 13)).isEmpty();
        assertThat(PdfReading.of(file, Long.MAX_VALUE)).isEmpty();
    }

    private Paper read(String catalog, String drawn, String information) throws IOException {
        Path file = folder.resolve("recu.pdf");
        byte[] bytes = pdf(
                "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
                        + " /Resources << /XObject << "
                        + (drawn.contains("/Im") ? "/Im 5 0 R" : drawn.contains("/Part") ? "/Part 6 0 R" : "")
                        + " >> >> >>",
                stream("", drawn),
                stream(
                        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                        "x"),
                stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", WRITES),
                "<< /Type /StructTreeRoot /K 8 0 R >>",
                "<< /Type /StructElem /S /Document /P 7 0 R >>",
                "<< " + information + " >>");
        Files.write(file, bytes);
        return PdfReading.of(file, bytes.length).orElseThrow();
    }

    private static String stream(String says, String content) {
        return "<< " + says + " /Length " + content.length() + " >> stream\n" + content + "\nendstream";
    }

    /** The objects, numbered from 1, with their table; the last one tells the title. */
    private static byte[] pdf(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format("%010d 00000 n \n", place)));
        file.append("trailer << /Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R /Info ")
                .append(objects.length)
                .append(" 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
