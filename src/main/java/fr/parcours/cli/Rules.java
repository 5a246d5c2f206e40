package fr.parcours.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of the rules that judge: every class and resource that has a part in it, as they are in this very copy of
 * Parcours. Two copies that judge alike have the same; one changed threshold or sentence gives another.
 */
final class Rules {
    /** Packages that judge, sub-packages included. */
    static final List<String> PACKAGES = List.of("check", "checks", "criteria", "evidence", "result", "score");

    /** What judges among the classes that walk. */
    static final Set<String> RUN = Set.of(
            "Alike",
            "Answers",
            "Aside",
            "Heard",
            "Judging",
            "Obstacles",
            "People",
            "Places",
            "PutAway",
            "States",
            "Twice",
            "Unseen",
            "Reviewing",
            "ScreenNames",
            "Shown");

    private static @Nullable String known;

    private Rules() {}

    static synchronized String hash() {
        String hash = known;
        if (hash == null) {
            hash = read();
            known = hash;
        }
        return hash;
    }

    private static String read() {
        try {
            Path code = Path.of(Rules.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return digest(code.resolve("fr/parcours"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return digest(jar.getPath("/fr/parcours"));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("our own rules cannot be read", unreadable);
        }
    }

    private static String digest(Path root) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (Path file : files(root)) {
            digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** In the order of their names, the same in a folder and in a jar. */
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> judges(name(root, file)))
                    .sorted(Comparator.comparing(file -> name(root, file)))
                    .toList();
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether the file called so, from {@code fr/parcours}, has a part in judging. */
    static boolean judges(String name) {
        int slash = name.indexOf('/');
        String room = slash < 0 ? "" : name.substring(0, slash);
        if (room.equals("run")) {
            return RUN.contains(name.substring(slash + 1).replaceAll("[.$].*", ""));
        }
        return PACKAGES.contains(room);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
