package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.AxeResults;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs axe-core in the isolated world of each frame, all rules, experimental ones included, and brings the results back as one
 * compressed string. A frame that could not be looked into is named.
 */
final class AxeProbe implements Probe {
    /** Over this axe takes minutes, or never ends: then the page is not evaluated, and that is said. */
    private static final int MOST_ELEMENTS = 60_000;

    private static final String SCRIPTS = PackedScript.read(AxeProbe.class, "/axe.min.js") + ";\n"
            + PackedScript.read(AxeProbe.class, "axe-run.js") + ";\n";

    /** How many elements, whether axe is there already, whether scripts are forbidden. */
    private static final String FIRST =
            "Document.prototype.getElementsByTagName.call(document, '*').length + ' ' + typeof"
                    + " parcoursAxe + ' ' + matchMedia('(scripting: none)').matches";

    @Override
    public Class<AxeResults> kind() {
        return AxeResults.class;
    }

    @Override
    public AxeResults look(Page page) {
        Senses senses = page.senses();
        String[] first = senses.run("", FIRST).split(" ", -1);
        if (first[2].equals("true")) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page interdit tout programme\u00a0: axe, qui a besoin d’une horloge, ne peut pas l’examiner.",
                    "The page forbids all scripts: axe, which needs a clock, cannot examine it.");
        }
        int elements = Integer.parseInt(first[0]);
        if (elements > MOST_ELEMENTS) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page compte " + elements + " éléments : trop pour être examinée.",
                    "The page has " + elements + " elements: too many to be examined.");
        }
        if (missing(first[1])) {
            senses.preload(SCRIPTS); // the pages that follow find it there
        }
        String whole = senses.run("", brought(first[1]) + "parcoursAxe.whole()");
        if (!whole.isEmpty()) {
            return AxeResults.read(whole, List.of());
        }
        List<String> unseen = new ArrayList<>();
        partial(senses, "", "null", "object", unseen);
        return AxeResults.read(senses.run("", "parcoursAxe.finish()"), unseen);
    }

    private static boolean missing(String there) {
        return !there.equals("object");
    }

    private static String brought(String there) {
        return missing(there) ? SCRIPTS : "";
    }

    /** One frame and, depth first, the frames in it: the order in which axe joins them. */
    private void partial(Senses senses, String frame, String context, String there, List<String> unseen) {
        // one message each way: what is brought in, asked and counted
        String[] told = senses.run(
                        frame,
                        brought(there) + "parcoursAxe.partial(" + context + ", " + frame.isEmpty()
                                + ").then(found => parcoursAxe.frames(" + context + ") + ' ' + found)")
                .split(" ", 2);
        int frames = Integer.parseInt(told[0]);
        String found = told[1];
        if (!frame.isEmpty()) {
            senses.run("", "parcoursAxe.add(" + PackedScript.quoted(found) + ")");
        }
        for (int i = 0; i < frames; i++) {
            Optional<String> inner = senses.frame(frame, "parcoursAxe.frame(" + i + ")");
            String address = senses.run(frame, "parcoursAxe.address(" + i + ")");
            try {
                String innerContext = senses.run(frame, "parcoursAxe.context(" + i + ")");
                if (inner.isEmpty()) {
                    throw new IllegalStateException("no world");
                }
                partial(senses, inner.get(), innerContext, senses.run(inner.get(), "typeof parcoursAxe"), unseen);
            } catch (RuntimeException closed) {
                unseen.add(address);
                senses.run("", "parcoursAxe.add('null')");
            }
        }
    }
}
