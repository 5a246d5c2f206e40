package fr.parcours.cli;

/** The command line. */
public final class Parcours {
    private Parcours() {}

    public static void main(String[] args) {
        System.out.println("parcours");
    }
}
