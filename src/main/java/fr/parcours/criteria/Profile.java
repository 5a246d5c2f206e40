package fr.parcours.criteria;

import java.util.Arrays;
import java.util.Optional;

/** One of the nine people for whom a procedure is scored. */
public enum Profile {
    BEGINNER("DEB", "beginner", 0.25, Basis.ESTIMATED, "Débutant numérique", "Digital beginner"),
    SENIOR("SEN", "senior", 0.15, Basis.ESTIMATED, "Senior (70 ans et plus)", "Senior (70 and over)"),
    LOW_LITERACY("LEC", "low-literacy", 0.15, Basis.ESTIMATED, "Lecture difficile", "Low literacy"),
    NON_NATIVE("ALL", "non-native", 0.08, Basis.ESTIMATED, "Français langue étrangère", "Non-native speaker"),
    SMARTPHONE("SMA", "smartphone", 0.12, Basis.OBSERVED, "Smartphone seul", "Smartphone only"),
    SLOW_NETWORK(
            "RES",
            "slow-network",
            0.07,
            Basis.OBSERVED,
            "Réseau lent et vieil appareil",
            "Slow network and old device"),
    KEYBOARD("CLA", "keyboard", 0.05, Basis.OBSERVED, "Clavier seul", "Keyboard only"),
    SCREEN_READER("NVD", "screen-reader", 0.06, Basis.OBSERVED, "Lecteur d’écran", "Screen reader"),
    LOW_VISION("ZOO", "low-vision", 0.07, Basis.OBSERVED, "Basse vision", "Low vision");

    /** How we know what happens to a profile. */
    public enum Basis {
        /** The procedure is really walked under the profile's constraints, and can be blocked. */
        OBSERVED,
        /** Likely obstacles are judged from the evidence of the nominal walk; never blocked. */
        ESTIMATED
    }

    private final String code;
    private final String id;
    private final double weight;
    private final Basis basis;
    private final String french;
    private final String english;

    Profile(String code, String id, double weight, Basis basis, String french, String english) {
        this.code = code;
        this.id = id;
        this.weight = weight;
        this.basis = basis;
        this.french = french;
        this.english = english;
    }

    /** The profile that results and command lines call {@code id} ({@code keyboard}…); empty where there is none. */
    public static Optional<Profile> byId(String id) {
        return Arrays.stream(values()).filter(profile -> profile.id.equals(id)).findFirst();
    }

    /** The three letters of the score's tables: {@code CLA} for the keyboard. */
    public String code() {
        return code;
    }

    /** The name in results and on the command line: {@code keyboard}. */
    public String id() {
        return id;
    }

    /**
     * The share of this profile in the mean of the index; the nine shares sum to 1. A choice of value in favour of low
     * digital skills, no measure of how many people are concerned. Source: {@code docs/score.md}.
     */
    public double weight() {
        return weight;
    }

    /** Whether this profile is walked for real or judged from evidence. */
    public Basis basis() {
        return basis;
    }

    /** Whether the procedure is really walked under this profile's constraints. */
    public boolean observed() {
        return basis == Basis.OBSERVED;
    }

    /** What a French reader sees. */
    public String french() {
        return french;
    }

    /** What an English reader sees. */
    public String english() {
        return english;
    }
}
