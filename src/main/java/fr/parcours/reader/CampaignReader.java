package fr.parcours.reader;

import fr.parcours.check.Sentence;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Sample;
import fr.parcours.journey.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads campaigns, and journeys given beside them; tells every mistake. What can be walked is kept: one broken journey, or one
 * broken line of a list of sites, takes nothing from the others.
 */
public final class CampaignReader {
    private final Vocabulary vocabulary;
    private final JourneyReader journeys;
    private final List<String> personas;
    private final List<String> checks;

    /**
     * @param vocabulary the words that steps may be written with
     * @param personas ids of all that can walk
     * @param checks ids of every check there is
     */
    public CampaignReader(Vocabulary vocabulary, List<String> personas, List<String> checks) {
        this.vocabulary = vocabulary;
        this.journeys = new JourneyReader(vocabulary);
        this.personas = List.copyOf(personas);
        this.checks = List.copyOf(checks);
    }

    /** Whether a file says by its name that it is a campaign. */
    public static boolean campaign(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.campaign\\.(yaml|yml|json)");
    }

    /**
     * Reads campaigns and journeys, and the journeys of folders. A folder is never searched for campaigns: a campaign is
     * walked when its own file is named. Never throws for what an author wrote: it is all in the reading.
     */
    public Reading read(List<Path> filesOrFolders) {
        Gathered gathered = new Gathered();
        // campaigns first: a journey that is also named alone keeps what its campaign puts in it
        filesOrFolders.stream().filter(CampaignReader::campaign).forEach(file -> campaign(file, gathered));
        for (Path given : filesOrFolders) {
            if (!campaign(given)) {
                Reading reading = journeys.read(List.of(given));
                gathered.mistakes.addAll(reading.mistakes());
                reading.journeys().forEach(gathered::keep);
            }
        }
        return gathered.reading();
    }

    private void campaign(Path file, Gathered gathered) {
        Mistakes mistakes = new Mistakes(file);
        Fields root = Document.CAMPAIGN.open(file, WishesReader.KEYS, mistakes).orElse(null);
        if (root == null) {
            gathered.mistakes.addAll(mistakes.all());
            return;
        }
        Wishes wishes = new WishesReader(root, personas, mistakes).read();
        Reading base = journeys.read(wishes.journeys());
        Sites sites = new Sites(wishes, gathered);
        List<Journey> spread = sites.spread(base, mistakes);
        gathered.mistakes.addAll(mistakes.all());
        gathered.mistakes.addAll(base.mistakes());
        gathered.mistakes.addAll(sites.mistakes);
        Banner banner = new Banner(vocabulary, wishes.refuse());
        List<Journey> own = spread.stream().map(banner::in).toList();
        suppressions(wishes.suppressions(), gathered);
        List<Journey> kept = own.stream().filter(gathered::keep).toList();
        gathered.campaigns.add(new Campaign(
                file,
                wishes.id(),
                wishes.title(),
                kept,
                wishes.personas(),
                wishes.compare(),
                wishes.refuse(),
                wishes.suppressions(),
                sites.sample));
    }

    private void suppressions(@Nullable Path file, Gathered gathered) {
        if (file != null) {
            SuppressionsReader.Read read = new SuppressionsReader(checks).read(file);
            gathered.mistakes.addAll(read.mistakes());
            gathered.suppressions.addAll(read.suppressions().all());
        }
    }

    /** Where a campaign's journeys are walked: on their own sites, on those of a list, or on those drawn from a frame. */
    private static final class Sites {
        private final Wishes wishes;
        private final Gathered gathered;
        private List<JourneyMistake> mistakes = List.of();
        private @Nullable Sample sample;

        Sites(Wishes wishes, Gathered gathered) {
            this.wishes = wishes;
            this.gathered = gathered;
        }

        List<Journey> spread(Reading base, Mistakes campaign) {
            Wishes.Frame frame = wishes.frame();
            Path list = wishes.sites();
            if (frame == null && list == null) {
                return base.journeys();
            }
            if (wishes.journeys().size() > 1) {
                campaign.add(
                        wishes.journeysAt(),
                        "Avec une liste de sites, il faut un seul parcours\u00a0; il y en a "
                                + wishes.journeys().size() + ".",
                        "With a list of sites, one journey is needed; there are "
                                + wishes.journeys().size() + ".");
                return List.of();
            }
            List<SiteRow> rows = frame != null ? drawn(frame) : list != null ? listed(list) : List.of();
            return base.journeys().stream()
                    .flatMap(journey -> new Spread(journey).over(rows).stream())
                    .toList();
        }

        private List<SiteRow> listed(Path list) {
            Mistakes own = new Mistakes(list);
            SitesReader.Sites read = SitesReader.read(list, own);
            mistakes = own.all();
            remark(read.how());
            int all = read.rows().size();
            long open = read.rows().stream()
                    .filter(row -> row.status() == SiteRow.Status.OPEN)
                    .count();
            remark(new Remark(
                    list,
                    new Sentence(
                            "sites\u00a0: " + all + "\u00a0; à parcourir\u00a0: " + open
                                    + "\u00a0; refus ou exclusions\u00a0: " + (all - open) + ".",
                            "sites: " + all + "; to walk: " + open + "; refused or excluded: " + (all - open) + ".")));
            return read.rows();
        }

        private List<SiteRow> drawn(Wishes.Frame frame) {
            Mistakes own = new Mistakes(frame.file());
            FrameReader.Read read = FrameReader.read(frame.file(), frame.draw(), own);
            mistakes = own.all();
            read.remarks().forEach(this::remark);
            Draw.Drawn drawn = read.drawn();
            sample = drawn == null ? null : drawn.sample();
            return drawn == null ? List.of() : drawn.rows();
        }

        private void remark(@Nullable Remark remark) {
            if (remark != null) {
                gathered.remarks.add(remark);
            }
        }
    }
}
