package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Pose;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.States;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

/**
 * Reads in the style sheets what changes under the pointer and with the focus, and has the browser draw so what may then be hard to see.
 * Most pages leave no doubt, and nothing is drawn.
 */
final class StateProbe implements Probe {
    private static final String SCRIPT = PackedScript.read(StateProbe.class, "states.js");
    private static final String WORDS = "words";
    private static final String COLOURS = "forced-colors";

    /** What was looked at on the earlier pages of a walk: what repeats is not looked at again. */
    private final Map<Page, Set<String>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** A thing that may be hard to see in a state, by the script's number. */
    private record Suspect(String number, String kind, List<String> states, String sort) {
        static Suspect read(String line) {
            String[] parts = line.split(" ", -1);
            int last = parts.length - 1;
            return new Suspect(parts[0], parts[1], List.of(parts).subList(2, last), parts[last]);
        }

        Pose pose(String told) {
            return new Pose(
                    "parcoursStates.chain(" + number + ")", states, "parcoursStates." + told + "(" + number + ")");
        }
    }

    @Override
    public Class<States> kind() {
        return States.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public States look(Page page) {
        Senses senses = page.senses();
        Set<String> seen = known.computeIfAbsent(page, fresh -> new HashSet<>());
        List<Suspect> fresh = senses.run("", SCRIPT + "parcoursStates.suspects()")
                .lines()
                .map(Suspect::read)
                .filter(one -> seen.add(one.sort()))
                .toList();
        OwnColours own = OwnColours.before(senses, seen);
        if (fresh.isEmpty() && own.nothing()) {
            return States.NONE;
        }
        senses.run("", "parcoursStates.still(true)");
        try {
            return looked(senses, fresh, own);
        } finally {
            senses.run("", "parcoursStates.still(false)");
        }
    }

    private static States looked(Senses senses, List<Suspect> fresh, OwnColours own) {
        List<Suspect> texts =
                fresh.stream().filter(one -> one.kind().equals(WORDS)).toList();
        List<Suspect> rings =
                fresh.stream().filter(one -> !one.kind().equals(WORDS)).toList();
        List<States.Words> words = new ArrayList<>();
        List<String> told = posed(senses, texts, "words");
        for (int i = 0; i < told.size(); i++) {
            String[] parts = told.get(i).split(" ", -1);
            if (parts.length > 3) {
                words.add(new States.Words(
                        parts[0],
                        String.join(" ", texts.get(i).states()),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3])));
            }
        }
        return rings.isEmpty() && own.nothing()
                ? new States(words, List.of(), List.of(), List.of(), List.of())
                : coloured(senses, rings, words, own);
    }

    private static States coloured(Senses senses, List<Suspect> rings, List<States.Words> words, OwnColours own) {
        List<String> unlit = new ArrayList<>();
        List<String> lit = new ArrayList<>();
        senses.wished(COLOURS, "active");
        try {
            rings.forEach(one -> senses.run("", "parcoursStates.rest(" + one.number() + ")"));
            List<String> told = posed(senses, rings, "unlit");
            IntStream.range(0, told.size())
                    .mapToObj(i -> told.get(i).split(" ", -1))
                    .filter(parts -> parts.length > 1)
                    .forEach(parts -> (parts[0].equals("unlit") ? unlit : lit).add(parts[1]));
            own.under(senses);
        } finally {
            senses.wished(COLOURS, "");
        }
        return new States(words, unlit, lit, own.after(senses), own.chosen());
    }

    private static List<String> posed(Senses senses, List<Suspect> all, String told) {
        return all.isEmpty()
                ? List.of()
                : senses.posed(all.stream().map(one -> one.pose(told)).toList());
    }
}
