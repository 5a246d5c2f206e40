package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import java.net.URI;
import java.net.URISyntaxException;

/** Knows where a form stands, and leads the person back to it. */
final class FormPlace {
    private final Page page;
    private Location form;

    FormPlace(Page page) {
        this.page = page;
        this.form = page.location();
    }

    /** Whether this is the form, with messages or without. */
    boolean shows(Location there) {
        long shared = there.fields().stream()
                .filter(form.fields()::contains)
                .distinct()
                .count();
        boolean fields = shared * 2 >= form.fields().stream().distinct().count();
        return fields
                && (Forms.path(there.url()).equals(Forms.path(form.url()))
                        || there.heading().equals(form.heading()));
    }

    /** Whether this bears its name, whatever else it shows. */
    boolean named(Location there) {
        return !there.heading().isBlank() && there.heading().equals(form.heading());
    }

    /** The person asks for it by its address, as it came first. */
    void renew() {
        page.open(address(form.url()));
        page.settle();
        if (!shows(page.location())) {
            throw new FormInHand.Lost("asked for again by its address, the form was not there");
        }
        form = page.location();
    }

    /** The person goes back to the form that they sent wrong. */
    void comeBack() {
        page.back();
        page.settle();
        if (!shows(page.location())) {
            page.open(address(form.url()));
            page.settle();
        }
        if (!shows(page.location())) {
            throw new FormInHand.Lost("sent with a mistake, the form went on, and nothing led back to it");
        }
        form = page.location();
    }

    /** An address as the browser told it. */
    static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException odd) {
            throw new FormInHand.Lost("the form's address cannot be written again: " + odd.getReason());
        }
    }
}
