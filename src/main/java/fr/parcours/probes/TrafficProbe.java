package fr.parcours.probes;

import fr.parcours.browser.Page;
import fr.parcours.browser.Traffic;
import fr.parcours.evidence.Network;
import fr.parcours.probe.Probe;

/** Freezes what was asked of the network since the moment before. */
final class TrafficProbe implements Probe {
    @Override
    public Class<Network> kind() {
        return Network.class;
    }

    @Override
    public Network look(Page page) {
        Traffic traffic = page.senses().traffic();
        return new Network(
                traffic.exchanges().stream().map(TrafficProbe::exchange).toList(), traffic.refused());
    }

    private static Network.Exchange exchange(Traffic.Exchange seen) {
        return new Network.Exchange(
                seen.url(),
                seen.method(),
                seen.type(),
                seen.mime(),
                seen.status(),
                seen.bytes(),
                seen.startMillis(),
                seen.millis(),
                seen.failure(),
                seen.refresh());
    }
}
