package fr.parcours.reports.parliament;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Rect;
import fr.parcours.report.Assembly;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import fr.parcours.report.Frame;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.score.Brief;
import fr.parcours.score.Group;
import fr.parcours.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Procedures written by hand: the State, two private sites and two towns that share a software. */
public final class Places {
    static final RunResult.Tool TOOL =
            new RunResult.Tool("0.1.0", "4.11.1", "Chromium 156.0.7000.0", "sha256:9f86d081884c7d65");
    static final String CARDS = "carte-grise/changement-de-titulaire";
    static final String CANTEEN = "cantine/inscription";
    public static final Explanations EXPLANATIONS = id -> new Explanation(
            new Sentence("Défaut " + id, "Fault " + id),
            new Sentence("Qui est gêné", "Who is hindered"),
            new Sentence("Corriger " + id + ".", "Mend " + id + "."));

    /** What a site is said to be, before its journey is made up. */
    private String id = "site";

    private String name = "Site";
    private String operator = "state";
    private String goal = CARDS;
    private String software = "";
    private String population = "";
    private String host = "etat.example.gouv.fr";
    private String run = "20261123T090000Z-essai";
    private RunResult.Tool tool = TOOL;
    private List<String> milestones = List.of("eligibility", "price", "identity");
    private JourneyResult.Outcome outcome = JourneyResult.Outcome.COMPLETED;
    private final Map<String, List<Occurrence>> found = new LinkedHashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final List<Judged> findings = new ArrayList<>();
    private final List<PersonaResult> personas = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private String front = "Accueil";

    private Places() {}

    static Places site(String id, String name, String operator) {
        Places place = new Places();
        place.id = id;
        place.name = name;
        place.operator = operator;
        return place;
    }

    Places at(String host) {
        this.host = host;
        return this;
    }

    Places goal(String goal) {
        this.goal = goal;
        return this;
    }

    Places software(String software) {
        this.software = software;
        return this;
    }

    Places people(String population) {
        this.population = population;
        return this;
    }

    Places run(String run) {
        this.run = run;
        return this;
    }

    Places rules(String rules) {
        this.tool = new RunResult.Tool(TOOL.version(), TOOL.axe(), TOOL.browser(), rules);
        return this;
    }

    Places passed(String... milestones) {
        this.milestones = List.of(milestones);
        return this;
    }

    Places ended(JourneyResult.Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    Places front(String title) {
        this.front = title;
        return this;
    }

    Places blind(String... indicators) {
        unknown.addAll(List.of(indicators));
        return this;
    }

    /** A barrier that {@code check} found on the thing {@code component}. */
    Places barrier(String check, String indicator, String component, double severity, String fr, String en) {
        About about = About.screen(check, Set.of()).feeds(indicator);
        Where where = new Where("#x", "button", component, component, "", Rect.NONE);
        Finding finding =
                Finding.failed(about, new Sentence(fr, en)).where(where).severity(severity);
        findings.add(new Judged(finding, Position.CRITICAL, check + component, List.of()));
        found.computeIfAbsent(indicator, key -> new ArrayList<>())
                .add(new Occurrence(component, severity, Position.CRITICAL, true, false));
        return this;
    }

    Places doubt(String indicator) {
        found.computeIfAbsent(indicator, key -> new ArrayList<>())
                .add(new Occurrence("doute", 0.6, Position.TASK, false, true));
        return this;
    }

    Places measure(String indicator, double value, String unit, double severity, String fr, String en) {
        measures.put(indicator, new Measure(indicator, value, unit, severity, new Sentence(fr, en), List.of(1)));
        if (severity > 0) {
            found.computeIfAbsent(indicator, key -> new ArrayList<>())
                    .add(new Occurrence("journey", severity, Position.CRITICAL, false, false));
        }
        return this;
    }

    Places walks(Profile profile) {
        personas.add(new PersonaResult(profile, Outcome.COMPLETED, 3, null, null, null, List.of()));
        return this;
    }

    Places stops(Profile profile, int screen, String thing, String fr, String en) {
        personas.add(new PersonaResult(
                profile,
                Outcome.BLOCKED,
                screen,
                new Sentence(fr, en),
                new Where("#x", "button", thing.isEmpty() ? "button «\u00a0\u00a0»" : thing, thing, "", Rect.NONE),
                "pictures/" + id + "-1.png",
                List.of()));
        return this;
    }

    JourneyResult journey() {
        List<IndicatorResult> known = outcome == JourneyResult.Outcome.NOT_EVALUATED
                ? List.of()
                : Indicators.all().stream().map(this::known).toList();
        List<Ground> grounds = new ArrayList<>();
        for (String milestone : outcome == JourneyResult.Outcome.NOT_EVALUATED ? List.<String>of() : milestones) {
            grounds.add(new Ground(
                    milestone,
                    grounds.size() + 1,
                    known,
                    personas.stream().map(PersonaResult::profile).toList(),
                    personas.stream()
                            .filter(one -> one.outcome() == Outcome.BLOCKED && one.screen() <= grounds.size() + 1)
                            .map(PersonaResult::profile)
                            .toList()));
        }
        return new JourneyResult(
                id,
                "Démarche de " + name,
                goal,
                new JourneyResult.Site(
                        name,
                        operator,
                        operator.equals("licensed") ? "778899" : "",
                        "35",
                        software,
                        population,
                        "https://" + host + "/debut"),
                "fr",
                false,
                outcome,
                outcome == JourneyResult.Outcome.NOT_EVALUATED
                        ? new Sentence("Le site " + host + " ne répond pas.", "The site " + host + " does not answer.")
                        : null,
                personas,
                grounds.stream().map(Ground::milestone).toList(),
                known,
                grounds,
                screens(),
                List.of(),
                Map.of("button-name", 3),
                List.of(),
                List.of(),
                Map.of());
    }

    private List<ScreenResult> screens() {
        List<ScreenResult> screens = new ArrayList<>();
        if (outcome == JourneyResult.Outcome.NOT_EVALUATED) {
            return screens;
        }
        for (int number = 1; number <= 4; number++) {
            screens.add(new ScreenResult(
                    number,
                    number == 1 ? front : "Étape " + number + " – " + name,
                    "https://" + host + "/" + number,
                    200,
                    "pictures/" + id + "-" + number + ".png",
                    800,
                    600,
                    null,
                    number == 1 ? findings : List.of()));
        }
        return screens;
    }

    private IndicatorResult known(Indicator indicator) {
        List<Occurrence> here = found.getOrDefault(indicator.id(), List.of());
        boolean review = here.stream().anyMatch(Occurrence::doubtful);
        State state = unknown.contains(indicator.id()) ? State.NOT_MEASURED : review ? State.TO_REVIEW : State.MEASURED;
        return new IndicatorResult(
                indicator,
                state,
                measures.get(indicator.id()),
                here,
                state == State.NOT_MEASURED ? "Non regardé." : "");
    }

    Brief brief() {
        JourneyResult journey = journey();
        RunResult whole = new RunResult(run, tool, "2026-11-23T09:00:00Z", List.of(journey), List.of());
        return Brief.of(
                whole,
                "journeys/001-" + id + ".html",
                journey,
                Score.of(whole).journeys().get(0));
    }

    static Places state() {
        return site("titulaire-etat", "Titres de circulation", "state")
                .passed("eligibility", "identity", "price", "form")
                .walks(Profile.KEYBOARD)
                .walks(Profile.SCREEN_READER)
                .measure(
                        "IDE01",
                        1,
                        "accounts",
                        1,
                        "Un compte FranceConnect est obligatoire.",
                        "A FranceConnect account is mandatory.")
                .barrier(
                        "mandatory-account",
                        "IDE05",
                        "connexion",
                        0.8,
                        "Il faut un second appareil pour se connecter.",
                        "A second device is needed to sign in.")
                .measure(
                        "INF03",
                        0,
                        "screens",
                        0,
                        "Le coût total est annoncé avant la saisie.",
                        "The total cost is told before anything is typed.")
                .blind("ERR05", "TEC01");
    }

    static Places licensed() {
        return site("cartexia-titulaire", "Cartexia Express", "licensed")
                .at("www.cartexia-express.example")
                .front("Bienvenue chez CARTEXIA")
                .stops(
                        Profile.KEYBOARD,
                        2,
                        "Payer avec Cartexia",
                        "Le bouton « Payer avec Cartexia » ne s’atteint pas au clavier.",
                        "The button “Payer avec Cartexia” cannot be reached with the keyboard.")
                .walks(Profile.SCREEN_READER)
                .barrier(
                        "ticked-option",
                        "INF06",
                        "option",
                        1,
                        "L’option « Pack Cartexia » est cochée d’avance.",
                        "The option “Pack Cartexia” is ticked beforehand.")
                .barrier(
                        "button-name",
                        "ACC04",
                        "Payer avec Cartexia",
                        1,
                        "Le bouton de paiement n’a pas de nom.",
                        "The payment button has no name.")
                .measure(
                        "INF07",
                        30,
                        "euros",
                        1,
                        "Des frais de 30 € sont révélés à la fin.",
                        "Fees of €30 are revealed at the end.")
                .barrier(
                        "field-label",
                        "REM03",
                        "nom",
                        0.9,
                        "Le champ « Nom » n’a pas d’étiquette.",
                        "The field “Nom” has no label.")
                .doubt("ERR09")
                .blind("ERR05", "TEC01");
    }

    static Places company() {
        return site("immatix", "Immatix", "private")
                .at("immatix.example")
                .walks(Profile.KEYBOARD)
                .walks(Profile.SCREEN_READER)
                .barrier(
                        "field-label",
                        "REM03",
                        "nom",
                        0.5,
                        "Sur immatix.example, le champ « Nom » n’a pas d’étiquette.",
                        "On immatix.example, the field “Nom” has no label.")
                .blind("ERR05", "TEC01", "TEC02");
    }

    static Places town(String id, String name, String people) {
        return site(id, name, "local-authority")
                .goal(CANTEEN)
                .at(id + ".example")
                .software("CivoPortail")
                .people(people)
                .walks(Profile.KEYBOARD)
                .stops(
                        Profile.SCREEN_READER,
                        3,
                        "",
                        "La case du règlement n’a pas de nom.",
                        "The checkbox of the rules has no name.")
                .barrier(
                        "button-name",
                        "ACC04",
                        "",
                        1,
                        "La case du règlement n’a pas de nom.",
                        "The checkbox of the rules has no name.")
                .barrier(
                        "field-label",
                        "REM03",
                        "enfant",
                        0.9,
                        "Le champ « Enfant » n’a pas d’étiquette.",
                        "The field “Enfant” has no label.");
    }

    /** The same as a run that can be written down and read again. */
    public static RunResult run() {
        return new RunResult(
                "20261123T090000Z-essai",
                TOOL,
                "2026-11-23T09:00:00Z",
                List.of(
                        state().journey(),
                        licensed().journey(),
                        company().journey(),
                        town("rive", "Ville de Rive", "1800").journey(),
                        town("colline", "Ville de Colline", "12 000").journey()),
                List.of());
    }

    static List<Brief> all() {
        return List.of(
                state().brief(),
                licensed().brief(),
                company().brief(),
                town("rive", "Ville de Rive", "1800").brief(),
                town("colline", "Ville de Colline", "12 000").brief(),
                site("panne", "Ville de Panne", "local-authority")
                        .goal(CANTEEN)
                        .at("panne.example")
                        .ended(JourneyResult.Outcome.NOT_EVALUATED)
                        .brief());
    }

    public static Assembly assembly() {
        return new Assembly(
                "Faire sa carte grise et inscrire à la cantine",
                all(),
                List.of(Group.By.values()),
                new Frame("liste d’essai", 120, 7, 1, 42),
                null,
                Map.of("20261123T090000Z-essai", "../"),
                List.of());
    }

    /** The same figures under another name: drawing them anew for each of many sites would take long. */
    static Brief renamed(Brief one, String id, String name, String people) {
        JourneyResult like = town(id, name, people).journey();
        return new Brief(
                one.run(),
                one.started(),
                one.tool(),
                "journeys/" + id + ".html",
                like,
                one.drawn(),
                one.failed(),
                one.doubts(),
                one.said(),
                one.stoppedBy());
    }
}
