package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Received;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person presses something that gives a file, and receives it.
 *
 * @param type what the file must be, or null for any
 */
record Download(Target command, @Nullable String type) implements Step {
    /** Types that first bytes tell; what is on the list is what an author may expect. */
    static final List<String> TYPES = List.of(
            "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "png", "jpeg", "gif", "html", "xml", "text");

    @Override
    public String word() {
        return "download";
    }

    @Override
    public String french() {
        return "Télécharger par " + Told.french(command);
    }

    @Override
    public String english() {
        return "Download with " + Told.english(command);
    }

    @Override
    public void perform(Page page, Scene scene) {
        Received received = page.download(Targets.said(command, scene));
        if (type != null && !type.equals(received.type())) {
            throw new PageFailure(
                    PageFailure.Kind.UNEXPECTED,
                    "Le fichier reçu n’est pas de type «\u00a0" + type + "\u00a0» mais «\u00a0" + received.type()
                            + "\u00a0», d’après ses premiers octets.",
                    "The file received is not of type “" + type + "” but “" + received.type()
                            + "”, as its first bytes tell.");
        }
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(command, scene));
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
