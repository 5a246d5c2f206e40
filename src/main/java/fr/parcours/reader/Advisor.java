package fr.parcours.reader;

import fr.parcours.check.Sentence;
import fr.parcours.journey.References;
import fr.parcours.reader.Tree.Entry;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import fr.parcours.reader.Tree.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a journey over as a careful colleague would: what it says is right, and some of it is unwise. */
public final class Advisor {
    private static final Set<String> FILLS = Set.of("fill", "upload", "choose", "check");

    private final Path file;
    private final List<Advice> advice = new ArrayList<>();
    private final Map<String, Scalar> typed = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private boolean demo;
    private boolean stopped;
    private int at;
    private int lastFilled;

    private Advisor(Path file) {
        this.file = file;
    }

    /** What to advise on a file, from top to bottom; nothing on one that is no journey or cannot be read. */
    public static List<Advice> of(Path file) {
        Mistakes unread = new Mistakes(file);
        Tree tree = !JourneyFiles.readable(file)
                ? null
                : Source.read(file, unread)
                        .flatMap(text -> TreeReader.read(text, unread))
                        .orElse(null);
        return tree instanceof Mapping root && get(root, "journey") != null ? new Advisor(file).read(root) : List.of();
    }

    private List<Advice> read(Mapping root) {
        demo = get(root, "site") instanceof Mapping site
                && get(site, "start") instanceof Scalar start
                && start.text().startsWith("demo:");
        if (get(root, "goal") instanceof Scalar goal && goal.text().startsWith("a-preciser")) {
            add(
                    goal.at(),
                    "le but reste à préciser\u00a0: écrivez-le de la même façon pour tous les sites à comparer.",
                    "the goal is yet to be told: write it alike for all sites to be compared.");
        }
        if (get(root, "data") instanceof Mapping data) {
            data.entries().forEach(this::datum);
        }
        if (get(root, "steps") instanceof Listing steps) {
            lastFilled = lastFilled(steps.items());
            for (Tree item : steps.items()) {
                step(item);
                at++;
            }
        }
        if (get(root, "data") instanceof Mapping data) {
            data.entries().stream()
                    .filter(entry -> !used.contains(entry.key()))
                    .forEach(entry -> add(
                            entry.at(),
                            Mistakes.fr(entry.key()) + " ne sert à aucune étape.",
                            Mistakes.en(entry.key()) + " serves no step."));
        }
        return advice.stream().sorted(Comparator.comparingInt(Advice::line)).toList();
    }

    private void datum(Entry entry) {
        if (entry.value() instanceof Scalar scalar) {
            typed.put(entry.key(), scalar);
            value(entry.key(), scalar);
        }
    }

    /** A value in clear: is it a secret, may it be somebody's? */
    private void value(String name, Scalar scalar) {
        String text = scalar.text();
        Sentence personal = Personal.in(text).orElse(null);
        if (personal != null) {
            add(
                    scalar.at(),
                    Mistakes.fr(name) + " ressemble à " + personal.fr(),
                    Mistakes.en(name) + " looks like " + personal.en());
        } else if (!demo && !text.isBlank() && (Secrets.named(name) || Secrets.looks(text))) {
            secret(name, scalar);
        }
    }

    private void secret(String name, Scalar scalar) {
        if (told.add(scalar.at().toString())) {
            add(
                    scalar.at(),
                    Mistakes.fr(name)
                            + " est un secret écrit en clair\u00a0: mettez { env: NOM } sous « data », et le secret dans cette variable.",
                    Mistakes.en(name)
                            + " is a secret in clear: put { env: NAME } under “data”, and the secret in that variable.");
        }
    }

    private void step(Tree item) {
        if (item instanceof Scalar scalar) {
            word(new Entry(scalar.text(), scalar.at(), scalar));
        } else if (item instanceof Mapping mapping && mapping.entries().size() == 1) {
            word(mapping.entries().get(0));
        }
    }

    private void word(Entry step) {
        uses(step.value());
        if (stopped && !demo && told.add("stop")) {
            add(
                    step.at(),
                    "ce qui suit « stop » n’est jamais fait sur un vrai site, seulement sur un banc d’essai (--bench-host).",
                    "what follows “stop” is never done on a real site, only on a test bench (--bench-host).");
        }
        stopped |= step.key().equals("stop");
        if (step.value() instanceof Mapping mapping) {
            selector(mapping);
            fill(step.key(), mapping);
        }
        if (step.key().equals("click") && !stopped && !demo) {
            NoReturn.of(name(step.value(), "name")).ifPresent(kind -> commits(step));
        }
    }

    /** Where something is filled in for the last time: before it, a mere “send” sends one file or one part. */
    private static int lastFilled(List<Tree> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Mapping step
                    && FILLS.contains(step.entries().get(0).key())) {
                return i;
            }
        }
        return -1;
    }

    private void commits(Entry step) {
        String name = name(step.value(), "name");
        boolean onePart = at < lastFilled && NoReturn.bare(name);
        if (!onePart && told.add("commits")) {
            add(
                    step.at(),
                    Mistakes.fr(name)
                            + " semble engager pour de bon, et rien n’arrête la marche avant\u00a0: écrivez « - stop: … » au-dessus.",
                    Mistakes.en(name)
                            + " seems to commit for good, and nothing stops the walk before it: write “- stop: …” above.");
        }
    }

    private void selector(Mapping step) {
        for (String key : List.of("css", "xpath")) {
            Tree selector = get(step, key);
            if (selector != null) {
                add(
                        selector.at(),
                        Mistakes.fr(key)
                                + " ne se dit à personne\u00a0: désignez l’élément par ce qui est écrit dessus ou à côté.",
                        Mistakes.en(key)
                                + " can be told to nobody: name the thing by what is written on it or beside it.");
            }
        }
    }

    private void fill(String word, Mapping step) {
        if (!word.equals("fill") || !(get(step, "with") instanceof Scalar with)) {
            return;
        }
        String field = name(step, "field");
        List<String> names = References.in(with.text());
        if (names.isEmpty()) {
            value(field.isEmpty() ? "with" : field, with);
        } else if (!demo && Secrets.named(field)) {
            names.stream().filter(typed::containsKey).forEach(name -> secret(name, typed.getOrDefault(name, with)));
        }
    }

    private void uses(Tree value) {
        if (value instanceof Scalar scalar) {
            used.addAll(References.in(scalar.text()));
        } else if (value instanceof Listing listing) {
            listing.items().forEach(this::uses);
        } else if (value instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> uses(entry.value()));
        }
    }

    /** The text of a short form, or under a key of the long one; the first of several. */
    private static String name(Tree value, String key) {
        Tree text = value instanceof Mapping mapping ? get(mapping, key) : value;
        Tree first = text instanceof Listing listing && !listing.items().isEmpty()
                ? listing.items().get(0)
                : text;
        return first instanceof Scalar scalar ? scalar.text().strip() : "";
    }

    private static @org.jspecify.annotations.Nullable Tree get(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst()
                .orElse(null);
    }

    private void add(Place at, String french, String english) {
        advice.add(new Advice(file, at.line(), new Sentence(french, english)));
    }
}
