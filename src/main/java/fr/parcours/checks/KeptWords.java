package fr.parcours.checks;

import java.util.List;
import java.util.regex.Pattern;

/** What a screen says where nothing of what was given is lost, or may not be: a draft, a way to take it up again. */
public final class KeptWords {
    private static final Pattern KEPT = Pattern.compile(
            "brouillon|enregistre|sauvegard|conserve|retrouve|reprendre|prolong|\\b(draft|saved?|kept|resume|extend)\\b");

    private KeptWords() {}

    /** Whether one of the texts says so. */
    public static boolean said(List<String> texts) {
        return texts.stream().map(ScreenText::fold).anyMatch(text -> KEPT.matcher(text)
                .find());
    }
}
