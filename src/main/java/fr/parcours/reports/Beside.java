package fr.parcours.reports;

/**
 * The other pages of a journey, for its report to lead to.
 *
 * @param grid the way from the report to the auditor's grid
 * @param shortened the way from the report to the page that tells the essential on paper
 */
public record Beside(String grid, String shortened) {
    /** The same pages, for a report that lies in a folder of the run's. */
    public Beside fromFolder() {
        return new Beside("../" + grid, "../" + shortened);
    }
}
