package fr.parcours.reader.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Commands that follow one another, and blocks that hold commands: {@code if}, {@code times}… up to their {@code end}. */
sealed interface SideBlocks {
    /** One command. */
    record One(SideCommand command) implements SideBlocks {}

    /** A command that opens a block, what is in it, and the parts that come after ({@code else}). */
    record Block(SideCommand head, List<SideBlocks> body, List<Block> others) implements SideBlocks {}

    /** Deeper, nobody follows: what opens a block there is a command like another. */
    int DEEPEST = 40;

    Set<String> OPEN = Set.of("if", "while", "times", "forEach", "do");
    Set<String> NEXT = Set.of("else", "elseIf");
    Set<String> CLOSE = Set.of("end", "repeatIf");

    /** The blocks of a test; a block never closed ends with the test, one never opened is a command like another. */
    static List<SideBlocks> of(List<SideCommand> commands) {
        List<SideBlocks> all = new ArrayList<>();
        int at = 0;
        while (at < commands.size()) {
            at = one(commands, at, all, 0);
        }
        return all;
    }

    private static int one(List<SideCommand> commands, int at, List<SideBlocks> into, int deep) {
        SideCommand command = commands.get(at);
        if (command.off() || !OPEN.contains(command.name()) || deep > DEEPEST) {
            into.add(new One(command));
            return at + 1;
        }
        List<SideBlocks> body = new ArrayList<>();
        int[] end = {at + 1};
        body(commands, end, body, deep + 1);
        List<Block> others = new ArrayList<>();
        while (named(commands, end[0], NEXT)) {
            SideCommand head = commands.get(end[0]++);
            List<SideBlocks> other = new ArrayList<>();
            body(commands, end, other, deep + 1);
            others.add(new Block(head, other, List.of()));
        }
        if (named(commands, end[0], CLOSE)) {
            if (commands.get(end[0]).name().equals("repeatIf")) {
                others.add(new Block(commands.get(end[0]), List.of(), List.of()));
            }
            end[0]++;
        }
        into.add(new Block(command, body, others));
        return end[0];
    }

    private static void body(List<SideCommand> commands, int[] at, List<SideBlocks> into, int deep) {
        while (at[0] < commands.size() && !named(commands, at[0], NEXT) && !named(commands, at[0], CLOSE)) {
            at[0] = one(commands, at[0], into, deep);
        }
    }

    private static boolean named(List<SideCommand> commands, int at, Set<String> names) {
        return at < commands.size()
                && !commands.get(at).off()
                && names.contains(commands.get(at).name());
    }

    /** The names of all that makes blocks. */
    static List<String> names() {
        return Arrays.asList("if", "elseIf", "else", "while", "times", "forEach", "do", "repeatIf", "end");
    }
}
