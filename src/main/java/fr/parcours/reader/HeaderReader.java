package fr.parcours.reader;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Journey.Datum;
import fr.parcours.journey.Journey.Site;
import fr.parcours.journey.Word;
import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a journey from its tree: what it says of itself, then its steps. */
final class HeaderReader {
    static final List<String> KEYS = List.of(
            "journey",
            "id",
            "title",
            "goal",
            "site",
            "authorisation",
            "also",
            "language",
            "data",
            "before",
            "steps",
            "gate");
    static final List<String> SITE_KEYS =
            List.of("name", "operator", "licence", "territory", "software", "population", "start", "hosts");
    static final List<String> OPERATORS = List.of("state", "local-authority", "licensed", "private");
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern GOAL = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");
    static final Pattern TERRITORY = Pattern.compile("FR|\\d{2,3}|2[AB]|\\d{5}|2[AB]\\d{3}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private final Mistakes mistakes;
    private final List<Word> words;

    HeaderReader(List<Word> words, Mistakes mistakes) {
        this.words = words;
        this.mistakes = mistakes;
    }

    /** The journey as far as it can be read: good only if no mistake was told. */
    Journey read(Fields root) {
        String id = root.must(
                "id",
                ID,
                "un identifiant s’écrit en minuscules sans accent, avec des tirets (titulaire-etat).",
                "an id is written in lower case, with hyphens (titulaire-etat).");
        String title = root.must("title");
        String goal = root.must(
                "goal",
                GOAL,
                "un but s’écrit en minuscules sans accent, avec des tirets et des / (carte-grise/changement-de-titulaire).",
                "a goal is written in lower case, with hyphens and / (carte-grise/changement-de-titulaire).");
        if (root.tree("site").isEmpty()) {
            root.missing("site");
        }
        Mapping site = root.mapping("site");
        Map<String, Datum> data = new DataReader(mistakes).read(root.mapping("data"));
        if (root.tree("steps").isEmpty()) {
            root.missing("steps");
        }
        List<String> languages = root.texts("language", this::holdLanguage);
        return new Journey(
                mistakes.file(),
                id,
                title,
                goal,
                site(site == null ? new Mapping(List.of(), root.at("site")) : site, site != null),
                root.text("authorisation"),
                root.texts("also", (address, at) -> Addresses.hold(address, at, mistakes)),
                languages.isEmpty() ? List.of("fr") : languages,
                data,
                root.texts("before", this::holdBefore),
                root.tree("steps")
                        .map(steps -> new StepReader(words, data, mistakes).read(steps))
                        .orElse(List.of()),
                new GateReader(mistakes).read(root.mapping("gate")));
    }

    private Site site(Mapping mapping, boolean written) {
        if (!written) {
            return new Site("", "", null, "FR", null, null, "", List.of());
        }
        Fields site = new Fields(mapping, mistakes, SITE_KEYS);
        String operator = site.must("operator");
        if (!operator.isEmpty() && !OPERATORS.contains(operator)) {
            mistakes.unknown(
                    site.at("operator"), "Type d’opérateur inconnu", "Unknown kind of operator", operator, OPERATORS);
        }
        String territory = site.text("territory");
        if (territory != null && !TERRITORY.matcher(territory).matches()) {
            mistakes.add(
                    site.at("territory"),
                    Mistakes.fr(territory)
                            + "\u00a0: écrivez FR, ou un code INSEE de département (2A) ou de commune (35238).",
                    Mistakes.en(territory) + ": write FR, or the INSEE code of a département (2A) or commune (35238).",
                    List.of("FR"));
        }
        String start = site.must("start");
        Addresses.holdStart(start, site.at("start"), mistakes);
        List<String> hosts = site.texts("hosts", (host, at) -> Addresses.holdHost(host, at, mistakes)).stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
        return new Site(
                site.must("name"),
                operator,
                site.text("licence"),
                territory == null ? "FR" : territory,
                site.text("software"),
                site.text("population"),
                start,
                hosts.isEmpty() ? Addresses.ofStart(start) : hosts);
    }

    private void holdLanguage(String language, Place at) {
        if (!LANGUAGE.matcher(language).matches()) {
            mistakes.add(
                    at,
                    Mistakes.fr(language) + " n’est pas un code de langue\u00a0: écrivez fr, en, pt-BR…",
                    Mistakes.en(language) + " is no language code: write fr, en, pt-BR…");
        }
    }

    private void holdBefore(String name, Place at) {
        boolean there;
        try {
            Path other = mistakes.file().resolveSibling(Path.of(name));
            there = Files.isRegularFile(other) && !Files.isSameFile(other, mistakes.file());
        } catch (java.io.IOException | InvalidPathException wrong) {
            there = false;
        }
        if (!there) {
            mistakes.add(
                    at,
                    Mistakes.fr(name) + " n’est pas un autre parcours de ce dossier.",
                    Mistakes.en(name) + " is no other journey of this folder.");
        }
    }
}
