package fr.parcours.steps;

import fr.parcours.browser.Target;

/** Tells targets and texts inside sentences, quoted as each language does. */
final class Told {
    private Told() {}

    static String french(String text) {
        return "«\u00a0" + text + "\u00a0»";
    }

    static String english(String text) {
        return "“" + text + "”";
    }

    /** « Continuer » dans « Votre adresse » (le 2e). */
    static String french(Target target) {
        StringBuilder told = new StringBuilder(what(target, true));
        if (target.in() != null) {
            told.append(" dans ").append(french(target.in()));
        }
        if (target.near() != null) {
            told.append(" près de ").append(french(target.near()));
        }
        if (target.nth() > 0) {
            told.append(" (").append(target.nth() == 1 ? "le 1er" : "le " + target.nth() + "e");
            told.append(" de ce nom)");
        }
        return told.toString();
    }

    static String english(Target target) {
        StringBuilder told = new StringBuilder(what(target, false));
        if (target.in() != null) {
            told.append(" in ").append(english(target.in()));
        }
        if (target.near() != null) {
            told.append(" near ").append(english(target.near()));
        }
        if (target.nth() > 0) {
            told.append(" (number ").append(target.nth()).append(" of that name)");
        }
        return told.toString();
    }

    /** The first name, else the nearest thing there is to one. */
    private static String what(Target target, boolean french) {
        if (!target.names().isEmpty()) {
            String name = target.names().get(0);
            return french ? french(name) : english(name);
        }
        if (target.role() != null) {
            return (french ? "l’élément de rôle " : "the element with role ") + target.role();
        }
        if (target.css() != null) {
            return (french ? "l’élément désigné par " : "the element selected by ") + target.css();
        }
        if (target.xpath() != null) {
            return (french ? "l’élément désigné par " : "the element selected by ") + target.xpath();
        }
        return french ? "l’élément" : "the element";
    }
}
