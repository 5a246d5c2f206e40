package fr.parcours.reports.parliament;

import fr.parcours.check.Typography;
import fr.parcours.reports.Part;
import fr.parcours.reports.Plain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One letter for each vendor: the towns that use its software, told once, and each mend that two of them share, told once. */
final class VendorLetters {
    static final String FOLDER = "lettres";

    /** A mend of one town may be the town's own; of two, it is the software's. */
    private static final int SHARED = 2;

    private final Desk desk;
    private final Map<String, List<Site>> bySoftware = new LinkedHashMap<>();

    VendorLetters(Desk desk, List<Site> sites) {
        this.desk = desk;
        Map<String, String> spelling = new LinkedHashMap<>();
        for (Site site : sites) {
            String software = site.journey().site().software().strip();
            if (!software.isEmpty() && site.brief().evaluated()) {
                String first = spelling.computeIfAbsent(software.toLowerCase(Locale.ROOT), key -> software);
                bySoftware.computeIfAbsent(first, key -> new ArrayList<>()).add(site);
            }
        }
        bySoftware.values().removeIf(users -> towns(users).size() < SHARED);
    }

    /** Writes the letters into {@link #FOLDER} of {@code folder}, none when no software is shared; the files' names. */
    List<String> write(Path folder) throws IOException {
        clear(folder.resolve(FOLDER));
        List<String> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, List<Site>> vendor : bySoftware.entrySet()) {
            List<Advice> shared = shared(vendor.getValue());
            if (shared.isEmpty()) {
                continue;
            }
            String slug = slug(vendor.getKey());
            String name = slug;
            for (int twin = 2; !taken.add(name); twin++) {
                name = slug + "-" + twin;
            }
            Files.createDirectories(folder.resolve(FOLDER));
            Files.writeString(
                    folder.resolve(FOLDER).resolve(name + ".html"),
                    letter(vendor.getKey(), vendor.getValue(), shared),
                    StandardCharsets.UTF_8);
            files.add(name + ".html");
        }
        return files;
    }

    /** Letters of an earlier report in the same folder would speak of other sites, and perhaps name them. */
    private static void clear(Path letters) throws IOException {
        if (Files.isDirectory(letters)) {
            try (DirectoryStream<Path> old = Files.newDirectoryStream(letters, "*.html")) {
                for (Path letter : old) {
                    Files.delete(letter);
                }
            }
        }
    }

    /** The mends that two towns at least have in common. */
    private static List<Advice> shared(List<Site> users) {
        return Advice.over(users).stream()
                .filter(one -> towns(one.sites()).size() >= SHARED)
                .toList();
    }

    private static Set<String> towns(List<Site> sites) {
        Set<String> towns = new LinkedHashSet<>();
        sites.forEach(site -> towns.add(site.journey().site().name()));
        return towns;
    }

    private String letter(String vendor, List<Site> users, List<Advice> shared) {
        Desk fresh = desk.fresh();
        String title = fresh.say("letter.title", Plain.name(vendor));
        Part top = fresh.part("letter-top").text("title", title);
        Part main = fresh.part("main");
        Part chapter = fresh.chapter("letter");
        chapter.add("body", fresh.paragraph(fresh.say("letter.hello")));
        chapter.add(
                "body",
                fresh.paragraph(fresh.words().count("letter.intro", towns(users).size(), Plain.name(vendor))));
        Part towns = fresh.part("list");
        towns(users).forEach(town -> towns.add("items", fresh.item(Plain.name(town))));
        chapter.add("body", towns);
        chapter.add("body", fresh.paragraph(fresh.words().count("letter.shared", shared.size())));
        for (int at = 0; at < shared.size(); at++) {
            chapter.add("body", mend(fresh, at + 1, shared.get(at), towns(users).size()));
        }
        chapter.add("body", fresh.note(fresh.say("letter.limits")));
        chapter.add("body", fresh.part("mandatory").say("text", "method.mandatory"));
        main.add("chapters", chapter);
        return ParliamentReport.whole(fresh, title, top.element(), main.element());
    }

    private Part mend(Desk fresh, int number, Advice one, int all) {
        return fresh.part("shared-mend")
                .say("title", "advice.title", number, one.title(fresh))
                .textOrDrop("how", one.how(fresh))
                .say(
                        "count",
                        "letter.on",
                        fresh.words().count("letter.towns", towns(one.sites()).size(), all),
                        fresh.words().list(List.copyOf(towns(one.sites()))))
                .say("example", "mend.example", Typography.inside(one.example(fresh)));
    }

    /** A name that any disk takes. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return cut.isEmpty() ? "sans-nom" : cut;
    }
}
