package fr.parcours.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Parcours this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"parcours " + number()};
    }

    /** The number in the jar, or {@code dev} when run from classes. */
    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "dev" : number;
    }
}
