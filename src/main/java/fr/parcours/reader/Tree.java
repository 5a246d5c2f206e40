package fr.parcours.reader;

import java.util.List;

/** A file as it was written, each piece with its place. */
sealed interface Tree {
    Place at();

    /** What a newcomer would call it, for mistakes. */
    String french();

    String english();

    /** One value, as the author typed it: {@code 01000} stays {@code 01000}. */
    record Scalar(String text, Kind kind, Place at) implements Tree {
        /** What the format takes it for. */
        enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
        }

        boolean nothing() {
            return kind == Kind.NOTHING || text.isBlank();
        }

        @Override
        public String french() {
            return nothing() ? "rien" : Mistakes.fr(text);
        }

        @Override
        public String english() {
            return nothing() ? "nothing" : Mistakes.en(text);
        }
    }

    /** Keys and values, duplicates kept. */
    record Mapping(List<Entry> entries, Place at) implements Tree {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String french() {
            return "des clés et des valeurs";
        }

        @Override
        public String english() {
            return "keys and values";
        }
    }

    /** One key and its value. */
    record Entry(String key, Place at, Tree value) {}

    /** Values one after the other. */
    record Listing(List<Tree> items, Place at) implements Tree {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String french() {
            return "une liste";
        }

        @Override
        public String english() {
            return "a list";
        }
    }
}
