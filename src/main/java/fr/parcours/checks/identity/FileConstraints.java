package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A photo taken with a phone is good enough as a document. */
final class FileConstraints implements Check {
    private static final About ABOUT =
            About.screen("file-constraints", Set.of(Dom.class)).feeds("IDE09");
    private static final Sentences SENTENCES = Sentences.of(FileConstraints.class);
    private static final double EACH = 0.4;
    private static final double SMALL_MEGABYTES = 5;
    private static final Pattern PHOTO =
            Pattern.compile("\\bjpe?g\\b|\\bphoto|\\bimages?\\b|\\bpng\\b|\\bheic\\b|tous (les )?formats");
    private static final Pattern FORMATS = Pattern.compile("\\bpdf\\b|\\bdocx?\\b|\\bformat");
    private static final Pattern ONLY = Pattern.compile(
            "\\bpdf (uniquement|seulement|exclusivement|only)|(uniquement|seulement|exclusivement|only) "
                    + "(au format |en |du |de )?pdf|(au|en) format pdf|formats? (acceptes?|autorises?|admis) ?:? ?pdf");
    private static final Pattern DATA = Pattern.compile(
            "\\.(xlsx?|ods|csv|json|xml|zip|gpx|kml|ics|mp3|mp4|wav)\\b|audio/|video/|spreadsheet|text/csv");
    /** Kinds of files that nobody hands in as a paper: a program reads its own. */
    private static final Pattern OWN = Pattern.compile(
            "(?:(?:\\.(?!pdf|docx?|odt|rtf|txt|pages|gif|bmp|webp|png|hei[cf]|tiff?)[a-z0-9_-]+|text/plain|application/octet-stream)(?:,|$))+");

    private static final Pattern SIZE =
            Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(mo|mb|ko|kb|megaoctets?|kilo-?octets?|mega)\\b");
    private static final Pattern SENT = Pattern.compile(
            "fichier|file\\b|files\\b|document|photo|image|scan|pieces?\\b|justificatif|taille|size|poids|max|televers|upload|joindre|attach|deposer");
    private static final Pattern SINGLE =
            Pattern.compile("un seul (fichier|document|pdf)|fichier unique|one file only");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Field> fields = Fields.of(snapshot.the(Dom.class));
        return fields.stream().filter(field -> field.type().equals("file")).map(FileConstraints::judge);
    }

    private static Finding judge(Field field) {
        Element element = field.element();
        String near = Words.fold(field.around() + " " + field.label() + " " + element.state("description"));
        String whole = Words.fold(general(field));
        String said = speaks(near) ? near : near + " " + whole;
        String accept = element.attr("accept").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean photos = accept.isEmpty()
                ? PHOTO.matcher(said).find() || !ONLY.matcher(said).find()
                : accept.contains("image/*")
                        || accept.contains("jpg")
                        || accept.contains("jpeg")
                        || accept.contains("*/*");
        if (!photos
                && !accept.isEmpty()
                && (DATA.matcher(accept).find() || OWN.matcher(accept).matches())) {
            return Finding.passed(ABOUT, element); // figures, a recording, a program's own file: no photo would do
        }
        if (!photos) {
            return Finding.failed(ABOUT, element, SENTENCES.say("failed-photo", "name", Called.of(element)));
        }
        if (accept.isEmpty() && !speaks(said)) {
            return Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", Called.of(element)));
        }
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        size(said).filter(megabytes -> megabytes < SMALL_MEGABYTES).ifPresent(megabytes -> {
            Sentence figure = Sentence.of(BigDecimal.valueOf(megabytes));
            french.add("au plus " + figure.fr() + " Mo par fichier");
            english.add("at most " + figure.en() + " MB a file");
        });
        if (!accept.isEmpty()
                && !accept.contains("*/*")
                && !PHOTO.matcher(said).find()
                && !FORMATS.matcher(said).find()) {
            french.add("des formats imposés sans être annoncés");
            english.add("imposed formats that are not announced");
        }
        if (SINGLE.matcher(near + " " + whole).find()) {
            french.add("un seul fichier par document");
            english.add("a single file for each document");
        }
        if (french.isEmpty()) {
            return Finding.passed(ABOUT, element);
        }
        var sentence = SENTENCES.say(
                "failed",
                "name",
                Called.of(element),
                "fr",
                String.join(", ", french),
                "en",
                String.join(", ", english));
        return Finding.failed(ABOUT, element, sentence).severity(Math.min(1, EACH * french.size()));
    }

    private static boolean speaks(String text) {
        return SIZE.matcher(text).find()
                || FORMATS.matcher(text).find()
                || PHOTO.matcher(text).find();
    }

    /** What is told once for all the files of the form. */
    private static String general(Field field) {
        return field.element().closest("form, main, body").stream()
                .flatMap(form -> form.select("p, li, small, legend"))
                .filter(one -> one.visible() && speaks(Words.fold(one.text())) && ofFiles(Words.fold(one.text())))
                // what stands in the block of another field is about that field
                .filter(one -> one.parent()
                        .filter(above ->
                                above.matches("form, main, fieldset, section, body, ul, form > div:first-child"))
                        .isPresent())
                .map(Element::text)
                .limit(5)
                .reduce("", (all, one) -> all + " " + one);
    }

    /** A size may be that of anything, such as a page or a program. */
    private static boolean ofFiles(String line) {
        return !SIZE.matcher(line).find()
                || SENT.matcher(line).find()
                || FORMATS.matcher(line).find()
                || PHOTO.matcher(line).find();
    }

    /** The largest size told, in megabytes. */
    private static Optional<Double> size(String said) {
        Matcher found = SIZE.matcher(said);
        double largest = 0;
        while (found.find()) {
            double number = Double.parseDouble(found.group(1).replace(',', '.'));
            largest = Math.max(largest, found.group(2).startsWith("k") ? number / 1000 : number);
        }
        return largest > 0 ? Optional.of(largest) : Optional.empty();
    }
}
