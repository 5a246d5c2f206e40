package fr.parcours.run;

import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Scope;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out how close to the person's way a finding stands; the author never declares it. */
final class Places {
    /** Their own thresholds already tell the critical path from elsewhere. */
    private static final Set<String> TOLD_ALREADY = Set.of("LIR04", "NAV07", "ACC03");

    private final List<Act> acts;

    Places(List<Act> acts) {
        this.acts = acts;
    }

    Position of(Finding finding, Optional<Snapshot> snapshot) {
        if (finding.persona() != null || whole(finding)) {
            return Position.CRITICAL;
        }
        Where where = finding.where();
        if (where == null || where.path().isEmpty() || snapshot.isEmpty()) {
            return Position.TASK;
        }
        Snapshot seen = snapshot.get();
        Optional<Dom> dom = seen.find(Dom.class);
        Optional<Element> element = dom.flatMap(page -> page.at(where.path()));
        if (element.isEmpty()) {
            return Position.TASK;
        }
        List<Element> acted = acts.stream()
                .filter(act -> act.screen() == seen.moment().screen())
                .flatMap(act -> known(act, dom.get()).stream())
                .toList();
        if (acted.stream().anyMatch(one -> belongs(element.get(), one, dom.get()))) {
            return Position.CRITICAL;
        }
        boolean sameForm =
                acted.stream().flatMap(one -> one.closest("form").stream()).anyMatch(form -> form.holds(element.get()));
        return sameForm || element.get().closest("main, [role=main]").isPresent() ? Position.TASK : Position.PERIPHERY;
    }

    /** On the page it was found on, a thing stands where it was; its name may have been masked or changed by a script. */
    private static Optional<Element> known(Act act, Dom dom) {
        return act.on(dom).or(() -> dom.at(act.path()).filter(one -> one.role().equals(act.role())));
    }

    /** Whether the indicator is a figure of the screen or of the journey, or tells the way from elsewhere by itself. */
    private static boolean whole(Finding finding) {
        String id = finding.indicator();
        return id != null
                && (TOLD_ALREADY.contains(id)
                        || Indicators.byId(id).map(Indicator::scope).orElse(Scope.INSTANCE) != Scope.INSTANCE);
    }

    /** The thing acted upon, something inside it, its label, its help or its error. */
    private static boolean belongs(Element element, Element acted, Dom dom) {
        if (acted.holds(element) || (element.tag().equals("label") && element.holds(acted))) {
            return true;
        }
        String id = acted.attr("id");
        if (!id.isEmpty()
                && element.closest("label")
                        .filter(label -> label.attr("for").equals(id))
                        .isPresent()) {
            return true;
        }
        return Arrays.stream((acted.attr("aria-describedby") + " " + acted.attr("aria-labelledby") + " "
                                + acted.attr("aria-errormessage"))
                        .split("\\s+", -1))
                .filter(one -> !one.isEmpty())
                .flatMap(one -> dom.byId(acted, one).stream())
                .anyMatch(one -> one.holds(element));
    }
}
