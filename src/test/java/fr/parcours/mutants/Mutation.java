package fr.parcours.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One change made to the pages of a demonstration as they are served; the words that its journey uses stay.
 *
 * @param sites the demonstrations that it suits
 * @param indicator what it lights, empty when it lights nothing
 * @param kin other indicators that the same defect may light too
 * @param stops the condition that it stops, empty when everybody still gets to the end
 * @param onPage changes one page, told its path
 */
record Mutation(
        String id,
        Kind kind,
        Set<String> sites,
        String indicator,
        Set<String> kin,
        String stops,
        BiConsumer<String, Document> onPage) {

    /** What a mutation does to a site. */
    enum Kind {
        /** A barrier is added. */
        PLANTED,
        /** A barrier is taken away. */
        MENDED,
        /** Nothing that a person could tell. */
        COSMETIC,
        /** The site does not work any more. */
        BROKEN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String DOWN = "site-down";
    static final String ERROR = "server-error";
    private static final Set<String> CANTEEN = Set.of("cantine");
    private static final Set<String> ANY = Set.of("cantine", "prive", "etat", "modele");

    /** Every mutation that we know, in a settled order. */
    static List<Mutation> all() {
        return List.of(
                planted(ANY, "language-lost", "LIR11", Set.of("LIR12"), (path, page) -> page.expectFirst("html")
                        .removeAttr("lang")),
                planted(ANY, "zoom-forbidden", "TEC07", Set.of("ACC06"), (path, page) -> page.select(
                                "meta[name=viewport]")
                        .attr("content", "width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no")),
                planted(CANTEEN, "contrast-lowered", "ACC05", Set.of(), at("/", page -> page.expectFirst("main p")
                        .attr("style", "color: #b9b9b9"))),
                planted(CANTEEN, "price-later", "INF03", Set.of("INF07", "IDE11"), Mutation::priceLater),
                planted(CANTEEN, "phone-removed", "ERR09", Set.of("ERR10"), (path, page) -> {
                    // the paragraph stays: without it, its neighbour would be another thing
                    page.select("footer p:first-child").forEach(one -> one.text("Mairie de Saint-Exemple-sur-Rive."));
                    page.select("nav a[href=/contact], section.julie").remove();
                    page.select("script[src=/julie.js]").remove();
                }),
                planted(
                        CANTEEN,
                        "mute-button",
                        "ACC04",
                        Set.of("ACC09", "NAV07"),
                        (path, page) -> page.select("nav")
                                .append(
                                        " <button type=button><svg width=32 height=32><circle cx=16 cy=16 r=12 /></svg></button>")),
                planted(
                        CANTEEN,
                        "option-ticked",
                        "INF06",
                        Set.of("REM12", "REM02", "REM10", "INF07"),
                        at("/repas", page -> page.expectFirst("table.saisie")
                                .append(
                                        "<tr><td>Option</td><td><label><input type=checkbox name=option value=sms checked>"
                                                + " Alertes par SMS, 1,50 € par mois</label></td></tr>"))),
                planted(CANTEEN, "new-window", "NAV08", Set.of("NAV07"), at("/", page -> page.expectFirst("a.bouton")
                        .before("<a href=/contact target=_blank>Les menus</a> "))),
                planted(CANTEEN, "vague-link", "NAV07", Set.of("ACC14"), at("/", page -> page.expectFirst(
                                "a[href=/reglement.pdf]")
                        .text("Cliquez ici"))),
                planted(
                        CANTEEN,
                        "broken-aria",
                        "ACC12",
                        Set.of("ACC04", "ACC10"),
                        at("/responsable", page -> page.expectFirst("p.pas")
                                .attr("aria-expanded", "peut-être")
                                .attr("role", "boutton"))),
                planted(CANTEEN, "picture-unnamed", "ACC09", Set.of("ACC04", "NAV07"), (path, page) -> page.select(
                                "header img")
                        .removeAttr("alt")),
                planted(
                        CANTEEN,
                        "too-wide",
                        "ACC07",
                        Set.of("ACC06", "TEC06"),
                        at("/responsable", page -> page.expectFirst("main").attr("style", "min-width: 900px"))),
                stopping(
                        "button-made-of-a-span",
                        "ACC01",
                        Set.of("ACC04", "REM09", "INF11", "NAV06", "ACC10", "ACC02"),
                        at("/", page -> {
                            Element link = page.expectFirst("a.bouton");
                            link.tagName("span").removeAttr("href").attr("onclick", "location.href = '/responsable'");
                            link.attr("style", "cursor: pointer; display: inline-block");
                        })),
                stopping("focus-trap", "ACC02", Set.of("ACC01", "ACC11"), at("/enfant", page -> page.body()
                        .append("""
                        <script>document.getElementById('classe').addEventListener('keydown', event => {
                        if (event.key === 'Tab') event.preventDefault(); });</script>"""))),
                new Mutation("field-named", Kind.MENDED, CANTEEN, "REM03", Set.of(), "", at("/responsable", page -> {
                    page.expectFirst("[name=travail]").attr("id", "travail");
                    page.select("td:containsOwn(Tél. travail)").html("<label for=travail>Tél. travail</label>");
                })),
                new Mutation("cosmetic", Kind.COSMETIC, ANY, "", Set.of(), "", (path, page) -> churn(page)),
                new Mutation(DOWN, Kind.BROKEN, CANTEEN, "", Set.of(), "", (path, page) -> {}),
                new Mutation(ERROR, Kind.BROKEN, CANTEEN, "", Set.of(), "", (path, page) -> {}));
    }

    static Mutation named(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Mutation planted(
            Set<String> sites, String id, String indicator, Set<String> kin, BiConsumer<String, Document> onPage) {
        return new Mutation(id, Kind.PLANTED, sites, indicator, kin, "", onPage);
    }

    private static Mutation stopping(
            String id, String indicator, Set<String> kin, BiConsumer<String, Document> onPage) {
        return new Mutation(id, Kind.PLANTED, CANTEEN, indicator, kin, "keyboard", onPage);
    }

    private static BiConsumer<String, Document> at(String where, Consumer<Document> change) {
        return (path, page) -> {
            if (path.equals(where)) {
                change.accept(page);
            }
        };
    }

    private static void priceLater(String path, Document page) {
        String prices = "<table class=tarif><caption>Prix d'un repas</caption><tr><th>Tranche</th><th>Prix</th></tr>"
                + "<tr><td>B</td><td>2,40 €</td></tr></table>";
        if (path.equals("/")) {
            page.select("table.tarif, main p:contains(gratuite)").remove();
        } else if (path.equals("/recapitulatif")) {
            page.expectFirst("main form").before(prices);
        }
    }

    /** Class names, boxes around, order of attributes, white space and comments: what a new version of a software changes. */
    private static void churn(Document page) {
        for (Element element : page.body().select("*")) {
            if (!element.tagName().equals("script")) {
                element.addClass("x" + Math.floorMod(element.cssSelector().hashCode(), 9973));
                List<Attribute> all = new ArrayList<>(element.attributes().asList());
                Collections.reverse(all);
                element.clearAttributes();
                all.forEach(one -> element.attributes().put(one));
            }
        }
        for (Element main : page.select("main")) {
            Element box = new Element("div").addClass("enveloppe");
            List.copyOf(main.childNodes()).forEach(box::appendChild);
            main.appendChild(box);
            main.before(new Comment(" v2 "));
        }
        page.body().appendText("\n\n");
    }
}
