package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser.Conditions;
import java.util.Map;

/**
 * New windows and frames of a tab: each is held until it has been told under which conditions it is looked at, so that no document
 * escapes the guard.
 */
final class Newcomers {
    private static final int MOST_KEPT = 6_000_000;
    private static final int LONGEST_KEPT = 1_500_000;

    private final Tab tab;
    private final Wire wire;
    private final String agent;

    /** @param agent who the browser says it is, empty for its own words */
    Newcomers(Tab tab, String agent) {
        this.tab = tab;
        this.wire = tab.wire;
        this.agent = agent;
    }

    /**
     * A new target of our context.
     *
     * @param parent the session that told of it
     */
    void attached(String parent, String session, JsonNode target) {
        String type = target.path("type").asText();
        String id = target.path("targetId").asText();
        String url = target.path("url").asText();
        switch (type) {
            case "page" -> {
                if (tab.windows.knows(id)) {
                    run(session);
                } else if (tab.heard.stormed()) {
                    wire.tell("", "Target.closeTarget", "targetId", id);
                    run(session); // whoever opened it waits for that
                } else if (tab.gate.withholds(url)) {
                    wire.tell("", "Target.closeTarget", "targetId", id);
                    run(session);
                    wire.tell(tab.main(), "Page.bringToFront");
                } else {
                    window(session, id, url);
                }
            }
            case "iframe" -> {
                tab.sessions.frame(
                        parent, session, id, target.path("parentFrameId").asText());
                equip(session, 0, 0);
                run(session);
            }
            default -> run(session);
        }
    }

    private void run(String session) {
        wire.tell(session, "Runtime.runIfWaitingForDebugger");
    }

    private void window(String session, String id, String url) {
        boolean first = tab.windows.opened(session, id);
        tab.sessions.window(session, id);
        if (first) {
            tab.heard.mainFrame(id);
        } else {
            tab.heard.opened(url);
            tab.told(Watching::turned);
        }
        equip(session, MOST_KEPT, LONGEST_KEPT); // of what comes, only a page's own source is ever read again
        conditions(session);
        if (first) {
            var unused =
                    wire.send(session, "Runtime.runIfWaitingForDebugger").whenComplete((done, failed) -> tab.opened());
        } else {
            run(session);
        }
    }

    private void equip(String session, int mostKept, int longestKept) {
        wire.tell(session, "Page.enable");
        tab.gate.guard(session);
        wire.tell(session, "Network.enable", "maxTotalBufferSize", mostKept, "maxResourceBufferSize", longestKept);
        wire.tell(session, "Runtime.enable");
        tab.told(watcher ->
                wire.tell(session, "Runtime.addBinding", "name", Watching.BINDING, "executionContextName", "parcours"));
        wire.tell(session, "Target.setAutoAttach", "autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true);
        wire.tell(session, "Page.addScriptToEvaluateOnNewDocument", "source", tab.script(), "worldName", "parcours");
        if (!agent.isEmpty()) {
            wire.tell(session, "Network.setUserAgentOverride", "userAgent", agent);
        }
    }

    private void conditions(String session) {
        Conditions conditions = tab.conditions;
        tab.size(session, conditions.width(), conditions.height());
        if (conditions.touch()) {
            wire.tell(session, "Emulation.setTouchEmulationEnabled", "enabled", true, "maxTouchPoints", 5);
        }
        wire.tell(session, "Emulation.setFocusEmulationEnabled", "enabled", true);
        wire.tell(
                session,
                "Emulation.setLocaleOverride",
                "locale",
                conditions.language().isEmpty() ? "fr-FR" : conditions.language());
        wire.tell(
                session,
                "Network.setExtraHTTPHeaders",
                "headers",
                Map.of("Accept-Language", conditions.language().startsWith("en") ? "en,fr;q=0.6" : "fr,en;q=0.6"));
    }
}
