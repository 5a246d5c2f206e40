package fr.parcours.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a run's folder while it is written, so that nobody takes up a run that still goes on; a dead process holds nothing. */
final class InUse implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private InUse(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static InUse of(Path folder) {
        Path file = folder.resolve("evidence").resolve("in-use");
        try {
            Files.createDirectories(folder.resolve("evidence"));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal(
                        "le passage « " + folder.getFileName() + " » est encore en cours.",
                        "the run “" + folder.getFileName() + "” still goes on.");
            }
            return new InUse(file, channel);
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + folder + " » : " + closed.getMessage(),
                    "“" + folder + "” cannot be written to: " + closed.getMessage());
        }
    }

    private static boolean locked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException unlockable) {
            return true; // some shared disks know no locks: no reason to refuse all work there
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException left) {
            // an empty file more: nobody holds it
        }
    }
}
