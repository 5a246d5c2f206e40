package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The person goes to an address. */
record Open(String address) implements Step {
    @Override
    public String word() {
        return "open";
    }

    @Override
    public String french() {
        return "Ouvrir " + address;
    }

    @Override
    public String english() {
        return "Open " + address;
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.open(scene.address(address));
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
