package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A public body does not ask for what public bodies already hold. */
final class KnownData implements Check {
    private static final About ABOUT =
            About.journey("known-data", Set.of(Dom.class)).feeds("REM06").severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(KnownData.class);
    private static final Set<String> PUBLIC = Set.of("state", "local-authority");
    /** Twenty-five things that one administration can have from another. */
    private static final Pattern HELD = Pattern.compile(
            "revenu fiscal de reference|nombre de parts|situation fiscale|avis d'impot|avis d'imposition|avis de situation declarative"
                    + "|quotient familial|composition (de la famille|du foyer)|nombre d'enfants a charge|attestation de la caf"
                    + "|attestation (caf|msa)|justificatif de domicile|droits (a l'|a la )?assurance maladie"
                    + "|attestation de (droits|securite sociale)|complementaire sante solidaire|prime d'activite"
                    + "|\\brsa\\b|allocation aux adultes handicapes|\\baah\\b|carte mobilite inclusion"
                    + "|attestation (de )?france travail|demandeur d'emploi|statut (d')?etudiant|certificat de scolarite|bourse"
                    + "|diplome|extrait (de )?kbis|attestation de vigilance|permis de conduire|extrait de naissance"
                    + "|acte de naissance|casier judiciaire");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (!PUBLIC.contains(trail.subject().operator())) {
            return Stream.empty();
        }
        Set<String> told = new HashSet<>();
        List<Finding> found = trail.snapshots().stream()
                .flatMap(snapshot -> Fields.ofTask(snapshot.the(Dom.class)).stream()
                        .filter(KnownData::held)
                        .filter(field -> told.add(field.element().component()))
                        .map(field -> judge(trail, snapshot, field)))
                .toList();
        boolean asks = trail.arrivals().stream()
                .anyMatch(snapshot -> !Fields.ofTask(snapshot.the(Dom.class)).isEmpty());
        return found.isEmpty() && asks ? Stream.of(Finding.passed(ABOUT)) : found.stream();
    }

    private static boolean held(Field field) {
        boolean handed =
                field.written() || field.type().equals("file") || field.type().equals("select");
        boolean choice = field.type().equals("radio");
        return (handed || choice) && !field.readOnly() && !field.prefilled() && Words.says(field.label(), HELD);
    }

    /** Only a State service that says « mandatory » leaves no doubt: a town may have no access to the exchanges. */
    private static Finding judge(Trail trail, Snapshot snapshot, Field field) {
        Element element = field.element();
        boolean paper = field.type().equals("file");
        boolean sure = trail.subject().operator().equals("state") && field.demanded();
        String key = (sure ? "failed" : "cannot-tell") + (paper ? "-paper" : "");
        var sentence = SENTENCES.say(key, "name", element.called());
        Finding finding =
                sure ? Finding.failed(ABOUT, element, sentence) : Finding.cannotTell(ABOUT, element, sentence);
        return finding.severity(paper ? 1 : 0.5)
                .screens(List.of(snapshot.moment().screen()));
    }
}
