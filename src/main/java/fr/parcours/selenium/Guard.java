package fr.parcours.selenium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outlives us by a moment: should Java be killed outright, a small shell that waited for that ends the browser and its driver and
 * erases their folder, which may hold what was typed. It knows we are gone when the pipe between us breaks.
 */
final class Guard implements AutoCloseable {
    private static final Path SHELL = Path.of("/bin/sh");

    /** Ours are told from all others by their folder, which stands in their command lines. Without /proc, ps tells the same. */
    private static final String WATCH = """
            trap '' INT TERM HUP QUIT
            while read -r line; do :; done
            ours() {
              if [ -r /proc/self/cmdline ]; then
                for one in /proc/[0-9]*; do
                  case $(tr '\\0' ' ' <"$one/cmdline") in *"$PARCOURS_WATCHED"*) echo "${one#/proc/}" ;; esac
                done
              else
                ps -A -ww -o pid= -o args= | awk 'index($0, ENVIRON["PARCOURS_WATCHED"]) { print $1 }'
              fi
            }
            for try in 1 2 3 4 5; do
              left=$(ours)
              [ -z "$left" ] || kill -9 $left
              rm -rf "$PARCOURS_WATCHED"
              [ -n "$left" ] || [ -e "$PARCOURS_WATCHED" ] || exit 0
              sleep 1
            done
            """;

    private final @Nullable Process shell;

    private Guard(@Nullable Process shell) {
        this.shell = shell;
    }

    /** @param folder that stands in the command line of all that is watched */
    static Guard over(Path folder) {
        if (!Files.isExecutable(SHELL)) {
            return new Guard(null);
        }
        ProcessBuilder starting = new ProcessBuilder(List.of(SHELL.toString(), "-c", WATCH))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        starting.environment().put("PARCOURS_WATCHED", folder.toString());
        try {
            return new Guard(starting.start());
        } catch (IOException none) {
            return new Guard(null); // one safety less, no reason to stop
        }
    }

    /** All was put away in good order: nobody needs to watch any more. */
    @Override
    public void close() {
        Process watching = shell;
        if (watching != null) {
            watching.destroyForcibly();
        }
    }
}
