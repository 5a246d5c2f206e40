package fr.parcours.reader;

/** Where something stands in a file: line and column, both from 1; zero when it is the file as a whole. */
record Place(int line, int column) {
    /** The file as a whole. */
    static final Place NOWHERE = new Place(0, 0);
}
