package fr.parcours.evidence;

/** One kind of thing that a look froze. */
public sealed interface Evidence
        permits Dom,
                AxeResults,
                Picture,
                Network,
                Console,
                Timing,
                FocusWalk,
                Reflow,
                Reveals,
                Eyesight,
                States,
                Slips,
                Idle,
                Elapsed,
                Media,
                Markup {}
