package fr.parcours.cli;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Checks;
import fr.parcours.checks.axe.AxeChecks;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What each check tells people, read from its own page the first time a report asks. */
final class Explaining implements Explanations {
    private final Map<String, Check> checks = new HashMap<>();
    private final Map<String, Explanation> known = new ConcurrentHashMap<>();

    Explaining() {
        Checks.all().forEach(check -> checks.put(check.about().id(), check));
    }

    @Override
    public Explanation of(String id) {
        return known.computeIfAbsent(id, this::read);
    }

    @Override
    public Optional<Explanation> answering(String indicator) {
        List<String> answering = checks.values().stream()
                .map(Check::about)
                .filter(about -> about.indicators().contains(indicator))
                .map(About::id)
                .toList();
        return answering.size() == 1 ? Optional.of(of(answering.get(0))) : Optional.empty();
    }

    private Explanation read(String id) {
        Check check = checks.get(id);
        if (check == null || check.about().engine().equals("axe")) {
            Sentence name = new Sentence(id, id);
            return AxeChecks.text(id)
                    .map(text -> new Explanation(text.title(), text.who(), text.mend()))
                    .orElse(new Explanation(name, name, name));
        }
        Sentences page = Sentences.of(check.getClass());
        Sentence title = page.say("title");
        return new Explanation(
                title, page.has("barrier") ? page.say("barrier") : title, page.say("who"), page.say("mend"));
    }
}
