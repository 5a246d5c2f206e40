package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a form answered to somebody who erred on purpose: each mistake made once, and what came of it.
 *
 * @param untried why the form was not, or no longer, tried; empty when all was tried
 */
public record Slips(List<Slip> slips, String untried) implements Evidence {
    public Slips {
        slips = List.copyOf(slips);
    }

    /** Mistakes that the form noticed and answered by itself, not the browser. */
    public Stream<Slip> refused() {
        return slips.stream().filter(slip -> slip.how().mistake() && slip.end() == End.REFUSED);
    }

    /** Whether the form was taken at last, with all as it should be. */
    public boolean taken() {
        return slips.stream().anyMatch(slip -> slip.how() == How.RIGHT && slip.end() == End.ACCEPTED);
    }

    /** The same, and this too. */
    public Slips and(Slip more) {
        return new Slips(Stream.concat(slips.stream(), Stream.of(more)).toList(), untried);
    }

    /** The same, each text told otherwise. */
    Slips told(UnaryOperator<String> other) {
        return new Slips(slips.stream().map(slip -> slip.told(other)).toList(), other.apply(untried));
    }

    /** What was done wrong. */
    public enum How {
        /** Sent with nothing filled in. */
        EMPTY,
        /** One field left out, all the others right. */
        MISSING,
        /** One field with a value that cannot be, all the others right. */
        WRONG,
        /** All right, but some of it written in another usual way: spaces, no hyphens, small letters. */
        OTHERWISE,
        /** Nothing: all as it should be, once it was refused written otherwise. */
        RIGHT,
        /** Nothing: the person went back, and forward again; what the form that was sent still held. */
        BACK,
        /** Nothing: the person, with the form filled in, went to the screen before and forward again; what it still held. */
        FORWARD,
        /** Nothing: the person had the page loaded again. */
        RELOAD;

        /** Whether the form was sent at all. */
        public boolean sends() {
            return this != BACK && this != FORWARD && this != RELOAD;
        }

        /** Whether something is wrong with what was given. */
        public boolean mistake() {
            return this == EMPTY || this == MISSING || this == WRONG;
        }
    }

    /** What came of it. */
    public enum End {
        /** The same form is there again. */
        REFUSED,
        /** The procedure went on. */
        ACCEPTED,
        /** The browser's own message stopped it. */
        BROWSER,
        /** The button could not be pressed. */
        HELD,
        /** Something else came, that is neither the form nor what follows it. */
        ELSEWHERE,
        /** An earlier screen came, which was passed before and holds nothing any more. */
        BEFORE
    }

    /**
     * One mistake.
     *
     * @param fields paths, as on arrival, of what was left out, wrong or written otherwise; of all that the journey fills when all
     *     was left out
     * @param given what was typed in place of the right value, empty when nothing was; where that was written otherwise, an
     *     invented answer written in the same way, one line a field
     * @param fresh whether the answer is a page loaded anew
     * @param title whether the page's title is another than before
     * @param messages texts that were not there before
     * @param marked paths, as on arrival, of the fields that the code marks as wrong, or on which the browser shows its message
     * @param focus where the focus is
     * @param dialogs what the browser's dialogs said
     * @param lost paths, as on arrival, of the fields that held the right value and no longer do
     * @param kept paths of those that still do
     */
    public record Slip(
            How how,
            List<String> fields,
            String given,
            End end,
            boolean fresh,
            boolean title,
            List<Message> messages,
            List<String> marked,
            Focus focus,
            List<String> dialogs,
            List<String> lost,
            List<String> kept) {
        public Slip {
            fields = List.copyOf(fields);
            messages = List.copyOf(messages);
            marked = List.copyOf(marked);
            dialogs = List.copyOf(dialogs);
            lost = List.copyOf(lost);
            kept = List.copyOf(kept);
        }

        /** The message that the code ties to that field, if any. */
        public Optional<Message> tiedTo(String field) {
            return messages.stream().filter(one -> one.tied().contains(field)).findFirst();
        }

        /** The message that stands beside that field, if any. */
        public Optional<Message> near(String field) {
            return messages.stream().filter(one -> one.near().contains(field)).findFirst();
        }

        /** Whether the answer is about that field, by the code, and about none that was as it should be. */
        public boolean pointsAt(String field) {
            return fields.containsAll(marked)
                    && (marked.contains(field)
                            || tiedTo(field).stream().anyMatch(one -> fields.containsAll(one.tied())));
        }

        private Slip told(UnaryOperator<String> other) {
            return new Slip(
                    how,
                    fields,
                    other.apply(given),
                    end,
                    fresh,
                    title,
                    messages.stream().map(one -> one.told(other)).toList(),
                    marked,
                    focus,
                    dialogs.stream().map(other).toList(),
                    lost,
                    kept);
        }
    }

    /**
     * A text that came.
     *
     * @param tied paths, as on arrival, of the fields whose code leads to it
     * @param near paths, as on arrival, of the fields that it stands beside
     * @param live whether screen readers are told to say it
     * @param inView whether it shows without scrolling
     * @param ink how it is written
     */
    public record Message(String text, List<String> tied, List<String> near, boolean live, boolean inView, Ink ink) {
        public Message {
            tied = List.copyOf(tied);
            near = List.copyOf(near);
            ink = ink == null ? Ink.UNKNOWN : ink; // nobody asked, in what was recorded before
        }

        private Message told(UnaryOperator<String> other) {
            return new Message(other.apply(text), tied, near, live, inView, ink);
        }
    }

    /** Where the focus went. */
    public enum Focus {
        /** Into a field. */
        FIELD,
        /** Onto a message, or what holds it. */
        MESSAGE,
        /** It is where it was: on what was pressed. */
        BUTTON,
        /** Nowhere, or elsewhere. */
        ELSEWHERE
    }
}
