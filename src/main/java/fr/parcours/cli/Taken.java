package fr.parcours.cli;

import fr.parcours.demo.Signboard;
import fr.parcours.journey.Journey;
import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.reader.recording.Asked;
import fr.parcours.reader.recording.Imported;
import fr.parcours.reader.recording.Recordings;
import fr.parcours.reader.recording.Said;
import fr.parcours.steps.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Recordings given where journeys are expected: carried over in memory, then read as if a person had written them. */
final class Taken {
    private static final Set<Said.Kind> TOLD = Set.of(Said.Kind.SECRET, Said.Kind.STOP, Said.Kind.PLACE);

    private final List<Path> recordings;
    private final List<Journey> journeys = new ArrayList<>();
    private final List<JourneyMistake> mistakes = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    Taken(List<Path> recordings) {
        this.recordings = recordings;
    }

    /** All that was asked for: the recordings, and what people wrote. */
    Reading with(List<Path> others) {
        Reading written = others.isEmpty() ? new Reading(List.of(), List.of()) : CheckCommand.written(others);
        written.journeys().forEach(journey -> ids.add(journey.id()));
        recordings.forEach(this::take);
        journeys.addAll(0, written.journeys());
        mistakes.forEach(CheckCommand::tell);
        mistakes.addAll(0, written.mistakes());
        return new Reading(journeys, mistakes, written.campaigns(), written.suppressions(), written.remarks());
    }

    /** A point of no return stops the walk even when only guessed: nobody read this journey over. */
    private void take(Path recording) {
        Asked asked = new Asked(Voice.language(), false, "", Signboard::demonstration, true);
        try {
            for (Imported one : Recordings.read(recording, asked)) {
                Reading reading = new JourneyReader(new Steps()).read(recording, one.yaml());
                mistakes.addAll(reading.mistakes());
                reading.journeys().forEach(journey -> journeys.add(alone(journey)));
                tell(recording, one);
            }
        } catch (JourneyMistake damaged) {
            mistakes.add(damaged);
        }
    }

    /** Two recordings of one title make two journeys. */
    private Journey alone(Journey journey) {
        String id = journey.id();
        for (int twin = 2; !ids.add(id); twin++) {
            id = journey.id() + "-" + twin;
        }
        return id.equals(journey.id()) ? journey : journey.on(id, journey.site(), journey.authorisation());
    }

    private static void tell(Path recording, Imported one) {
        System.err.println(recording + " : " + one.id() + ", " + one.counted().in(Voice.language())
                + Voice.say(" (parcours import dit tout).", " (parcours import tells all)."));
        one.said().stream()
                .filter(said -> TOLD.contains(said.kind()))
                .forEach(said -> System.err.println("  " + said.sentence().in(Voice.language())));
    }
}
