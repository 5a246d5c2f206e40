package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.HardNumber;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** A number that stands on a letter or a card is shown in a picture, or one can do without it. */
final class HardToFindNumber implements Check {
    private static final About ABOUT =
            About.screen("hard-to-find-number", Set.of(Dom.class)).feeds("IDE07");
    private static final Sentences SENTENCES = Sentences.of(HardToFindNumber.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(HardNumber::asked)
                .map(HardNumber::of)
                .map(HardToFindNumber::judge);
    }

    private static Finding judge(HardNumber number) {
        Element element = number.field().element();
        if (number.otherWay() || number.help() == HardNumber.Help.SHOWN) {
            return Finding.passed(ABOUT, element);
        }
        return number.help() == HardNumber.Help.NONE
                ? Finding.failed(ABOUT, element, SENTENCES.say("failed", "name", element.called()))
                : Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called()));
    }
}
