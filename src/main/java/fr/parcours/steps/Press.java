package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.regex.Pattern;

/** The person presses one key, wherever the focus is, once or several times. */
record Press(String key, int times) implements Step {
    /** Keys as the UI Events standard names them, {@code Space} apart, which nobody could read otherwise. */
    private static final Pattern KEYS = Pattern.compile("((Shift|Control|Alt|Meta)\\+)*"
            + "(Enter|Tab|Escape|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown"
            + "|Arrow(Up|Down|Left|Right)|F([1-9]|1[0-2])|[^\\s\\p{Cntrl}])");

    private static final Pattern MOVES = Pattern.compile(".*(Tab|Escape|Home|End|Page(Up|Down)|Arrow[A-Z][a-z]+)");

    private static final int MOST = 200;

    /** The key written, refused when no keyboard has it. */
    static Press of(String key, int times) {
        if (!KEYS.matcher(key).matches()) {
            throw new Misuse(
                    "key",
                    "Touche inconnue " + Told.french(key)
                            + "\u00a0: écrivez une lettre, ou Enter, Tab, Shift+Tab, Escape, Space, ArrowDown, Home, PageDown…",
                    "Unknown key " + Told.english(key)
                            + ": write a letter, or Enter, Tab, Shift+Tab, Escape, Space, ArrowDown, Home, PageDown…");
        }
        if (times > MOST) {
            throw new Misuse(
                    "times",
                    "Personne ne tape une touche plus de " + MOST + " fois de suite.",
                    "Nobody presses a key more than " + MOST + " times in a row.");
        }
        return new Press(key, times);
    }

    @Override
    public String word() {
        return "press";
    }

    @Override
    public String french() {
        return "Taper la touche " + key + (times == 1 ? "" : ", " + times + " fois");
    }

    @Override
    public String english() {
        return "Press the key " + key + (times == 1 ? "" : ", " + times + " times");
    }

    @Override
    public void perform(Page page, Scene scene) {
        for (int i = 0; i < times; i++) {
            page.press(key);
        }
    }

    @Override
    public boolean leaves() {
        return !MOVES.matcher(key).matches();
    }
}
