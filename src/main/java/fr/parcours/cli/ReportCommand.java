package fr.parcours.cli;

import fr.parcours.report.Assembly;
import fr.parcours.report.Reply;
import fr.parcours.reports.Reports;
import fr.parcours.score.Group;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings runs together in one report that compares. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Réunit des passages dans un rapport qui compare : qui va au bout, obstacles, recommandations, annexes.",
            "Brings runs together in a report that compares: who gets to the end, barriers, recommendations, annexes."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PASSAGE",
            description = {
                "Dossiers de passages, ou leurs noms dans ./reports.",
                "Folders of runs, or their names in ./reports."
            })
    List<String> runs = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TITRE",
            description = {"Le titre du rapport.", "The report's title."})
    @Nullable
    String title;

    @Option(
            names = "--to",
            paramLabel = "DOSSIER",
            required = true,
            description = {"Où écrire le rapport.", "Where to write the report."})
    @SuppressWarnings("NullAway.Init") // picocli sets it: the option is mandatory
    Path to;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    @Option(
            names = "--compare",
            paramLabel = "AXE",
            split = ",",
            description = {
                "Grouper les sites : operator, territory, software, population.",
                "Group sites by: operator, territory, software, population."
            })
    List<String> compare = new ArrayList<>();

    @Option(
            names = "--publish-names",
            description = {
                "Nommer les opérateurs privés au lieu de leur donner des lettres ; demande --replies.",
                "Name private operators instead of giving them letters; needs --replies."
            })
    boolean publish;

    @Option(
            names = "--replies",
            paramLabel = "FICHIER",
            description = {
                "Réponses des opérateurs, interrogés avant (YAML ou CSV : site, asked, answered, text).",
                "Replies of the operators, asked before (YAML or CSV: site, asked, answered, text)."
            })
    @Nullable
    Path replies;

    @Override
    public Integer call() {
        Voice.wish(language);
        List<Group.By> groups = groups();
        List<Reply> answered = replies();
        Gathered gathered = Gathered.from(runs, out, to);
        if (gathered.briefs().isEmpty() && !gathered.problems().isEmpty()) {
            gathered.problems().forEach(System.err::println);
            return Exit.COULD_NOT.code();
        }
        String wanted = title;
        // a draw speaks of the sites of its own run: put together with others, it would say too much
        Optional<CampaignFacts> campaign =
                runs.size() == 1 ? CampaignFacts.read(Runs.folder(runs.get(0), out)) : Optional.empty();
        Assembly assembly = new Assembly(
                wanted != null
                        ? wanted
                        : campaign.map(CampaignFacts::title)
                                .orElse(Voice.say(
                                        "Comparaison de démarches en ligne", "Comparison of online procedures")),
                gathered.briefs(),
                compare.isEmpty() ? campaign.map(CampaignFacts::groups).orElse(groups) : groups,
                campaign.map(CampaignFacts::frame).orElse(null),
                answered,
                gathered.ways(),
                gathered.problems());
        refuseUnasked(assembly);
        write(assembly);
        gathered.problems().forEach(System.err::println);
        System.out.println(Voice.say("Rapport : ", "Report: ") + to.resolve("index.html"));
        return (gathered.problems().isEmpty() ? Exit.FINE : Exit.IN_PART).code();
    }

    private List<Group.By> groups() {
        if (compare.isEmpty()) {
            return List.of(Group.By.OPERATOR);
        }
        List<Group.By> groups = new ArrayList<>();
        for (String one : compare) {
            groups.add(Arrays.stream(Group.By.values())
                    .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(one.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            "on ne peut pas grouper par « " + one + " » : operator, territory, software ou population.",
                            "sites cannot be grouped by “" + one + "”: operator, territory, software or population.")));
        }
        return groups.stream().distinct().toList();
    }

    private @Nullable List<Reply> replies() {
        Path file = replies;
        if (publish && file == null) {
            throw new Refusal(
                    "--publish-names demande --replies : nul n’est nommé sans avoir été interrogé.",
                    "--publish-names needs --replies: nobody is named without having been asked.");
        }
        if (!publish && file != null) {
            throw new Refusal(
                    "--replies ne sert qu’avec --publish-names : une lettre et une réponse signée se contrediraient.",
                    "--replies only goes with --publish-names: a letter and a signed reply would not agree.");
        }
        return file == null ? null : Reports.replies(file);
    }

    private static void refuseUnasked(Assembly assembly) {
        List<String> unasked = assembly.unasked();
        if (!unasked.isEmpty()) {
            String names = String.join(", ", unasked);
            throw new Refusal(
                    "aucune ligne du fichier des réponses ne parle de : " + names
                            + ". Écrivez quand chacun a été interrogé, ou publiez sans les noms.",
                    "no line of the replies speaks of: " + names
                            + ". Write when each was asked, or publish without names.");
        }
    }

    private void write(Assembly assembly) {
        try {
            Reports.parliament(new Explaining()).write(assembly, Voice.language(), to);
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + to + " » : " + closed.getMessage(),
                    "“" + to + "” cannot be written to: " + closed.getMessage());
        }
    }
}
