package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.regex.Pattern;

/** The person presses one key, wherever the focus is. */
record Press(String key) implements Step {
    /** Keys as the UI Events standard names them, {@code Space} apart, which nobody could read otherwise. */
    private static final Pattern KEYS = Pattern.compile("((Shift|Control|Alt|Meta)\\+)*"
            + "(Enter|Tab|Escape|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown"
            + "|Arrow(Up|Down|Left|Right)|F([1-9]|1[0-2])|[^\\s\\p{Cntrl}])");

    private static final Pattern MOVES = Pattern.compile(".*(Tab|Escape|Home|End|Page(Up|Down)|Arrow[A-Z][a-z]+)");

    /** The key written, refused when no keyboard has it. */
    static Press of(String key) {
        if (!KEYS.matcher(key).matches()) {
            throw new Misuse(
                    "key",
                    "Touche inconnue " + Told.french(key)
                            + "\u00a0: écrivez une lettre, ou Enter, Tab, Shift+Tab, Escape, Space, ArrowDown, Home, PageDown…",
                    "Unknown key " + Told.english(key)
                            + ": write a letter, or Enter, Tab, Shift+Tab, Escape, Space, ArrowDown, Home, PageDown…");
        }
        return new Press(key);
    }

    @Override
    public String word() {
        return "press";
    }

    @Override
    public String french() {
        return "Taper la touche " + key;
    }

    @Override
    public String english() {
        return "Press the key " + key;
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.press(key);
    }

    @Override
    public boolean leaves() {
        return !MOVES.matcher(key).matches();
    }
}
