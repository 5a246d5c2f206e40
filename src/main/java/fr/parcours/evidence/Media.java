package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;

/** What a browser knows of the films and sounds of a page; nobody listened to them. */
public record Media(List<Player> players) implements Evidence {
    /** How long something lasts that comes round again, or never ends. */
    public static final double FOR_EVER = 1_000_000;

    public Media {
        players = List.copyOf(players);
    }

    /** What the looking script tells. */
    public static Media read(String json) {
        return SnapshotFile.kind(json, Media.class);
    }

    public Optional<Player> at(String path) {
        return players.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /**
     * A film or a sound.
     *
     * @param starts whether it asks to start by itself, or did
     * @param seconds that it plays, negative when unknown
     * @param sound {@code yes} when it holds a sound, {@code no} when it holds none, empty when nothing tells
     * @param state {@code loaded} as far as knowing its length, {@code broken} when its file did not come, empty when nobody asked for it
     */
    public record Player(
            String path,
            boolean starts,
            boolean muted,
            double seconds,
            String sound,
            String state,
            List<Track> tracks) {
        public Player {
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * Words that come with a film.
     *
     * @param kind {@code captions}, {@code subtitles}, {@code descriptions}…
     * @param state {@code loaded}, {@code broken}, {@code loading}; empty as long as nobody asks for them
     * @param cues how many words' times it holds, negative when unknown
     * @param near whether its file is of the page's own site
     */
    public record Track(String kind, String state, int cues, boolean near) {
        public boolean captions() {
            return kind.equals("captions") || kind.equals("subtitles");
        }

        /** Announced by the site and worth nothing: its file does not come, or says nothing. */
        public boolean useless() {
            return near && (state.equals("broken") || (state.equals("loaded") && cues == 0));
        }
    }
}
