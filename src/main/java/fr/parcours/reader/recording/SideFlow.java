package fr.parcours.reader.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loops and conditions of a test: loops whose number is known are written out, conditions that are constants are decided; where
 * only walking tells, the steps are written as notes for a person to choose from.
 */
final class SideFlow {
    private static final int MOST_TURNS = 30;

    private final Draft draft;
    private final Variables variables;
    private final Consumer<List<SideBlocks>> walk;
    private final Runnable end;

    /**
     * @param walk goes through what a block holds
     * @param end writes down what was begun
     */
    SideFlow(Draft draft, Variables variables, Consumer<List<SideBlocks>> walk, Runnable end) {
        this.draft = draft;
        this.variables = variables;
        this.walk = walk;
        this.end = end;
    }

    void block(SideBlocks.Block block) {
        String told = variables.in(block.head().target());
        switch (block.head().name()) {
            case "if" -> decide(block);
            case "times" -> times(block, told.strip());
            case "forEach" -> each(block, told.strip());
            case "do" -> {
                walk.accept(block.body());
                once(block);
            }
            default -> {
                if (Conditions.holds(block.head().target(), variables).equals(Optional.of(false))) {
                    draft.lost(block.head().at(), "cette boucle ne se fait jamais.", "this loop is never done.");
                } else {
                    unsure(block);
                }
            }
        }
    }

    /** The first branch whose condition holds; as soon as one cannot be decided, all are notes. */
    private void decide(SideBlocks.Block block) {
        List<SideBlocks.Block> branches = new ArrayList<>(List.of(block));
        branches.addAll(block.others());
        for (SideBlocks.Block branch : branches) {
            boolean otherwise = branch.head().name().equals("else");
            Optional<Boolean> holds = otherwise
                    ? Optional.of(true)
                    : Conditions.holds(branch.head().target(), variables);
            if (holds.isEmpty()) {
                unsure(block);
                return;
            }
            if (holds.get()) {
                draft.say(
                        Said.Kind.CHANGED,
                        branch.head().at(),
                        "cette condition est toujours vraie\u00a0: seule cette branche est reprise.",
                        "this condition always holds: this branch alone is carried over.");
                walk.accept(branch.body());
                return;
            }
        }
        draft.say(
                Said.Kind.CHANGED,
                block.head().at(),
                "cette condition n’est jamais vraie\u00a0: ses étapes ne sont pas reprises.",
                "this condition never holds: its steps are not carried over.");
    }

    private void times(SideBlocks.Block block, String count) {
        int turns = count.matches("\\d{1,4}") ? Integer.parseInt(count) : -1;
        if (turns < 0 || turns > MOST_TURNS) {
            unsure(block);
            return;
        }
        draft.say(
                Said.Kind.CHANGED,
                block.head().at(),
                "ces étapes se font " + turns + " fois\u00a0: elles sont écrites autant de fois.",
                "these steps are done " + turns + " times: they are written as many times.");
        for (int i = 0; i < turns; i++) {
            walk.accept(block.body());
        }
    }

    private void each(SideBlocks.Block block, String name) {
        List<String> items = list(variables.value(name).orElse(""));
        if (items.isEmpty() || items.size() > MOST_TURNS) {
            unsure(block);
            return;
        }
        draft.say(
                Said.Kind.CHANGED,
                block.head().at(),
                "ces étapes se font pour " + items.size() + " valeurs\u00a0: elles sont écrites autant de fois.",
                "these steps are done for " + items.size() + " values: they are written as many times.");
        for (String item : items) {
            variables.set(block.head().value(), item);
            walk.accept(block.body());
        }
    }

    private static List<String> list(String json) {
        try {
            List<String> items = new ArrayList<>();
            JsonNode root = JsonMapper.builder().build().readTree(json);
            if (root != null && root.isArray()) {
                root.forEach(item -> items.add(item.asText()));
            }
            return items;
        } catch (JsonProcessingException other) {
            return List.of();
        }
    }

    private void once(SideBlocks.Block block) {
        draft.say(
                Said.Kind.CHANGED,
                block.head().at(),
                "cette boucle se fait au moins une fois\u00a0: elle est écrite une seule fois.",
                "this loop is done at least once: it is written once only.");
        variables.forgetAll();
    }

    /** Nobody knows before walking: the steps are there to choose from, each branch under its own note. */
    private void unsure(SideBlocks.Block block) {
        boolean before = draft.noting();
        draft.noting(true);
        for (SideBlocks.Block branch : branches(block)) {
            draft.lost(
                    branch.head().at(),
                    Clean.fr(branch.head().name())
                            + " ne se décide qu’en marchant\u00a0: les étapes qui suivent sont laissées en note, ôtez le # de celles à faire.",
                    Clean.en(branch.head().name())
                            + " is only decided while walking: the steps that follow are left as notes, take away the # of those to do.");
            walk.accept(branch.body());
            end.run();
        }
        draft.noting(before);
        variables.forgetAll();
        draft.note(block.head().at(), "fin de ces étapes en note.", "end of these noted steps.");
    }

    private static List<SideBlocks.Block> branches(SideBlocks.Block block) {
        List<SideBlocks.Block> all = new ArrayList<>(List.of(block));
        all.addAll(block.others());
        return all;
    }
}
