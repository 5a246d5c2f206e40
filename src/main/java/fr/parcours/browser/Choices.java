package fr.parcours.browser;

/** What everybody meets who chooses an answer or a file: it may be behind something that must be opened first. */
public final class Choices {
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private Choices() {}

    /**
     * The closed list that holds an answer: a combobox, or a button that opens one, told by the answer's {@code in}.
     *
     * @param unfound why the answer itself is not to be seen; thrown again when there is no such list
     */
    public static Node holder(Page page, Target option, PageFailure unfound) {
        String in = option.in();
        if (unfound.kind() != PageFailure.Kind.NOT_FOUND || in == null) {
            throw unfound;
        }
        for (Target.Kind kind : new Target.Kind[] {Target.Kind.FIELD, Target.Kind.COMMAND}) {
            try {
                Node list = page.find(Target.named(kind, in));
                boolean opens =
                        list.role().equals("combobox") || !list.state("popup").isEmpty();
                if (opens && !list.tag().equals("select")) {
                    return list;
                }
            } catch (PageFailure other) {
                if (other.kind() != PageFailure.Kind.NOT_FOUND) {
                    throw other;
                }
            }
        }
        throw unfound;
    }

    /** An answer of a list that was just opened: some lists ask their site before they show what they hold. */
    public static Node shown(Page page, Target option) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            page.settle();
            try {
                page.find(option);
                page.settle(); // what was typed may be answered letter after letter
                return page.find(option);
            } catch (PageFailure unfound) {
                if (unfound.kind() != PageFailure.Kind.NOT_FOUND || System.nanoTime() > end) {
                    throw unfound;
                }
            }
        }
    }

    /** Pressing it opened no choice of files. */
    public static PageFailure noFile(Node opener) {
        return new PageFailure(
                PageFailure.Kind.NOT_WORKABLE,
                "« " + opener.name() + " » n’ouvre aucun choix de fichier.",
                "“" + opener.name() + "” opens no choice of files.",
                opener.role() + " « " + opener.name() + " »");
    }
}
