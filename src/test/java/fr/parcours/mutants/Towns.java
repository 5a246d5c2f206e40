package fr.parcours.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws made-up towns and operators from a seed: the same seed, the same towns. */
final class Towns {
    private static final List<String> FIRST = List.of(
            "Saint-Exemple", "Vaux", "Montfictif", "Les Essarts", "Beaulieu", "Rochefeinte", "Villeneuve", "Clairbois");
    private static final List<String> LAST =
            List.of("sur-Rive", "les-Bains", "en-Plaine", "la-Forêt", "le-Haut", "sous-Bois", "d’Amont", "l’Essai");

    /** Each software brings its own defects to every town that uses it. */
    private static final List<List<String>> VENDORS = List.of(
            List.of("Portail Tilleul", "language-lost", "vague-link"),
            List.of("Cantinéa", "button-made-of-a-span"),
            List.of("GuichetRural", "contrast-lowered", "picture-unnamed"),
            List.of("ÉcoRepas", "zoom-forbidden", "option-ticked"));

    private Towns() {}

    /** The first of each demonstration is left as it is; then about one in twelve is not a canteen, one in fifteen is broken. */
    static List<Mutant> drawn(int count, long seed) {
        Random chance = new Random(seed);
        List<Mutation> known = Mutation.all();
        List<Mutant> towns = new ArrayList<>();
        List<String> controls = List.of("cantine", "modele", "etat", "prive");
        for (int i = 0; i < count; i++) {
            if (i < controls.size()) {
                towns.add(other(i, controls.get(i), List.of()));
            } else if (i % 12 == 11) {
                String site = controls.get(1 + chance.nextInt(3));
                List<Mutation> fit =
                        known.stream().filter(one -> one.sites().contains(site)).toList();
                towns.add(other(i, site, List.of(fit.get(chance.nextInt(fit.size())))));
            } else if (i % 15 == 14) {
                towns.add(town(i, chance, List.of(Mutation.named(i % 2 == 0 ? Mutation.DOWN : Mutation.ERROR))));
            } else {
                towns.add(town(i, chance, changes(known, chance)));
            }
        }
        return towns;
    }

    private static List<Mutation> changes(List<Mutation> known, Random chance) {
        List<Mutation> own = known.stream()
                .filter(one -> one.sites().contains("cantine") && one.kind() != Mutation.Kind.BROKEN)
                .toList();
        return chance.nextBoolean() ? List.of(own.get(chance.nextInt(own.size()))) : List.of();
    }

    private static Mutant town(int i, Random chance, List<Mutation> own) {
        List<String> vendor = VENDORS.get(chance.nextInt(VENDORS.size()));
        List<Mutation> all = new ArrayList<>();
        vendor.stream().skip(1).map(Mutation::named).forEach(all::add);
        own.stream().filter(one -> !all.contains(one)).forEach(all::add);
        int population = 300 + chance.nextInt(9_700);
        String name = "Ville de " + FIRST.get(i % FIRST.size()) + "-" + LAST.get(i / FIRST.size() % LAST.size());
        return new Mutant(id(i, "cantine"), "cantine", name, territory(i), vendor.get(0), population, all);
    }

    private static Mutant other(int i, String site, List<Mutation> changes) {
        String name = "Opérateur d’essai " + (i + 1) + " (" + site + ")";
        return new Mutant(id(i, site), site, name, site.equals("cantine") ? territory(i) : "FR", "", 0, changes);
    }

    private static String id(int i, String site) {
        return "%s-%02d".formatted(site, i + 1);
    }

    /** No commune has a code that begins like this. */
    private static String territory(int i) {
        return "96%03d".formatted(i + 1);
    }
}
