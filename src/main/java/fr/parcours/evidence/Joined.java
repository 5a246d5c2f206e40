package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a document one after the other, to find what stands in several of them. */
final class Joined {
    /** Longer documents are novels, in which nobody wrote a value letter by letter. */
    private static final int MOST = 1_000_000;

    private final List<Dom.Node> nodes;
    private final List<Integer> which = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String bare;

    private Joined(List<Dom.Node> nodes) {
        this.nodes = nodes;
    }

    static Joined of(List<Dom.Node> nodes) {
        Joined joined = new Joined(nodes);
        for (int i = 0; i < nodes.size() && joined.text.length() < MOST; i++) {
            String piece = nodes.get(i).text();
            if (!piece.isBlank() && !program(nodes, i)) {
                joined.which.add(i);
                joined.starts.add(joined.text.length());
                joined.text.append(piece).append(' ');
            }
        }
        return joined;
    }

    /** Whether these letters may stand there one after the other. */
    boolean may(String letters) {
        String known = bare;
        if (known == null) {
            known = Forms.bare(text.toString());
            bare = known;
        }
        return known.isEmpty() || known.contains(letters);
    }

    /** Notes, in {@code changed}, the new text of each node that holds a part of what is found in several. */
    void across(Pattern pattern, String word, Map<Integer, String> changed) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int first = at(found.start());
            int last = at(found.end() - 1);
            for (int piece = first; first != last && piece <= last; piece++) {
                int from = Math.max(found.start(), starts.get(piece)) - starts.get(piece);
                int node = which.get(piece);
                String whole = nodes.get(node).text();
                int to = Math.min(whole.length(), found.end() - starts.get(piece));
                if (from < to) {
                    String part = whole.substring(from, to);
                    changed.merge(
                            node,
                            whole.substring(0, from) + word + whole.substring(to),
                            (before, now) -> before.replace(part, word));
                }
            }
        }
    }

    private static boolean program(List<Dom.Node> nodes, int at) {
        int parent = nodes.get(at).parent();
        String tag = parent < 0 ? "" : nodes.get(parent).tag();
        return tag.equals("script") || tag.equals("style");
    }

    private int at(int position) {
        int found = Collections.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
