package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Map;

/** A point of the way that every site of a goal has, so that they can be compared. */
record Milestone(String point) implements Step {
    private static final Map<String, String> FRENCH = Map.of(
            "eligibility", "éligibilité",
            "price", "prix",
            "identity", "identité",
            "form", "formulaire",
            "documents", "pièces à fournir",
            "summary", "récapitulatif");

    /** The points that every site of a goal has, in the usual order. */
    static final List<String> POINTS = List.of("eligibility", "price", "identity", "form", "documents", "summary");

    @Override
    public String word() {
        return "milestone";
    }

    @Override
    public String french() {
        return "Jalon\u00a0: " + FRENCH.getOrDefault(point, point);
    }

    @Override
    public String english() {
        return "Milestone: " + point;
    }

    @Override
    public void perform(Page page, Scene scene) {}

    @Override
    public Mark mark() {
        return new Mark(Mark.Kind.MILESTONE, point);
    }
}
