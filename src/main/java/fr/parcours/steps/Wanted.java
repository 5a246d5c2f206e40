package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import java.net.URI;
import java.util.Locale;

/** What an author may wait for or expect: each kind says itself and whether the page has it now. */
sealed interface Wanted {
    boolean met(Page page, Scene scene);

    String french();

    String english();

    /** A text to be seen. */
    record Text(String text) implements Wanted {
        @Override
        public boolean met(Page page, Scene scene) {
            return page.shows(scene.value(text));
        }

        @Override
        public String french() {
            return "le texte " + Told.french(text);
        }

        @Override
        public String english() {
            return "the text " + Told.english(text);
        }
    }

    /** A text that must not be seen. */
    record Absent(String text) implements Wanted {
        @Override
        public boolean met(Page page, Scene scene) {
            return !page.shows(scene.value(text));
        }

        @Override
        public String french() {
            return "que le texte " + Told.french(text) + " ne soit pas affiché";
        }

        @Override
        public String english() {
            return "that the text " + Told.english(text) + " is not shown";
        }
    }

    /** The address in front of the person; the query counts only when the author wrote one. */
    record Address(String address) implements Wanted {
        @Override
        public boolean met(Page page, Scene scene) {
            URI wanted = scene.address(address);
            String here = page.location().url().replaceFirst("#.*", "");
            String there = wanted.toString().replaceFirst("#.*", "");
            return bare(here, wanted.getRawQuery() != null).equals(bare(there, true));
        }

        private static String bare(String address, boolean query) {
            String kept = query ? address : address.replaceFirst("\\?.*", "");
            return kept.replaceFirst(";[^/?]*", "").replaceFirst("/+$", "");
        }

        @Override
        public String french() {
            return "l’adresse " + address;
        }

        @Override
        public String english() {
            return "the address " + address;
        }
    }

    /** The main heading or the title of the page holds this text. */
    record Screen(String title) implements Wanted {
        @Override
        public boolean met(Page page, Scene scene) {
            Page.Location here = page.location();
            String wanted = folded(title);
            return folded(here.heading()).contains(wanted)
                    || folded(here.title()).contains(wanted);
        }

        /** Lower case, apostrophes made one, white space folded, as the eye does. */
        private static String folded(String text) {
            return text.toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replaceAll("[\\s\\p{Z}]+", " ")
                    .strip();
        }

        @Override
        public String french() {
            return "l’écran " + Told.french(title);
        }

        @Override
        public String english() {
            return "the screen " + Told.english(title);
        }
    }
}
