package fr.parcours.reports;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Obligation;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Steadiness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs written by hand: one procedure that stops two people, one that stops nobody. */
final class Runs {
    static final Explanations EXPLANATIONS = Runs::explanation;

    private static final About LABEL = About.screen("field-label", Set.of())
            .feeds("REM03")
            .criteria(Criterion.rgaa("11.1.1"), Criterion.wcag("3.3.2"), Criterion.en301549("3.3.2"))
            .act("e086e5");
    private static final About NAME = About.screen("button-name", Set.of())
            .feeds("ACC04")
            .criteria(Criterion.rgaa("11.9.1"), Criterion.wcag("4.1.2"));
    private static final About TRAP = About.journey("keyboard-trap", Set.of())
            .feeds("ACC02")
            .criteria(Criterion.rgaa("12.9.1"), Criterion.wcag("2.1.2"));
    private static final About TICKED =
            About.screen("ticked-option", Set.of()).feeds("INF06").obligation(Obligation.CONSUMER_LAW);
    private static final About CONTRAST = new About(
            "axe/color-contrast",
            "axe",
            About.Scope.SCREEN,
            Set.of("ACC05"),
            0.6,
            Set.of(Criterion.rgaa("3.2.1"), Criterion.wcag("1.4.3")),
            Obligation.RGAA,
            Set.of("afw4f7"),
            Set.of());
    private static final About TARGET =
            About.screen("target-size", Set.of()).feeds("ACC08").severity(0.4).criteria(Criterion.wcag("2.5.8"));
    private static final About HELP = About.journey("human-help", Set.of()).feeds("ERR09");

    private Runs() {}

    static RunResult two() {
        return new RunResult(
                "20261123T090000Z-deux-demarches",
                new RunResult.Tool(
                        "0.1.0",
                        "4.11.1",
                        "Chromium 156.0.7000.0",
                        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                "2026-11-23T09:00:00Z",
                List.of(blocked(), clean()),
                List.of());
    }

    private static JourneyResult blocked() {
        String button = "button:∅/main/Vos coordonnées#1";
        String again = "link:Mentions légales/contentinfo#1";
        ScreenResult first = new ScreenResult(
                1,
                "Choisir sa démarche",
                "http://127.0.0.1:8081/demarches/choisir",
                200,
                "pictures/titulaire-prive-1.png",
                1366,
                900,
                null,
                List.of(
                        judged(
                                Finding.failed(
                                                TICKED,
                                                say(
                                                        "L’option « Assistance Sérénité » à 19,90 € est cochée à l’arrivée sur l’écran.",
                                                        "The option “Assistance Sérénité” at €19.90 is ticked when the screen opens."))
                                        .where(where(
                                                "#serenite",
                                                "checkbox",
                                                "Assistance Sérénité",
                                                "checkbox:Assistance Sérénité/main#1",
                                                120,
                                                520,
                                                320,
                                                28)),
                                Position.CRITICAL),
                        judged(
                                Finding.failed(
                                                CONTRAST,
                                                say(
                                                        "Le texte « Mentions légales » se distingue peu de son fond (2,6 pour 1 ; il faut 4,5).",
                                                        "The text “Mentions légales” stands out little from its background (2.6 to 1; 4.5 is needed)."))
                                        .where(where(
                                                "footer > a", "link", "Mentions légales", again, 60, 860, 110, 18)),
                                Position.PERIPHERY)));
        List<Judged> fields = new ArrayList<>();
        String[] names = {
            "Nom", "Prénom", "Numéro de formule", "Date d’achat", "Adresse", "Code postal", "Commune", "Téléphone"
        };
        for (int i = 0; i < names.length; i++) {
            fields.add(judged(
                    Finding.failed(
                                    LABEL,
                                    say(
                                            "Le champ « " + names[i]
                                                    + " » n’a pas d’étiquette visible : son nom disparaît dès que l’on écrit.",
                                            "The field “" + names[i]
                                                    + "” has no visible label: its name vanishes as soon as one types."))
                            .where(where(
                                    "#f" + i,
                                    "textbox",
                                    names[i],
                                    "textbox:" + names[i] + "/main/Vos coordonnées#1",
                                    120,
                                    200 + 70 * i,
                                    420,
                                    44)),
                    i < 5 ? Position.CRITICAL : Position.TASK));
        }
        fields.add(judged(
                Finding.failed(
                                NAME,
                                say(
                                        "Le bouton qui fait avancer n’a pas de nom : une flèche dessinée est tout ce qu’il montre.",
                                        "The button that leads on has no name: a drawn arrow is all that it shows."))
                        .where(where("form > button", "button", "", button, 900, 780, 64, 64))
                        .persona("screen-reader"),
                Position.CRITICAL));
        fields.add(judged(
                Finding.failed(
                                CONTRAST,
                                say(
                                        "Le texte « Mentions légales » se distingue peu de son fond (2,6 pour 1 ; il faut 4,5).",
                                        "The text “Mentions légales” stands out little from its background (2.6 to 1; 4.5 is needed)."))
                        .where(where("footer > a", "link", "Mentions légales", again, 60, 1160, 110, 18)),
                Position.PERIPHERY));
        fields.add(judged(
                Finding.cannotTell(
                                TARGET,
                                say(
                                        "La case « J’accepte » mesure 18 px de côté ; l’espace autour n’a pas pu être établi.",
                                        "The box “J’accepte” is 18 px wide; the space around it could not be established."))
                        .where(where("#cgv", "checkbox", "J’accepte", "checkbox:J’accepte/main#1", 120, 800, 18, 18)),
                Position.CRITICAL));
        ScreenResult second = new ScreenResult(
                2,
                "Vos coordonnées",
                "http://127.0.0.1:8081/demarches/coordonnees",
                200,
                "pictures/titulaire-prive-2.png",
                1366,
                1200,
                null,
                fields);
        ScreenResult third = new ScreenResult(
                3,
                "Déposer les pièces",
                "http://127.0.0.1:8081/demarches/pieces",
                200,
                "pictures/titulaire-prive-3.png",
                1366,
                900,
                null,
                List.of(judged(
                        Finding.failed(
                                        TRAP,
                                        say(
                                                "Le calendrier garde le clavier : vingt appuis sur la touche Tab n’en font pas sortir.",
                                                "The calendar keeps the keyboard: twenty presses of the Tab key do not lead out of it."))
                                .where(where(
                                        "#calendrier",
                                        "group",
                                        "Date de la cession",
                                        "group:Date de la cession/main#1",
                                        120,
                                        300,
                                        380,
                                        320))
                                .persona("keyboard"),
                        Position.CRITICAL)));
        ScreenResult fourth = new ScreenResult(
                4,
                "Récapitulatif",
                "http://127.0.0.1:8081/demarches/recapitulatif",
                200,
                "pictures/titulaire-prive-4.png",
                1366,
                900,
                null,
                List.of());
        return new JourneyResult(
                "titulaire-prive",
                "Changer le titulaire d’une carte grise",
                "carte-grise/changement-de-titulaire",
                new JourneyResult.Site(
                        "Cartes Express", "licensed", "n° 12345 (fictif)", "FR", "", "", "http://127.0.0.1:8081/"),
                "fr",
                true,
                JourneyResult.Outcome.STOPPED,
                null,
                List.of(
                        new PersonaResult(
                                Profile.SENIOR,
                                PersonaResult.Outcome.HINDERED,
                                4,
                                null,
                                null,
                                null,
                                List.of(
                                        say(
                                                "Huit champs sans étiquette visible demandent de garder en mémoire ce qui était demandé.",
                                                "Eight fields without a visible label ask people to remember what was asked."))),
                        new PersonaResult(
                                Profile.SMARTPHONE,
                                PersonaResult.Outcome.HINDERED,
                                4,
                                say(
                                        "Il faut agrandir la page pour toucher la case « J’accepte ».",
                                        "The page must be enlarged to touch the box “J’accepte”."),
                                null,
                                null,
                                List.of(say(
                                        "L’écran 2 demande de faire défiler de côté.",
                                        "Screen 2 asks to scroll sideways."))),
                        new PersonaResult(
                                Profile.KEYBOARD,
                                PersonaResult.Outcome.BLOCKED,
                                3,
                                say(
                                        "Le calendrier « Date de la cession » garde le clavier ; le bouton suivant ne peut plus être atteint.",
                                        "The calendar “Date de la cession” keeps the keyboard; the next button can no longer be reached."),
                                where(
                                        "#calendrier",
                                        "group",
                                        "Date de la cession",
                                        "group:Date de la cession/main#1",
                                        120,
                                        300,
                                        380,
                                        320),
                                "pictures/titulaire-prive-keyboard-3.png",
                                List.of()),
                        new PersonaResult(
                                Profile.SCREEN_READER,
                                PersonaResult.Outcome.BLOCKED,
                                2,
                                say(
                                        "Aucun élément de l’écran ne s’annonce « Continuer » : le bouton n’a pas de nom.",
                                        "Nothing on the screen announces itself as “Continuer”: the button has no name."),
                                where("form > button", "button", "", button, 900, 780, 64, 64),
                                "pictures/titulaire-prive-screen-reader-2.png",
                                List.of())),
                List.of("eligibility", "price"),
                indicators(button, names, again),
                List.of(eligibility()),
                shown(List.of(first, second, third, fourth)),
                List.of(judged(
                        Finding.failed(
                                        HELP,
                                        say(
                                                "Aucun des quatre écrans ne donne de numéro de téléphone ni de lieu où être aidé.",
                                                "None of the four screens gives a telephone number or a place to get help."))
                                .screens(List.of(1, 2, 3, 4)),
                        Position.TASK)),
                Map.of("field-label", 2, "button-name", 6, "html-lang", 4),
                List.of("captcha", "session-timeout"),
                List.of("Écran 4 : le cadre http://127.0.0.1:9000/pub n’a pas pu être vu."),
                Map.of("index", "60"));
    }

    /** What was known before anybody was stopped. */
    private static Ground eligibility() {
        Map<String, IndicatorResult> known = new LinkedHashMap<>();
        Occurrence ticked = new Occurrence("checkbox:Assistance Sérénité/main#1", 1, Position.CRITICAL, false, false);
        put(known, "INF06", State.MEASURED, null, List.of(ticked));
        put(known, "LIR11", State.NOT_APPLICABLE, null, List.of());
        List<Profile> walked = List.of(Profile.SMARTPHONE, Profile.KEYBOARD, Profile.SCREEN_READER);
        return new Ground("eligibility", 1, List.copyOf(known.values()), walked, List.of());
    }

    private static List<IndicatorResult> indicators(String button, String[] names, String again) {
        List<Occurrence> fields = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            fields.add(new Occurrence(
                    "textbox:" + names[i] + "/main/Vos coordonnées#1",
                    1,
                    i < 5 ? Position.CRITICAL : Position.TASK,
                    false,
                    false));
        }
        Map<String, IndicatorResult> known = new LinkedHashMap<>();
        put(known, "REM03", State.MEASURED, null, fields);
        put(known, "ACC04", State.MEASURED, null, List.of(new Occurrence(button, 1, Position.CRITICAL, true, false)));
        put(
                known,
                "ACC02",
                State.MEASURED,
                null,
                List.of(new Occurrence("group:Date de la cession/main#1", 1, Position.CRITICAL, true, false)));
        put(
                known,
                "INF06",
                State.MEASURED,
                null,
                List.of(new Occurrence("checkbox:Assistance Sérénité/main#1", 1, Position.CRITICAL, false, false)));
        put(
                known,
                "ACC05",
                State.MEASURED,
                null,
                List.of(new Occurrence(again, 0.6, Position.PERIPHERY, false, false)));
        put(
                known,
                "ACC08",
                State.TO_REVIEW,
                null,
                List.of(new Occurrence("checkbox:J’accepte/main#1", 0.4, Position.CRITICAL, false, true)));
        put(known, "ERR09", State.MEASURED, null, List.of(new Occurrence("", 1, Position.CRITICAL, false, false)));
        put(
                known,
                "REM01",
                State.MEASURED,
                new Measure(
                        "REM01",
                        34,
                        "fields",
                        0.7,
                        say(
                                "34 champs à remplir sur les quatre écrans.",
                                "34 fields to fill in over the four screens."),
                        List.of(1, 2, 3, 4)),
                List.of(new Occurrence("", 0.7, Position.CRITICAL, false, false)));
        return rest(known);
    }

    private static void put(
            Map<String, IndicatorResult> known,
            String id,
            State state,
            @Nullable Measure measure,
            List<Occurrence> occurrences) {
        known.put(id, new IndicatorResult(Indicators.byId(id).orElseThrow(), state, measure, occurrences, ""));
    }

    /** The others: most were measured and found clean, a few were not. */
    private static List<IndicatorResult> rest(Map<String, IndicatorResult> known) {
        List<IndicatorResult> all = new ArrayList<>();
        Indicators.all().forEach(indicator -> {
            int number = Integer.parseInt(indicator.id().substring(3));
            boolean not = number % 5 == 0;
            all.add(known.getOrDefault(
                    indicator.id(),
                    new IndicatorResult(
                            indicator,
                            not ? State.NOT_MEASURED : number == 9 ? State.NOT_APPLICABLE : State.MEASURED,
                            null,
                            List.of(),
                            not ? "pas encore de contrôle" : "")));
        });
        return all;
    }

    private static JourneyResult clean() {
        List<ScreenResult> screens = List.of(
                new ScreenResult(
                        1,
                        "Ce qu’il vous faut",
                        "http://127.0.0.1:8082/",
                        200,
                        "pictures/titulaire-modele-1.png",
                        1366,
                        900,
                        null,
                        List.of()),
                new ScreenResult(
                        2,
                        "Votre véhicule",
                        "http://127.0.0.1:8082/vehicule",
                        200,
                        "pictures/titulaire-modele-2.png",
                        1366,
                        900,
                        null,
                        List.of()));
        List<PersonaResult> personas = List.of(Profile.SMARTPHONE, Profile.KEYBOARD, Profile.SCREEN_READER).stream()
                .map(profile ->
                        new PersonaResult(profile, PersonaResult.Outcome.COMPLETED, 2, null, null, null, List.of()))
                .toList();
        return new JourneyResult(
                "titulaire-modele",
                "Changer le titulaire d’une carte grise, comme il le faudrait",
                "carte-grise/changement-de-titulaire",
                new JourneyResult.Site("Service modèle", "state", "", "FR", "", "", "http://127.0.0.1:8082/"),
                "fr",
                true,
                JourneyResult.Outcome.COMPLETED,
                null,
                personas,
                List.of("eligibility", "price", "confirmation"),
                rest(Map.of()),
                List.of(),
                screens,
                List.of(),
                Map.of("field-label", 9, "button-name", 4),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The first procedure as if it were a real site: no letter. */
    static RunResult real() {
        return of(with(blocked(), blocked().title(), blocked().screens(), false));
    }

    /** The first procedure, walked by somebody for whom it ends well only one time out of two. */
    static RunResult flaky() {
        JourneyResult like = blocked();
        List<PersonaResult> people = like.personas().stream()
                .map(one -> one.profile() == Profile.SMARTPHONE
                        ? new PersonaResult(
                                one.profile(),
                                PersonaResult.Outcome.COMPLETED,
                                4,
                                say("Une fois sur deux seulement.", "Only once out of twice."),
                                null,
                                null,
                                List.of(),
                                Steadiness.FLAKY)
                        : one.steadiness(Steadiness.CONFIRMED))
                .toList();
        return of(new JourneyResult(
                like.id(),
                like.title(),
                like.goal(),
                like.site(),
                like.language(),
                like.bench(),
                like.outcome(),
                like.reason(),
                people,
                like.milestones(),
                like.indicators(),
                like.grounds(),
                like.screens(),
                like.findings(),
                like.passed(),
                like.inapplicable(),
                like.problems(),
                like.gate()));
    }

    /** A site that never answered. */
    static RunResult unreachable() {
        JourneyResult plain = clean();
        return of(new JourneyResult(
                plain.id(),
                plain.title(),
                plain.goal(),
                plain.site(),
                plain.language(),
                false,
                JourneyResult.Outcome.NOT_EVALUATED,
                say("Le site refuse la connexion.", "The site refuses the connection."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of("connexion refusée"),
                Map.of()));
    }

    /** A site that hides {@code text} wherever a page can put some. */
    static RunResult hostile(String text) {
        String filled = text.isBlank() ? "-" : text;
        Where place = new Where(text, text, text, text, text, new Rect(10, 10, 50, 20));
        List<ScreenResult> screens = shown(List.of(new ScreenResult(
                1,
                text,
                text,
                200,
                text,
                1366,
                900,
                null,
                List.of(
                        judged(Finding.failed(LABEL, say(filled, filled)).where(place), Position.CRITICAL),
                        judged(Finding.cannotTell(TARGET, say(filled, filled)).where(place), Position.TASK)))));
        JourneyResult odd = with(blocked(), text, screens, true);
        PersonaResult stopped = new PersonaResult(
                Profile.KEYBOARD,
                PersonaResult.Outcome.BLOCKED,
                1,
                say(filled, filled),
                place,
                text,
                List.of(say(filled, filled)));
        return of(new JourneyResult(
                text,
                odd.title(),
                text,
                new JourneyResult.Site(text, text, text, text, text, text, text),
                text,
                true,
                odd.outcome(),
                null,
                List.of(stopped),
                List.of(text),
                odd.indicators(),
                odd.grounds(),
                screens,
                List.of(),
                Map.of(),
                List.of(text),
                List.of(text),
                Map.of()));
    }

    private static RunResult of(JourneyResult journey) {
        RunResult two = two();
        return new RunResult(two.id(), two.tool(), two.started(), List.of(journey), List.of());
    }

    private static JourneyResult with(JourneyResult like, String title, List<ScreenResult> screens, boolean bench) {
        return new JourneyResult(
                like.id(),
                title,
                like.goal(),
                like.site(),
                like.language(),
                bench,
                like.outcome(),
                like.reason(),
                like.personas(),
                like.milestones(),
                like.indicators(),
                like.grounds(),
                screens,
                like.findings(),
                like.passed(),
                like.inapplicable(),
                like.problems(),
                like.gate());
    }

    /** The second procedure, whose site does not publish what it owes. */
    static RunResult owing() {
        Finding owed = Finding.failed(
                        About.journey("statement-reachable", Set.of())
                                .severity(0.2)
                                .obligation(Obligation.RGAA),
                        say("Aucun écran n’a de lien « accessibilité ».", "No screen has an accessibility link."))
                .screens(List.of(1, 2));
        return of(finding(clean(), List.of(judged(owed, Position.TASK))));
    }

    private static JourneyResult finding(JourneyResult like, List<Judged> whole) {
        return new JourneyResult(
                like.id(),
                like.title(),
                like.goal(),
                like.site(),
                like.language(),
                like.bench(),
                like.outcome(),
                like.reason(),
                like.personas(),
                like.milestones(),
                like.indicators(),
                like.grounds(),
                like.screens(),
                whole,
                like.passed(),
                like.inapplicable(),
                like.problems(),
                like.gate());
    }

    /** The first procedure, each finding made at a moment that a picture of its own shows. */
    static RunResult later() {
        return of(with(
                blocked(),
                blocked().title(),
                shown(blocked().screens(), new Picture("pictures/later.png", 1366, 1300)),
                true));
    }

    /** The first procedure, no picture kept of the moments at which findings were made. */
    static RunResult blind() {
        return of(with(blocked(), blocked().title(), shown(blocked().screens(), null), true));
    }

    /** Each finding was made at the moment that its screen's picture shows. */
    private static List<ScreenResult> shown(List<ScreenResult> screens) {
        return screens.stream()
                .flatMap(one -> shown(
                        List.of(one),
                        new Picture(String.valueOf(one.picture()), one.pictureWidth(), one.pictureHeight()))
                        .stream())
                .toList();
    }

    private static List<ScreenResult> shown(List<ScreenResult> screens, @Nullable Picture by) {
        return screens.stream()
                .map(one -> new ScreenResult(
                        one.number(),
                        one.name(),
                        one.url(),
                        one.status(),
                        one.picture(),
                        one.pictureWidth(),
                        one.pictureHeight(),
                        one.reason(),
                        one.findings().stream().map(found -> found.picture(by)).toList()))
                .toList();
    }

    static Judged judged(Finding finding, Position position) {
        String component = finding.place().map(Where::component).orElse("");
        return new Judged(
                finding,
                position,
                "fp-" + Integer.toHexString((finding.about().id() + component).hashCode()),
                finding.about().id().equals("field-label") ? List.of("axe/label") : List.of());
    }

    private static Where where(
            String selector, String role, String name, String component, int x, int y, int width, int height) {
        return new Where(selector, role, name, component, "0/1/" + selector.length(), new Rect(x, y, width, height));
    }

    static Sentence say(String fr, String en) {
        return new Sentence(fr, en);
    }

    private static Explanation explanation(String check) {
        return switch (check) {
            case "field-label" ->
                new Explanation(
                        say("Champ sans étiquette visible", "Field without a visible label"),
                        say(
                                "Les personnes qui oublient ce qui était demandé une fois le champ commencé, ou qui relisent avant d’envoyer.",
                                "People who forget what was asked once they began to type, or who read again before sending."),
                        say(
                                "Afficher une étiquette au-dessus du champ et la lier à lui.",
                                "Show a label above the field and link it to the field."));
            case "button-name" ->
                new Explanation(
                        say("Bouton sans nom", "Button without a name"),
                        say(
                                "Les personnes qui font lire la page à voix haute : elles entendent « bouton » et rien d’autre.",
                                "People who have the page read aloud: they hear “button” and nothing else."),
                        say(
                                "Écrire dans le bouton ce qu’il fait, par exemple « Continuer ».",
                                "Write in the button what it does, for instance “Continue”."));
            case "keyboard-trap" ->
                new Explanation(
                        say("On reste pris au clavier", "The keyboard is trapped"),
                        say(
                                "Les personnes qui n’utilisent pas de souris : elles ne peuvent ni avancer ni revenir.",
                                "People who use no mouse: they can go neither on nor back."),
                        say(
                                "Laisser la touche Tab sortir du calendrier, et proposer un champ où taper la date.",
                                "Let the Tab key leave the calendar, and offer a field to type the date."));
            case "ticked-option" ->
                new Explanation(
                        say("Option payante cochée d’avance", "Paid option ticked beforehand"),
                        say(
                                "Les personnes qui lisent vite ou avec peine : elles paient ce qu’elles n’ont pas choisi.",
                                "People who read fast or with difficulty: they pay for what they did not choose."),
                        say("Laisser la case vide à l’arrivée.", "Leave the box empty when the screen opens."));
            case "axe/color-contrast" ->
                new Explanation(
                        say("Texte trop pâle", "Text too pale"),
                        say(
                                "Les personnes qui voient mal, et toutes celles qui lisent en plein soleil.",
                                "People with poor eyesight, and all who read in bright sunlight."),
                        say("Foncer le texte ou éclaircir le fond.", "Darken the text or lighten the background."));
            case "human-help" ->
                new Explanation(
                        say("Quelqu’un à joindre", "Somebody to ask for help"),
                        say("Aucune aide humaine indiquée", "Nobody to ask for help"),
                        say(
                                "Les personnes peu à l’aise avec le numérique, qui ont besoin d’une voix ou d’un guichet.",
                                "People with low digital skills, who need a voice or a counter."),
                        say(
                                "Donner un numéro de téléphone et un lieu d’accueil sur chaque écran.",
                                "Give a telephone number and a place to go on every screen."));
            default ->
                new Explanation(
                        say("Cible trop petite", "Target too small"),
                        say(
                                "Les personnes dont la main tremble, et celles qui utilisent un petit écran.",
                                "People whose hand trembles, and those who use a small screen."),
                        say(
                                "Agrandir la zone qui réagit au toucher à 24 pixels au moins.",
                                "Enlarge the area that reacts to touch to 24 pixels at least."));
        };
    }
}
