package fr.parcours.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of a few pages, written by hand, in a font that it does not hold. */
public final class SmallPdf {
    private SmallPdf() {}

    /**
     * Untagged, in French.
     *
     * @param pages the lines of each page, one below the other, separated by {@code \n}; a blank page where empty
     */
    public static byte[] of(String... pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.length; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.length + " >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (int page = 0; page < pages.length; page++) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (5 + 2 * page)
                    + " 0 R /Resources << /Font << /F 3 0 R >> >> >>");
            StringBuilder drawn = new StringBuilder("BT /F 11 Tf 14 TL 50 780 Td ");
            for (String line : pages[page].split("\n", -1)) {
                drawn.append('(')
                        .append(line.replace("(", "\\(").replace(")", "\\)"))
                        .append(") Tj T* ");
            }
            drawn.append("ET");
            String content = pages[page].isEmpty() ? "" : drawn.toString();
            objects.add("<< /Length " + content.length() + " >> stream\n" + content + "\nendstream");
        }
        return written(objects);
    }

    private static byte[] written(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format("%010d 00000 n \n", place)));
        file.append("trailer << /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
