package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The step types of Chrome's recorder, and what each becomes. */
final class ChromeSteps {
    private static final Set<String> KNOWN = Set.of(
            "type",
            "target",
            "frame",
            "selectors",
            "assertedEvents",
            "timeout",
            "value",
            "url",
            "key",
            "x",
            "y",
            "offsetX",
            "offsetY",
            "button",
            "duration",
            "deviceType",
            "width",
            "height",
            "deviceScaleFactor",
            "isMobile",
            "hasTouch",
            "isLandscape",
            "download",
            "upload",
            "latency",
            "expression",
            "operator",
            "count",
            "visible",
            "attributes",
            "properties",
            "name",
            "parameters");

    /** Turns one step into words. */
    private interface Carrier {
        void carry(Spot at, Json step, Json next);
    }

    private final Draft draft;
    private final Asked asked;
    private final KeyRun keys;
    private final Acts acts;
    private final ChromePointer pointer;
    private final Map<String, Carrier> types = new LinkedHashMap<>();

    ChromeSteps(Draft draft, Asked asked) {
        this.draft = draft;
        this.asked = asked;
        this.keys = new KeyRun(draft);
        this.acts = new Acts(draft);
        this.pointer = new ChromePointer(draft, acts);
        types.put("navigate", (at, step, next) -> navigate(at, step));
        types.put("click", pointer::click);
        types.put("doubleClick", (at, step, next) -> pointer.doubleClick(at, step));
        types.put(
                "hover", (at, step, next) -> acts.on(at, "hover", "name", ChromeSelectors.read(step.at("selectors"))));
        types.put(
                "change",
                (at, step, next) -> acts.change(at, ChromeSelectors.read(step.at("selectors")), step.text("value")));
        types.put("keyDown", (at, step, next) -> keys.down(at, step.text("key")));
        types.put("keyUp", (at, step, next) -> keys.up(step.text("key")));
        types.put("scroll", (at, step, next) -> scroll(at, step));
        types.put("waitForElement", (at, step, next) -> new ChromeWait(draft, acts).carry(at, step));
        types.put("waitForExpression", (at, step, next) -> expression(at, step));
        types.put("close", (at, step, next) -> close(at, step));
        types.put("setViewport", (at, step, next) -> viewport(at, step));
        types.put("emulateNetworkConditions", (at, step, next) -> network(at));
        types.put("customStep", (at, step, next) -> custom(at, step));
    }

    /** Every type that is known, carried over or refused by name. */
    Set<String> types() {
        return types.keySet();
    }

    void carry(Spot at, Json step, Json next) {
        String type = step.text("type");
        Carrier carrier = types.get(type);
        if (carrier == null) {
            keys.end();
            draft.lost(at, "ce type d’étape n’est pas connu.", "this type of step is not known.");
            return;
        }
        boolean into = type.equals("change")
                || (type.equals("click") && next.text("type").equals("change"));
        if (into && keys.onlyNext()) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "la touche Tab, quand elle ne fait qu’aller au champ suivant, est comprise dans « fill ».",
                    "the Tab key, where it only goes to the next field, is part of “fill”.");
        }
        if (!type.startsWith("key")) {
            keys.end();
        }
        carrier.carry(at, step, next);
        if (type.equals("click") || type.equals("change")) {
            keys.into(ChromeSelectors.read(step.at("selectors")));
        } else if (!type.startsWith("key")) {
            keys.into(Found.NOTHING);
        }
        step.keys().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> draft.lost(
                        at,
                        "la clé " + Clean.fr(key) + " n’est pas connue.",
                        "the key " + Clean.en(key) + " is not known."));
    }

    /** What was begun is written down. */
    void end() {
        keys.end();
    }

    private void navigate(Spot at, Json step) {
        String address = draft.ground().reach(step.text("url"), at, draft);
        if (address.isEmpty()) {
            draft.lost(at, "cette adresse n’est pas une page d’un site.", "this address is no page of a site.");
        } else {
            draft.add(at, Line.of("open", "address", address));
        }
    }

    private void scroll(Spot at, Json step) {
        if (step.at("selectors").there()) {
            acts.on(at, "scroll", "to", ChromeSelectors.read(step.at("selectors")));
        } else if (step.number("y").orElse(0) <= 0) {
            draft.add(at, Line.of("scroll").with("to", "top"));
        } else {
            draft.lost(
                    at,
                    "défiler de " + step.number("y").getAsInt()
                            + " pixels n’est pas repris\u00a0: Parcours amène à l’écran ce sur quoi il agit.",
                    "scrolling by " + step.number("y").getAsInt()
                            + " pixels is not carried over: Parcours brings what it acts upon into view.");
        }
    }

    private void expression(Spot at, Json step) {
        Line sign = asked.scripts() ? Scripts.sign(step.text("expression")).orElse(null) : null;
        if (sign == null) {
            Scripts.lost(draft, at, asked.scripts());
        } else {
            draft.add(at, sign);
        }
    }

    private void close(Spot at, Json step) {
        String target = step.text("target");
        if (target.isEmpty() || target.equals("main")) {
            draft.lost(
                    at,
                    "la fermeture de la page n’est pas reprise\u00a0: Parcours ferme le navigateur à la fin.",
                    "closing the page is not carried over: Parcours closes the browser at the end.");
        } else {
            draft.add(at, Line.of("tab", "tab", "close"));
        }
    }

    private void viewport(Spot at, Json step) {
        String size = step.text("width") + " × " + step.text("height");
        draft.lost(
                at,
                "la taille de fenêtre (" + size
                        + ") n’est pas reprise\u00a0: chaque condition de Parcours a la sienne.",
                "the window’s size (" + size + ") is not carried over: each of Parcours’ conditions has its own.");
    }

    private void network(Spot at) {
        draft.lost(
                at,
                "le débit imité n’est pas repris\u00a0: ce sont les conditions de Parcours qui le changent.",
                "the imitated network is not carried over: Parcours’ conditions see to it.");
    }

    private void custom(Spot at, Json step) {
        draft.lost(
                at,
                "l’étape d’extension " + Clean.fr(step.text("name"))
                        + " n’est pas reprise\u00a0: seule l’extension qui l’a écrite sait la faire.",
                "the extension’s step " + Clean.en(step.text("name"))
                        + " is not carried over: only the extension that wrote it can do it.");
    }
}
