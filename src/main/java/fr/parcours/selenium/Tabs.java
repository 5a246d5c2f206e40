package fr.parcours.selenium;

import fr.parcours.browser.PageFailure;
import fr.parcours.selenium.Windows.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Goes from one tab of the browser to another, as the person says. */
final class Tabs {
    private static final long PATIENCE_MILLIS = 5_000;

    private final Tab tab;

    Tabs(Tab tab) {
        this.tab = tab;
    }

    /** Goes where the person finds themselves without having chosen it: in a tab that opened; whether there was one. */
    boolean follow() {
        Optional<Window> fresh = tab.windows.fresh();
        fresh.ifPresent(tab::look);
        return fresh.isPresent();
    }

    void go(String which) {
        switch (which) {
            case "new" -> newest();
            case "first" -> tab.look(tab.windows.open().get(0));
            case "close" -> close();
            default -> tab.look(titled(which));
        }
    }

    /** The one that opened last: most often it is in front already. */
    private void newest() {
        try {
            List<Window> open = tab.windows.open();
            if (open.size() == 1 && tab.windows.await(PATIENCE_MILLIS).isEmpty()) {
                throw new PageFailure(
                        PageFailure.Kind.UNEXPECTED, "Aucun nouvel onglet ne s’est ouvert.", "No new tab opened.");
            }
            open = tab.windows.open();
            tab.look(open.get(open.size() - 1));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    private void close() {
        if (tab.windows.open().size() == 1) {
            throw new PageFailure(
                    PageFailure.Kind.NOT_WORKABLE,
                    "C’est le seul onglet : le fermer, ce serait quitter la démarche.",
                    "This is the only tab: closing it would be leaving the procedure.");
        }
        Window window = tab.windows.current();
        tab.wire.call("", "Target.closeTarget", "targetId", window.target());
        try {
            tab.windows.awaitClosed(window, PATIENCE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
        follow();
    }

    private Window titled(String title) {
        Map<Window, String> titles = new LinkedHashMap<>();
        for (Window window : tab.windows.open()) {
            titles.put(
                    window,
                    tab.wire
                            .call("", "Target.getTargetInfo", "targetId", window.target())
                            .path("targetInfo")
                            .path("title")
                            .asText());
        }
        String wanted = Folded.of(title);
        List<Window> fits = fitting(titles, one -> one.equals(wanted));
        if (fits.isEmpty()) {
            fits = fitting(titles, one -> one.contains(wanted));
        }
        if (fits.size() == 1) {
            return fits.get(0);
        }
        List<String> told = (fits.isEmpty() ? tab.windows.open() : fits)
                .stream().map(one -> titles.getOrDefault(one, "")).toList();
        String list = told.stream().map(one -> "« " + one + " »").collect(Collectors.joining(" ; "));
        throw fits.isEmpty()
                ? new PageFailure(
                        PageFailure.Kind.NOT_FOUND,
                        "Aucun onglet n’a pour titre « " + title + " ». Ceux qui sont ouverts : " + list + ".",
                        "No tab has the title “" + title + "”. Those open: " + list + ".",
                        title)
                : new PageFailure(
                        PageFailure.Kind.AMBIGUOUS,
                        fits.size() + " onglets répondent à « " + title + " » : " + list + ".",
                        fits.size() + " tabs answer to “" + title + "”: " + list + ".",
                        title);
    }

    private static List<Window> fitting(Map<Window, String> titles, Predicate<String> fits) {
        return titles.entrySet().stream()
                .filter(one -> fits.test(Folded.of(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
