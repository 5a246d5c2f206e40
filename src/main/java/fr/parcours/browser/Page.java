package fr.parcours.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The page in front of the person: what can be done to it and read from it. A persona wraps a page in a page, so steps
 * never know who walks. Every method may throw {@link PageFailure}.
 */
public interface Page {
    /** Goes to an address and waits for the document. */
    void open(URI address);

    void back();

    /** Undoes {@link #back()}; does nothing where nobody went back. */
    void forward();

    void reload();

    /** The thing the target points at; fails when there is none, or more than one, and tells which are near. */
    Node find(Target target);

    void click(Target target);

    /** Presses twice in a row: a double click. */
    void doubleClick(Target target);

    /** Empties the field, then types. Date, time and colour fields take ISO values. */
    void fill(Target field, String value);

    /** Chooses an answer in a list, a radio group or a combobox. */
    void choose(Target option);

    void tick(Target box, boolean on);

    void upload(Target field, Path file);

    /** Presses one key, told as in the UI Events standard: {@code Enter}, {@code Tab}, {@code Shift+Tab}, {@code a}. */
    void press(String key);

    /** Brings the pointer over a thing. */
    void hover(Target target);

    /** Brings a thing into view. */
    void scroll(Target thing);

    /** Goes to one end of the page, or of what scrolls in its place. */
    void scroll(Edge edge);

    /** Takes a thing and lets it go on another. */
    void drag(Target thing, Target place);

    /** Takes a thing and lets it go so many pixels further; negative ones go left and up. */
    void drag(Target thing, int right, int down);

    /** Tells beforehand how the dialogs to come are answered, in this order; one that nobody foresaw is accepted. */
    void foresee(List<Reply> replies);

    /** Makes sure that the dialog foreseen came, said what it had to say and was answered; fails when it did not. */
    void dialog(Reply reply);

    /** From now on things are looked for in one frame and those inside it; {@code ""} for the whole page again. */
    void frame(String name);

    /** Goes to another tab: {@code new}, {@code first}, {@code close} (which closes this one), or one told by its title. */
    void tab(String which);

    /** Presses a thing and waits for the file that it gives. */
    Received download(Target command);

    /** The files received since the last call, in order. */
    List<Received> received();

    /** Whether the text is to be seen on the page now (case folded, white space folded). */
    boolean shows(String text);

    /** Waits until the page is quiet, or the ceiling; gives what a person would have waited. */
    Calm settle();

    /**
     * The same after something that most pages do not answer, such as typing: nothing more than a glance while nothing moves, all
     * the patience of {@link #settle()} as soon as something does.
     */
    Calm glance();

    /** Where we are. */
    Location location();

    /** The hands and eyes a persona or a look needs. */
    Senses senses();

    /** The ends of a page. */
    enum Edge {
        TOP,
        BOTTOM
    }

    /** What is the page's failure or success to come to rest, in milliseconds. */
    record Calm(long waitedMillis, boolean quiet) {}

    /**
     * Where the person is.
     *
     * @param document changes with each new document
     * @param status the document's HTTP status, 0 when unknown
     * @param heading the first visible main heading
     * @param fields the names of the visible fields, which with the rest tell one screen from another
     * @param signature changes when what is seen changes: text, fields, messages
     */
    record Location(
            String url,
            String title,
            String document,
            int status,
            String heading,
            List<String> fields,
            String signature) {
        public Location {
            fields = List.copyOf(fields);
        }
    }
}
