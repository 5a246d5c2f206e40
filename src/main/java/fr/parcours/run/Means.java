package fr.parcours.run;

import fr.parcours.probe.Probe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all walks of a run share.
 *
 * @param folder of the run
 * @param environment where secrets are read
 * @param person who is in front of the window
 * @param noWayBack commands that nobody presses wrong; nobody errs on purpose where it is null
 * @param hurried whether neither the pages of the sample nor the other languages are looked at
 * @param idleMillis how long a form, once filled in, is left alone on the nominal walk; 0 when it is not
 * @param taken how often the run was taken up after it was cut short
 * @param requests how often the sites were asked so far
 * @param cancelled whether somebody stopped the run
 * @param problem is told what we could not do, and why
 */
record Means(
        Path folder,
        List<Probe> probes,
        Map<String, String> environment,
        Progress progress,
        Limits limits,
        Person person,
        @Nullable NoWayBack noWayBack,
        boolean hurried,
        long idleMillis,
        int taken,
        AtomicInteger requests,
        BooleanSupplier cancelled,
        Consumer<String> problem) {
    boolean stumbles(Planned plan) {
        return noWayBack != null && plan.mayRepeat();
    }

    /** What makes {@code unique} values differ from walk to walk and from run to run. */
    String mark(int position, int walk) {
        String digits = String.valueOf(folder.getFileName()).replaceAll("\\D", "");
        return digits + (taken == 0 ? "" : taken) + position + walk;
    }

    Visit visit(Planned plan, int position, int walk) {
        return new Visit(plan.journey(), plan.start(), mark(position, walk), environment);
    }
}
