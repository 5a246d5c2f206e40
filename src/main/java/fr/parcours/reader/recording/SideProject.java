package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a project of Selenium IDE: each of its tests becomes a journey, in the order of its suites. */
final class SideProject {
    private static final Set<String> VERSIONS = Set.of("", "1", "2", "3", "4");

    private final Json root;
    private final Asked asked;
    private final Map<String, Json> tests = new LinkedHashMap<>();

    private SideProject(Json root, Asked asked) {
        this.root = root;
        this.asked = asked;
    }

    static List<Draft> read(Json root, Asked asked) {
        if (!root.at("tests").isList() || root.at("tests").items().isEmpty()) {
            throw root.mistake(
                    "Ce projet n’a aucun test sous «\u00a0tests\u00a0»\u00a0: est-ce bien un fichier .side de Selenium IDE\u00a0?",
                    "This project has no test under “tests”: is it a .side file of Selenium IDE?");
        }
        return new SideProject(root, asked).all();
    }

    private List<Draft> all() {
        Set<String> doubled = new LinkedHashSet<>();
        for (Json test : root.at("tests").items()) {
            String id = test.text("id").isEmpty() ? test.text("name") : test.text("id");
            if (tests.containsKey(id)) {
                doubled.add(id);
            }
            for (int twin = 2; tests.containsKey(id); twin++) {
                id = (test.text("id").isEmpty() ? test.text("name") : test.text("id")) + " " + twin;
            }
            tests.put(id, test);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Json test : ordered()) {
            Draft draft = new Draft(Clean.name(test.text("name")));
            top(draft, doubled);
            new SideTest(draft, asked, List.copyOf(tests.values()), root.text("url")).read(test);
            drafts.add(draft);
        }
        return drafts;
    }

    /** Tests as the suites order them, those of no suite last. */
    private Set<Json> ordered() {
        Set<String> ids = new LinkedHashSet<>();
        root.at("suites").items().forEach(suite -> suite.at("tests").items().forEach(id -> ids.add(id.text())));
        ids.addAll(tests.keySet());
        Set<Json> ordered = new LinkedHashSet<>();
        for (String id : ids) {
            Json test = tests.get(id);
            if (test != null) {
                ordered.add(test);
            }
        }
        return ordered;
    }

    private void top(Draft draft, Set<String> doubled) {
        String version = root.text("version");
        if (!VERSIONS.contains(version.replaceFirst("\\..*", ""))) {
            draft.sayAtTop(
                    Said.Kind.CHECK,
                    "la version " + Clean.fr(version)
                            + " de ce format n’est pas connue\u00a0: relisez ce qui a été repris.",
                    "version " + Clean.en(version) + " of this format is not known: read over what was carried.");
        }
        if (!root.at("plugins").items().isEmpty()) {
            draft.sayAtTop(
                    Said.Kind.LOST,
                    "les extensions du projet (plugins) ne sont pas reprises.",
                    "the project’s plugins are not carried over.");
        }
        if (root.at("suites").items().stream()
                .anyMatch(suite -> suite.text("persistSession").equals("true"))) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "une suite gardait sa session d’un test à l’autre\u00a0: ici chaque parcours commence dans un navigateur neuf («\u00a0before\u00a0» en enchaîne plusieurs).",
                    "a suite kept its session from one test to the next: here each journey begins in a fresh browser (“before” chains several).");
        }
        doubled.forEach(id -> draft.sayAtTop(
                Said.Kind.CHECK,
                "deux tests portent le même identifiant " + Clean.fr(id) + "\u00a0: les deux sont repris.",
                "two tests bear the same id " + Clean.en(id) + ": both are carried over."));
    }
}
