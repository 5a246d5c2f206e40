package fr.parcours.steps;

import static fr.parcours.journey.Key.choice;
import static fr.parcours.journey.Key.text;

import fr.parcours.browser.Target.Kind;
import fr.parcours.journey.Key;
import fr.parcours.journey.Step;
import fr.parcours.journey.Vocabulary;
import fr.parcours.journey.Word;
import fr.parcours.journey.Written;
import java.util.List;
import java.util.function.Function;

/** The catalogue: every word an author may write. A new one is a record of this package and one line here. */
public final class Steps implements Vocabulary {
    private static final List<Word> WORDS = List.of(
            word(
                    "open",
                    w -> new Open(w.must("address")),
                    Key.of("address", Key.Shape.ADDRESS).must()),
            word("screen", w -> new Screen(w.must("title")), text("title").must()),
            word(
                    "milestone",
                    w -> new Milestone(w.must("point")),
                    choice("point", Milestone.POINTS).must()),
            onTarget(
                    "click",
                    w -> new Click(Targets.read(w, Kind.COMMAND, "name"), w.has("times")),
                    text("name").said(),
                    choice("times", List.of("2"))),
            onTarget(
                    "fill",
                    w -> new Fill(Targets.read(w, Kind.FIELD, "field"), w.must("with")),
                    text("field"),
                    text("with").must().typed()),
            onTarget("clear", w -> new Clear(Targets.read(w, Kind.FIELD, "field")), text("field")),
            onTarget(
                    "choose",
                    w -> new Choose(Targets.read(w, Kind.OPTION, "option")),
                    text("option").said()),
            onTarget(
                    "check",
                    w -> new Check(Targets.read(w, Kind.BOX, "name")),
                    text("name").said()),
            onTarget(
                    "uncheck",
                    w -> new Uncheck(Targets.read(w, Kind.BOX, "name")),
                    text("name").said()),
            onTarget(
                    "upload",
                    w -> new Upload(Targets.read(w, Kind.FILE, "field"), w.must("file")),
                    text("field"),
                    Key.of("file", Key.Shape.FILE).must()),
            word(
                    "press",
                    w -> Press.of(w.must("key"), w.count("times", 1)),
                    text("key").must(),
                    Key.of("times", Key.Shape.COUNT)),
            onTarget(
                    "hover",
                    w -> new Hover(Targets.read(w, Kind.COMMAND, "name")),
                    text("name").said()),
            word(
                    "wait",
                    Wait::of,
                    Targets.after(
                            text("text").said(),
                            text("element").said().several(),
                            Key.of("address", Key.Shape.ADDRESS),
                            Key.of("quiet", Key.Shape.YES),
                            Key.of("seconds", Key.Shape.COUNT),
                            text("reason"),
                            Key.of("within", Key.Shape.COUNT))),
            word(
                    "expect",
                    Expect::of,
                    text("text").said().several(),
                    text("absent").said().several(),
                    Key.of("address", Key.Shape.ADDRESS),
                    text("screen")),
            word("back", w -> new Back()),
            word("reload", w -> new Reload()),
            word(
                    "banner",
                    w -> new Banner(w.texts("refuse")),
                    text("refuse").must().several()),
            word("pause", w -> new Pause(w.must("reason")), text("reason").must()),
            word("stop", w -> new Stop(w.must("before")), text("before").must()),
            word("scroll", Scroll::of, Targets.keys(text("to").said())),
            onTarget(
                    "drag",
                    Drag::of,
                    text("name").said(),
                    text("onto").said(),
                    Key.of("right", Key.Shape.COUNT),
                    Key.of("left", Key.Shape.COUNT),
                    Key.of("down", Key.Shape.COUNT),
                    Key.of("up", Key.Shape.COUNT)),
            word(
                    "dialog",
                    Dialog::of,
                    choice("do", Dialog.ANSWERS).must(),
                    text("answer").typed(),
                    text("says").said()),
            word("frame", w -> new Frame(w.must("name")), text("name").said().must()),
            word("tab", w -> new Tab(w.must("title")), text("title").said().must()),
            onTarget(
                    "download",
                    w -> new Download(Targets.read(w, Kind.COMMAND, "name"), w.text("type")),
                    text("name").said(),
                    choice("type", Download.TYPES)));

    @Override
    public List<Word> words() {
        return WORDS;
    }

    private static Word word(String name, Function<Written, Step> maker, Key... keys) {
        return word(name, maker, List.of(keys));
    }

    private static Word word(String name, Function<Written, Step> maker, List<Key> keys) {
        return new Word(name, keys, maker);
    }

    /** A word that acts on a thing named by its first key. */
    private static Word onTarget(String name, Function<Written, Step> maker, Key target, Key... others) {
        return word(name, maker, Targets.keys(target, others));
    }
}
