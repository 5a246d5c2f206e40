package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that a link leads to, as its address says it.
 *
 * @param ending what its name ends with, in lower case: {@code pdf}
 * @param asked whether it is only named to a program of the site, which may answer with a page that shows it
 */
public record LinkedFile(String ending, boolean asked) {
    /** What is read rather than unpacked or worked on by a machine. */
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(.*)\\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip)([?#].*)?");

    /** None where the address ends otherwise. */
    public static Optional<LinkedFile> of(Element link) {
        Matcher address = ADDRESS.matcher(link.attr("href").strip());
        return address.matches()
                ? Optional.of(new LinkedFile(
                        address.group(2).toLowerCase(Locale.ROOT),
                        address.group(1).contains("?")))
                : Optional.empty();
    }

    public static boolean pdf(Element link) {
        return of(link).filter(file -> file.ending().equals("pdf")).isPresent();
    }

    /** Text, table or slides, by the name of the file itself. */
    public static boolean document(Element link) {
        return of(link).filter(file -> !file.asked() && DOCUMENTS.contains(file.ending()))
                .isPresent();
    }
}
