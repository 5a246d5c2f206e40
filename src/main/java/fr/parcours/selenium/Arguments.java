package fr.parcours.selenium;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeOptions;

/** What every browser of ours is started with, wherever it runs: no chatter with its maker, the same colours, a window only if asked. */
final class Arguments {
    private static final Logger NOISE = Logger.getLogger("org.openqa.selenium");

    private Arguments() {}

    /** @param root whether it will run as root: Chromium then refuses its own sandbox */
    static ChromeOptions options(boolean root) {
        return options(root, false);
    }

    /** @param visible whether a person is to see the window */
    static ChromeOptions options(boolean root, boolean visible) {
        NOISE.setLevel(Level.OFF);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-quic",
                "--disable-gpu",
                "--no-first-run",
                "--mute-audio",
                "--force-color-profile=srgb",
                // no pages of the address bar's own (a process and a second of CPU time for each context), and no
                // process kept ready for another site after each page, where a way stays on one
                "--disable-features=Translate,MediaRouter,OptimizationHints,PreloadTopChromeWebUI,WebUIOmniboxPopup,"
                        + "WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess");
        if (visible) {
            options.addArguments("--window-size=1400,950"); // around the screen that walks are made at
        } else {
            options.addArguments("--headless=new", "--hide-scrollbars");
        }
        if (root) {
            options.addArguments("--no-sandbox");
        }
        options.setExperimentalOption("excludeSwitches", List.of("disable-popup-blocking"));
        return options;
    }

    /** Whether we ourselves are root. */
    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
