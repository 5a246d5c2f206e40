package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the first screen of a private site says that it is one. Why, and how to mend: {@code OfficialStatus.md}. */
final class OfficialStatus implements Check {
    private static final About ABOUT =
            About.journey("official-status", Set.of(Dom.class)).feeds("INF04");
    private static final Sentences WORDS = Sentences.of(OfficialStatus.class);

    private static final double FOLD = 768;
    private static final double READABLE = 14;
    private static final double TINY = 12;
    private static final Pattern PRIVATE = Pattern.compile(
            "\\b(site|service|plateforme|prestataire|entreprise|societe|organisme|professionnel|operateur|intermediaire)s? "
                    + "(privee?s?|commercial|independante?|payante?|habilitee?|agreee?)\\b"
                    + "|\\b(habilite|agree)e?s? (par|n°|numero|sous)|numero d'habilitation|habilitation n°"
                    + "|(n'est pas|pas) (un|une|le|la) (site|service|administration) (officiel|public|de l'etat|de l'administration)?"
                    + "|sans (aucun )?lien avec l'(administration|etat)|non affilie|prestation payante|private (company|website)");
    private static final Pattern REFERRAL = Pattern.compile(
            "(gratuit|sans frais).{0,120}(service[- ]public|site officiel|service officiel|\\.gouv\\.fr|france titres|\\bants\\b|administration|l'etat)"
                    + "|(service[- ]public|site officiel|service officiel|\\.gouv\\.fr|france titres|\\bants\\b|administration|l'etat).{0,120}(gratuit|sans frais)");
    private static final Pattern ADMINISTRATIVE = Pattern.compile(
            "\\b(carte grise|certificat d'immatriculation|immatriculation|permis de conduire|passeport|carte (nationale )?d'identite"
                    + "|acte de (naissance|mariage|deces)|etat civil|casier judiciaire|extrait kbis|titre de sejour|visa|esta"
                    + "|impots?|carte vitale|vignette crit'air|non gage|allocations?|demarches? administratives?"
                    + "|(l'|cette |une |votre |toute )administration( publique| fiscale| francaise)?(?! (de|du|des|d')\\b)|administrations? (publiques?|fiscales?|francaises?)|prefectures?|service[- ]public|france titres|ants|passport|driving licence)\\b");
    private static final String FOOTER = "footer, [role=contentinfo], [id*=footer], [class*=footer], [class*=pied]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Optional<Snapshot> first = trail.arrivals().stream().findFirst();
        if (first.isEmpty()) {
            return Stream.empty();
        }
        String operator = trail.subject().operator();
        if (operator.equals("state") || operator.equals("local-authority") || official(first.get())) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Dom dom = first.get().the(Dom.class);
        Finding found = judge(dom, ScreenText.french(trail));
        // a club, a shop, a wiki: no administration does the same for nothing, so nobody takes it for one
        boolean doubtful =
                found.verdict() == Verdict.FAILED && operator.equals("private") && !administrative(trail, dom);
        return Stream.of(
                (doubtful ? Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-matter")) : found).screens(List.of(1)));
    }

    private static boolean administrative(Trail trail, Dom first) {
        String said = ScreenText.fold(
                        trail.subject().goal() + " " + trail.subject().title() + " ")
                .replace('-', ' ');
        String headlines = first.select("title, h1, h2, h3, button, a[href]")
                .filter(one -> one.tag().equals("title") || one.visible())
                .map(Element::allText)
                .collect(Collectors.joining(" . "));
        return ADMINISTRATIVE
                .matcher(said + ScreenText.fold(headlines).replace('-', ' '))
                .find();
    }

    private static boolean official(Snapshot screen) {
        try {
            String host = URI.create(screen.moment().url()).getHost();
            return host != null && host.endsWith(".gouv.fr");
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static Finding judge(Dom dom, boolean french) {
        List<Element> mentions = ScreenText.lines(dom)
                .filter(line -> PRIVATE.matcher(ScreenText.fold(line.text())).find())
                .toList();
        if (mentions.isEmpty()) {
            return french
                    ? Finding.failed(ABOUT, WORDS.say("failed-absent"))
                    : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell"));
        }
        boolean referral = ScreenText.says(dom, REFERRAL);
        if (mentions.stream().anyMatch(OfficialStatus::plain)) {
            return referral
                    ? Finding.passed(ABOUT)
                    : Finding.failed(ABOUT, WORDS.say("failed-no-referral")).severity(0.5);
        }
        return mentions.stream().allMatch(OfficialStatus::buried)
                ? Finding.failed(ABOUT, mentions.get(0), WORDS.say("failed-buried"))
                : Finding.cannotTell(ABOUT, mentions.get(0), WORDS.say("cannot-tell"));
    }

    /** Read without scrolling, in letters of an ordinary size. */
    private static boolean plain(Element mention) {
        return !buried(mention)
                && size(mention) >= READABLE
                && mention.box().y() < FOLD
                && Contrast.of(mention).orElse(21) >= 4.5;
    }

    private static boolean buried(Element mention) {
        return size(mention) < TINY || mention.closest(FOOTER).isPresent();
    }

    /** In CSS pixels; an unknown size accuses nobody. */
    private static double size(Element mention) {
        String size = mention.style("font-size").replace("px", "");
        return size.matches("[\\d.]+") ? Double.parseDouble(size) : 16;
    }
}
