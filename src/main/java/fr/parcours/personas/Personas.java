package fr.parcours.personas;

import fr.parcours.persona.Persona;
import java.util.List;
import java.util.Optional;

/** The catalogue: everybody who can walk under a constraint, one line each. */
public final class Personas {
    private static final List<Persona> ALL = List.of(new Smartphone(), new Keyboard(), new ScreenReader());

    private Personas() {}

    /** All of them, in the order of the profiles. */
    public static List<Persona> all() {
        return ALL;
    }

    /** The one whose profile is called {@code id} ({@code keyboard}…); empty when nobody walks under that name. */
    public static Optional<Persona> byId(String id) {
        return ALL.stream().filter(persona -> persona.profile().id().equals(id)).findFirst();
    }
}
