package fr.parcours.checks.access;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;

/** Players of other sites, held in a frame: what they play is not to be seen from here. */
final class Embedded {
    static final String PLAYERS = "iframe[src*='youtube.com/embed'], iframe[src*='youtube-nocookie.com/embed'],"
            + " iframe[src*='player.vimeo.com/video'], iframe[src*='dailymotion.com/embed'], iframe[src*='dailymotion.com/player'],"
            + " iframe[src*='/videos/embed/'], iframe[src*='w.soundcloud.com/player'], iframe[src*='player.ausha.co'],"
            + " iframe[src*='embed.acast.com'], iframe[src*='open.spotify.com/embed']";

    private static final Pattern STARTS = Pattern.compile("(?i)[?&](autoplay|auto_play|autostart)=(1|true)\\b");

    private Embedded() {}

    /** Whether its address asks it to start by itself. */
    static boolean starts(Element frame) {
        return STARTS.matcher(frame.attr("src")).find();
    }
}
