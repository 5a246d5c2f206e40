package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody has to type the same thing twice. */
final class RepeatedData implements Check {
    private static final About ABOUT = About.journey("repeated-data", Set.of(Dom.class))
            .feeds("REM05")
            .severity(0.7)
            .criteria(wcag("3.3.7"))
            .obligation(Obligation.GOOD_PRACTICE);
    /** Asking for a confirmation is no redundant entry in the sense of WCAG, only a nuisance. */
    private static final About CONFIRMING = ABOUT.criteria(new Criterion[0]);

    private static final Pattern SECRET =
            Pattern.compile("mot de passe|\\bpassword|code (secret|confidentiel)|\\bpin\\b");
    private static final Sentences SENTENCES = Sentences.of(RepeatedData.class);
    private static final Pattern RETYPE =
            Pattern.compile("\\bconfirm|\\bressaisi|\\bresaisi|\\bretap|\\bsaisi\\w* (de|a) nouveau"
                    + "|\\bune (deuxieme|seconde) fois|\\brepete[rz]|\\bretype|\\brepeat|mot de passe \\(?bis");
    /** The words themselves say whom it is about, on both screens. */
    private static final Pattern OWN = Pattern.compile("^(votre|vos|your)\\b");

    private static final Set<Meaning> LASTING = Set.of(
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.BIRTH_DATE,
            Meaning.FAMILY_NAME,
            Meaning.GIVEN_NAME,
            Meaning.FULL_NAME,
            Meaning.STREET,
            Meaning.PLATE,
            Meaning.FISCAL_NUMBER,
            Meaning.SOCIAL_NUMBER,
            Meaning.IBAN);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new HashMap<>();
        List<String> order = new ArrayList<>();
        retyped(trail, found, order);
        typedTwice(trail, found, order);
        askedTwice(trail, found, order);
        boolean asked = trail.arrivals().stream().anyMatch(snapshot -> Fields.ofTask(snapshot.the(Dom.class)).stream()
                .anyMatch(Field::written));
        if (order.isEmpty() && asked) {
            return Stream.of(Finding.passed(ABOUT));
        }
        return order.stream().map(found::get);
    }

    /** « Confirmez votre adresse électronique » beside the field itself. */
    private static void retyped(Trail trail, Map<String, Finding> found, List<String> order) {
        for (Snapshot snapshot : trail.snapshots()) {
            List<Field> fields = Fields.ofTask(snapshot.the(Dom.class));
            for (Field field : fields) {
                // nobody sees a password being typed: a second time catches the slip, and WCAG 3.3.7 excepts it
                boolean again = field.written()
                        && !field.readOnly()
                        && !field.type().equals("password")
                        && Words.says(field.label().isBlank() ? field.element().called() : field.label(), RETYPE)
                        && fields.stream().anyMatch(other -> !other.equals(field) && sameThing(field, other));
                if (again) {
                    add(found, order, field.element(), snapshot.moment().screen(), "confirm");
                }
            }
        }
    }

    private static boolean sameThing(Field one, Field other) {
        return one.meaning() != Meaning.OTHER && one.meaning() == other.meaning();
    }

    /** The journey's author gave the same value to two different fields. */
    private static void typedTwice(Trail trail, Map<String, Finding> found, List<String> order) {
        Map<String, Act> first = new HashMap<>();
        Set<String> filled = new HashSet<>();
        for (Act act : trail.acts()) {
            // filled again after an error: corrected, not asked for once more
            boolean corrected = !filled.add(address(trail, act) + " " + act.name());
            if (corrected
                    || act.data().isEmpty()
                    || "secret".equals(trail.subject().data().get(act.data()))) {
                continue;
            }
            Act before = first.putIfAbsent(act.data(), act);
            boolean same = before == null
                    || (before.name().equals(act.name())
                            && (before.screen() == act.screen()
                                    || address(trail, before).equals(address(trail, act))));
            if (!same && !secret(trail, act) && !(signsIn(trail, act) && signsIn(trail, before))) {
                element(trail, act).ifPresent(field -> add(found, order, field, act.screen(), "failed"));
            }
        }
    }

    /** Nobody sees a password being typed, so typing it twice is a service; WCAG excepts it, and what opens the same account again. */
    private static boolean secret(Trail trail, Act act) {
        return Words.says(act.name(), SECRET)
                || element(trail, act)
                        .filter(one -> one.attr("type").equalsIgnoreCase("password"))
                        .isPresent();
    }

    /** Whether one opens an account, or enters it, on the screen of this act. */
    private static boolean signsIn(Trail trail, Act act) {
        return arrival(trail, act)
                .filter(screen ->
                        screen.the(Dom.class).select("input[type=password]").anyMatch(Element::visible))
                .isPresent();
    }

    /** The same label on two screens, empty both times: perhaps about two different people. */
    private static void askedTwice(Trail trail, Map<String, Finding> found, List<String> order) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        Set<String> told = new HashSet<>(found.keySet());
        for (Snapshot snapshot : trail.arrivals()) {
            for (Field field : Fields.ofTask(snapshot.the(Dom.class))) {
                boolean lasting = LASTING.contains(field.meaning())
                        && field.written()
                        && !field.readOnly()
                        && !field.prefilled()
                        && !field.aboutSomebodyElse();
                String label = field.meaning() + " " + Words.fold(field.label()) + " " + Words.fold(field.legend());
                String where = Screens.address(trail, snapshot);
                String component = field.element().component();
                headings.putIfAbsent(label, snapshot.moment().heading());
                if (lasting && !first.computeIfAbsent(label, key -> where).equals(where) && !told.contains(component)) {
                    // the same heading may be the same form, come back after a mistake
                    boolean own = Words.says(field.label(), OWN)
                            && !snapshot.moment().heading().equals(headings.get(label));
                    add(found, order, field.element(), snapshot.moment().screen(), own ? "asked" : "cannot-tell");
                }
            }
        }
    }

    private static String address(Trail trail, Act act) {
        return arrival(trail, act)
                .map(snapshot -> Screens.address(trail, snapshot))
                .orElse("" + act.screen());
    }

    private static Optional<Snapshot> arrival(Trail trail, Act act) {
        return trail.snapshots().stream()
                .filter(snapshot -> snapshot.moment().screen() == act.screen())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Element> element(Trail trail, Act act) {
        return arrival(trail, act).flatMap(snapshot -> {
            Dom dom = snapshot.the(Dom.class);
            return Fields.of(dom).stream()
                    // a child often bears the parent's name: another person, another answer
                    .filter(field -> !field.aboutSomebodyElse())
                    .map(Field::element)
                    .filter(one -> one.path().equals(act.path())
                            || (act.path().isEmpty() && one.name().equals(act.name())))
                    .findFirst();
        });
    }

    private static void add(Map<String, Finding> found, List<String> order, Element element, int screen, String key) {
        String component = element.component();
        if (found.containsKey(component)) {
            return;
        }
        var sentence = SENTENCES.say(key, "name", element.called());
        Finding finding = key.equals("failed") || key.equals("asked")
                ? Finding.failed(ABOUT, element, sentence)
                : Finding.cannotTell(key.equals("confirm") ? CONFIRMING : ABOUT, element, sentence);
        found.put(component, finding.screens(List.of(screen)));
        order.add(component);
    }
}
