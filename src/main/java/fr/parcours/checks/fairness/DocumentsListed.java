package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what must be at hand is told before the screen that asks for it. Why, and how to mend: {@code DocumentsListed.md}. */
final class DocumentsListed implements Check {
    private static final About ABOUT =
            About.journey("documents-listed", Set.of(Dom.class)).feeds("INF02");
    private static final Sentences WORDS = Sentences.of(DocumentsListed.class);

    private static final Pattern NUMBER_ON_PAPER = Pattern.compile(
            "(numero|n°) (de |du |d')?(la |l')?(formule|permis|passeport|carte (nationale )?d'identite|serie|fiscal"
                    + "|immatriculation|plaque|securite sociale)|code de (cession|vente)|\\b(vin|siret|iban)\\b");
    private static final Pattern OPTIONAL = Pattern.compile("facultati|optionnel|si vous (le )?(voulez|souhaitez)");
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "munissez-vous|munir de|\\bpieces? (justificatives?|a |necessaires?|demandees?|du dossier)|justificatifs"
                    + "|documents? (a |necessaires?|demandes?|requis|suivants)|prepare[zr]\\b|sous la main|avoir avec vous"
                    + "|(il (vous )?faut|vous (aurez|avez) besoin|vous devez) (avoir|fournir|de |d'|disposer)|a fournir"
                    + "|you will need|have ready");
    // words that every request for a document holds, and that name none
    private static final Set<String> COMMON = Set.of(
            "piece",
            "carte",
            "pieces",
            "document",
            "documents",
            "justificatif",
            "justificatifs",
            "copie",
            "fichier",
            "fichiers",
            "votre",
            "numero",
            "code",
            "photo",
            "scan",
            "format",
            "ajouter",
            "joindre",
            "deposer",
            "choisir",
            "telecharger",
            "televerser",
            "pour",
            "dans",
            "avec",
            "recto",
            "verso",
            "moins",
            "mois",
            "obligatoire",
            "signe",
            "signee",
            "the",
            "your",
            "file",
            "upload",
            "parcourir");

    private static final int NAMED = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        boolean administrative = Procedure.administrative(trail);
        List<Demand> demands = demands(trail).stream()
                // a photo for one's page, a file for a wiki: nothing that one must have been told to bring
                .filter(demand -> administrative || demand.paper())
                .filter(demand -> !demand.name().isBlank()) // in a window still shut: what it asks for is not known
                .toList();
        int first = demands.stream().mapToInt(Demand::screen).min().orElse(0);
        // asked on the very first screen, there is no "before" to look at
        if (demands.isEmpty() || first <= 1) {
            return Stream.empty();
        }
        List<Snapshot> before = trail.arrivals().stream()
                .filter(screen -> screen.moment().screen() < first)
                .toList();
        String told = String.join(
                " ",
                before.stream().map(one -> ScreenText.whole(one.the(Dom.class))).toList());
        boolean listed = ANNOUNCEMENT.matcher(told).find();
        List<Demand> forgotten =
                demands.stream().filter(demand -> !demand.in(told)).toList();
        if (forgotten.isEmpty()) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Sentence names = new Sentence(names(forgotten, "écran"), names(forgotten, "screen"));
        List<Integer> screens =
                forgotten.stream().map(Demand::screen).distinct().sorted().toList();
        boolean noneCited = forgotten.size() == demands.size();
        boolean papers = forgotten.stream().anyMatch(Demand::paper);
        if (!listed && noneCited && papers && ScreenText.french(trail)) {
            return Stream.of(Finding.failed(ABOUT, WORDS.say("failed", "names", names, "screen", first))
                    .screens(screens));
        }
        // a list is there, perhaps in other words than the fields': only a person can say whether it is whole
        return Stream.of(Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "names", names))
                .severity(listed ? 0.5 : 1)
                .screens(screens));
    }

    /** The first that are asked for, each once, and the screen that asks. */
    private static String names(List<Demand> forgotten, String screen) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        forgotten.stream()
                .sorted(Comparator.comparingInt(Demand::screen))
                .forEach(one -> asked.putIfAbsent(one.name(), one.screen()));
        return asked.entrySet().stream()
                .limit(NAMED)
                .map(one -> one.getKey() + " (" + screen + "\u00a0" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Demand> demands(Trail trail) {
        List<Demand> found = new ArrayList<>();
        for (Snapshot screen : trail.arrivals()) {
            Dom dom = screen.the(Dom.class);
            int number = screen.moment().screen();
            dom.select("input[type=file]")
                    .map(field -> demand(number, field))
                    .filter(demand ->
                            !OPTIONAL.matcher(ScreenText.fold(demand.around())).find())
                    .forEach(found::add);
        }
        for (Act act : trail.acts()) {
            if (act.word().equals("fill")
                    && NUMBER_ON_PAPER.matcher(ScreenText.fold(act.name())).find()) {
                found.add(new Demand(act.screen(), act.name(), act.name()));
            }
        }
        return found;
    }

    private static Demand demand(int screen, Element field) {
        String around = field.closest("label, li, p, .champ")
                .or(field::parent)
                .map(Element::text)
                .filter(text -> text.length() < 300)
                .orElse("");
        return new Demand(screen, field.called().isBlank() ? around : field.called(), field.name() + " " + around);
    }

    /** One thing asked for on a screen; {@code around} is what the page says about it. */
    private record Demand(int screen, String name, String around) {
        /** Whether it is a paper that one must have, rather than any file or answer. */
        boolean paper() {
            String words = ScreenText.fold(name + " " + around);
            return Procedure.paper(words) || NUMBER_ON_PAPER.matcher(words).find();
        }

        boolean in(String told) {
            List<String> words = Arrays.stream(ScreenText.fold(name).split("[^a-z0-9]+"))
                    .filter(word -> word.length() > 2 && !COMMON.contains(word))
                    .toList();
            return words.isEmpty()
                    ? ANNOUNCEMENT.matcher(told).find()
                    : 2
                                    * words.stream()
                                            .filter(word -> Pattern.compile("\\b" + Pattern.quote(word))
                                                    .matcher(told)
                                                    .find())
                                            .count()
                            > words.size();
        }
    }
}
