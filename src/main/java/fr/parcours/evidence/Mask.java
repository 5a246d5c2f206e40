package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces every value typed on a journey by {@code ⟦data:name⟧} before anything is stored, in each of the {@link Forms} that a site
 * may give it, even in several pieces of a page's text.
 */
public final class Mask {
    /**
     * One form of one value.
     *
     * @param least how many characters a text must have to hold it
     * @param bare its letters and digits alone, which any text that holds it in plain holds too
     * @param apart whether its characters may stand apart, and so in several pieces of a page's text
     */
    private record Rule(Pattern pattern, int least, String bare, boolean apart, String word) {
        Rule(Forms.Form form, String word) {
            this(form.pattern(), form.least(), form.bare(), form.apart(), word);
        }
    }

    /** Pages say the same again and again; over this many texts we start anew. */
    private static final int MOST_KNOWN = 20_000;

    private static final int LONG = 4_000;
    /** Shorter beginnings are those of other words. */
    private static final int LEAST_CUT = 4;

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    /** First letters of values, as sites that listen to each key write them to their logs and ask for them. */
    private final List<Rule> begun = new ArrayList<>();

    private final Map<String, String> known = new ConcurrentHashMap<>();
    /** Whether all that a page may say of a person is hidden too. */
    private final boolean veiled;

    /** @param values what is typed, by name; shorter than two characters are left as they are, they would hide everything */
    public Mask(Map<String, String> values) {
        this(values, false);
    }

    /** The same, where somebody walks under their own name: all text but labels, headings, buttons and errors is hidden too. */
    public static Mask veiled(Map<String, String> values) {
        return new Mask(values, true);
    }

    private Mask(Map<String, String> values, boolean veiled) {
        this.veiled = veiled;
        Map<String, String> longest = new LinkedHashMap<>();
        values.entrySet().stream()
                .filter(value -> value.getValue().strip().length() >= 2)
                .sorted(Comparator.comparing((Map.Entry<String, String> value) ->
                                -value.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(value -> longest.put(value.getKey(), value.getValue().strip()));
        longest.forEach((name, value) -> {
            String word = Matcher.quoteReplacement("⟦data:" + name + "⟧");
            Forms.begun(value).ifPresent(form -> begun.add(new Rule(form, word)));
            Forms.of(value).forEach(form -> rules.add(new Rule(form, word)));
        });
    }

    /**
     * From here on hides the beginning of a value too: its field had room for no more, and the page says what it was given.
     *
     * @param room how many characters the field takes; under four, hiding them would hide everything
     */
    public void cut(String name, String value, int room) {
        if (room >= LEAST_CUT && room < value.length()) {
            String word = Matcher.quoteReplacement("⟦data:" + name + "⟧");
            Forms.of(value.substring(0, room).strip()).forEach(form -> rules.add(new Rule(form, word)));
            known.clear();
        }
    }

    /** Whether a thing that cannot be read through may hold something to hide. */
    public boolean wary() {
        return veiled || !rules.isEmpty();
    }

    /** Whether all that is said may tell of somebody. */
    public boolean veils() {
        return veiled;
    }

    /** An address, where what follows the path may name a person. */
    public String address(String url) {
        return apply(veiled ? Veil.address(url) : url);
    }

    public String apply(String text) {
        if (text.length() < 2) {
            return text; // no value is that short
        }
        String seen = known.get(text);
        if (seen == null) {
            seen = masked(text);
            if (text.length() > LONG) {
                return seen; // a novel is not said twice
            }
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(text, seen);
        }
        return seen;
    }

    private String masked(String text) {
        return masked(text, rules);
    }

    private static String masked(String text, List<Rule> rules) {
        String bare = Forms.bare(text);
        String masked = text;
        for (Rule rule : rules) {
            // most texts hold nothing of the kind: that is known at a glance
            if (text.length() >= rule.least() && (bare.isEmpty() || bare.contains(rule.bare()))) {
                masked = rule.pattern().matcher(masked).replaceAll(rule.word());
            }
        }
        return masked;
    }

    /** What was said while values were being typed may hold a beginning of them. */
    private String heard(String text) {
        return masked(apply(text), begun);
    }

    /** Whether the text holds something masked. */
    public static boolean hides(String text) {
        return text.contains("⟦data:");
    }

    /** Texts that stand in pieces, such as a plate whose middle is bold: each piece of a value becomes its mark. */
    private List<Dom.Node> pieces(List<Dom.Node> nodes) {
        Joined joined = Joined.of(nodes);
        Map<Integer, String> changed = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.apart() && joined.may(rule.bare())) {
                joined.across(rule.pattern(), rule.word(), changed);
            }
        }
        if (changed.isEmpty()) {
            return nodes;
        }
        List<Dom.Node> masked = new ArrayList<>(nodes);
        changed.forEach((at, text) -> masked.set(at, nodes.get(at).saying(text)));
        return masked;
    }

    public Dom apply(Dom dom) {
        return new Dom(
                dom.documents().stream()
                        .map(document -> veiled ? Veil.over(document) : document)
                        .map(document -> new Dom.Document(
                                apply(document.url()),
                                apply(document.title()),
                                document.frame(),
                                document.width(),
                                document.height(),
                                document.styles().stream().map(this::values).toList(),
                                pieces(document.nodes().stream()
                                        .map(this::apply)
                                        .toList())))
                        .toList(),
                dom.unseen().stream().map(this::address).toList());
    }

    private Dom.Node apply(Dom.Node node) {
        Map<String, String> states = values(node.states());
        // a password field shows dots in place of what was typed: its length is a trace too
        // a field may have room for the beginning alone
        states.computeIfPresent("value", (key, value) -> heard(value));
        if ("password".equals(node.attributes().getOrDefault("type", "").toLowerCase(Locale.ROOT))) {
            states.computeIfPresent("value", (key, value) -> value.isEmpty() ? "" : "⟦data:⟧");
        }
        return new Dom.Node(
                node.parent(),
                node.tag(),
                values(node.attributes()),
                apply(node.text()),
                node.style(),
                node.box(),
                node.lines(),
                node.paint(),
                node.role(),
                apply(node.name()),
                states);
    }

    private Map<String, String> values(Map<String, String> map) {
        Map<String, String> masked = new HashMap<>();
        map.forEach((key, value) -> masked.put(key, apply(value)));
        return masked;
    }

    public Network apply(Network told) {
        return (veiled ? Veil.over(told) : told).addressed(this::heard);
    }

    public Console apply(Console told) {
        Console console = veiled ? Veil.over(told) : told;
        return new Console(
                console.errors().stream().map(this::heard).toList(),
                console.dialogs().stream().map(this::heard).toList());
    }

    public FocusWalk apply(FocusWalk told) {
        FocusWalk walk = veiled ? Veil.over(told) : told;
        return walk.named(stop -> apply(stop.name()), this::address);
    }

    /** Selectors may quote attributes, and figures texts. */
    public AxeResults apply(AxeResults axe) {
        return new AxeResults(
                axe.version(),
                axe.rules().stream()
                        .map(rule -> new AxeResults.Rule(
                                rule.id(),
                                rule.impact(),
                                rule.passes(),
                                hits(rule.violations()),
                                hits(rule.incomplete()),
                                rule.act()))
                        .toList(),
                axe.unseen().stream().map(this::apply).toList());
    }

    private List<AxeResults.Hit> hits(List<AxeResults.Hit> hits) {
        return hits.stream()
                .map(hit -> new AxeResults.Hit(hit.path(), apply(hit.selector()), values(hit.data())))
                .toList();
    }

    /** Any kind of evidence. */
    public Evidence apply(Evidence seen) {
        if (seen instanceof Dom dom) {
            return apply(dom);
        } else if (seen instanceof Network network) {
            return apply(network);
        } else if (seen instanceof Console console) {
            return apply(console);
        } else if (seen instanceof FocusWalk walk) {
            return apply(walk);
        } else if (seen instanceof Reveals reveals) {
            return reveals.told(veiled ? Veil::text : this::apply);
        } else if (seen instanceof AxeResults axe) {
            return apply(axe);
        } else if (seen instanceof Slips slips) {
            return slips.told(veiled ? Veil::text : this::apply);
        } else if (seen instanceof Idle idle) {
            return idle.told(veiled ? Veil::text : this::apply);
        } else if (seen instanceof Elapsed elapsed) {
            return elapsed.told(veiled ? Veil::text : this::apply);
        } else if (seen instanceof Markup markup) {
            // a value written without quotes becomes a name
            return markup.named(veiled ? name -> "" : this::apply);
        }
        return seen;
    }
}
