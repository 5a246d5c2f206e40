package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through one test of Selenium IDE, command by command, and through the tests that it runs. */
final class SideTest {
    private static final int MOST_STEPS = 2000;
    private static final int DEEPEST = 20;

    private final Draft draft;
    private final List<Json> tests;
    private final Variables variables = new Variables();
    private final SideCommands commands;
    private final SideFlow flow;
    private final Deque<String> running = new ArrayDeque<>();
    private int carried;

    SideTest(Draft draft, Asked asked, List<Json> tests, String url) {
        this.draft = draft;
        this.tests = tests;
        this.commands = new SideCommands(draft, asked, variables, this::run);
        this.flow = new SideFlow(draft, variables, this::walk, commands::end);
        draft.ground().base(url);
    }

    void read(Json test) {
        if (!test.at("commands").isList()) {
            draft.lost(
                    Spot.WHOLE,
                    "ce test n’a pas de liste «\u00a0commands\u00a0».",
                    "this test has no list “commands”.");
            return;
        }
        running.push(test.text("name"));
        List<SideCommand> all = new ArrayList<>();
        test.at("commands").items().forEach(one -> all.add(SideCommand.read(one, draft)));
        walk(SideBlocks.of(all));
        commands.end();
        running.pop();
    }

    /** Another test of the project, done in the midst of this one. */
    private void run(SideCommand command) {
        Optional<Json> other = tests.stream()
                .filter(test -> test.text("name").equals(command.target()))
                .findFirst();
        if (other.isEmpty()) {
            draft.lost(
                    command.at(),
                    "le test " + Clean.fr(command.target()) + " n’est pas dans ce projet.",
                    "the test " + Clean.en(command.target()) + " is not in this project.");
        } else if (running.size() > DEEPEST) {
            draft.lost(command.at(), "trop de tests s’appellent l’un l’autre.", "too many tests call one another.");
        } else if (running.contains(command.target())) {
            draft.lost(command.at(), "un test ne peut pas se lancer lui-même.", "a test cannot run itself.");
        } else {
            read(other.get());
        }
    }

    private void walk(List<SideBlocks> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof SideBlocks.One one) {
                boolean last = i + 1 == blocks.size() || !(blocks.get(i + 1) instanceof SideBlocks.One);
                carry(
                        one.command(),
                        last ? Optional.empty() : Optional.of(((SideBlocks.One) blocks.get(i + 1)).command()));
            } else if (blocks.get(i) instanceof SideBlocks.Block block) {
                commands.end();
                flow.block(block);
            }
        }
    }

    private void carry(SideCommand command, Optional<SideCommand> next) {
        if (++carried <= MOST_STEPS) {
            commands.carry(command, next);
        } else if (carried == MOST_STEPS + 1) {
            draft.lost(
                    command.at(),
                    "la suite dépasse " + MOST_STEPS + " étapes et n’est pas reprise.",
                    "what follows goes beyond " + MOST_STEPS + " steps and is not carried over.");
        }
    }
}
