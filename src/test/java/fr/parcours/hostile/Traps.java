package fr.parcours.hostile;

import fr.parcours.hostile.Trap.End;
import java.util.List;

/** Every trap, in the order in which they were thought of. */
final class Traps {
    private static final String NESTED =
            "let at = document.querySelector('main'); for (let i = 0; i < 10000; i++) { const in_ = document.createElement('div');"
                    + " at.append(in_); at = in_; } at.textContent = 'fond';";

    private Traps() {}

    private static final String ARROWS =
            "<script>g.onkeydown = event => { if (/^Arrow/.test(event.key)) { %s } }</script>";
    private static final String MENU =
            "<ul role=menu id=g aria-label=Actes><li role=menuitem tabindex=0>Garder<li role=menuitem tabindex=-1>Relire</ul>"
                    + ARROWS;
    private static final String CHOICE =
            "<div role=radiogroup id=g aria-label=Mode><span role=radio aria-checked=true tabindex=0>Guichet</span>"
                    + " <span role=radio aria-checked=false tabindex=-1>Courrier</span></div>" + ARROWS;
    private static final String NAME =
            "<p><label>Nom <input id=n></label></p><script>n.oninput = () => setTimeout(() => { %s }, 700)</script>";

    static List<Trap> all() {
        return List.of(
                // time
                Trap.stopped("alertes", "<script>for (;;) alert('encore');</script>"),
                Trap.stopped(
                        "alertes-plus-tard", "<script>setTimeout(() => { for (;;) confirm('encore'); }, 50)</script>"),
                Trap.seen("alerte", "<script>alert('Bonjour'); prompt('Nom ?');</script>"),
                Trap.seen(
                        "retient",
                        "<script>onbeforeunload = event => { event.preventDefault(); return 'Rester ?'; };</script>"),
                Trap.stopped("script-sans-fin", "<script>setTimeout(() => { for (;;); }, 20)</script>"),
                Trap.seen("mutations", "<p id=m></p><script>setInterval(() => m.append('x'), 5)</script>"),
                Trap.seen("image-sans-fin", "<img alt='' src=/jamais>"),
                Trap.played("goutte-a-goutte", End.SEEN),
                Trap.played("jamais-de-reponse", End.UNSEEN),
                Trap.played("renvois-sans-fin", End.UNSEEN),
                Trap.seen(
                        "console",
                        "<script>setInterval(() => { for (let i = 0; i < 100; i++) console.error('x'.repeat(1000)); }, 20)</script>"),
                Trap.stopped(
                        "console-sans-fin",
                        "<script>setTimeout(() => { for (;;) console.error('x'.repeat(10000)); }, 50)</script>"),
                // size
                Trap.played("cent-mega", End.SEEN_OR_TOLD),
                Trap.blind(
                        "deux-cent-mille", "<div id=d></div><script>d.innerHTML = '<p>a</p>'.repeat(200000)</script>"),
                Trap.blind("profond", "<script>" + NESTED + "</script>"),
                Trap.seen("attribut-geant", "<p title='" + "é".repeat(500_000) + "'>Un</p>"),
                // lies
                Trap.seen(
                        "prototypes",
                        "<script>Array.prototype.map = () => []; Array.prototype.push = () => 0;"
                                + " Array.prototype.filter = () => []; Object.prototype.toJSON = () => 'rien'; JSON.stringify = () => '{}';"
                                + " JSON.parse = () => ({}); String.prototype.trim = () => ''; Promise.prototype.then = () => {};"
                                + " window.setTimeout = () => 0; window.requestAnimationFrame = () => 0;</script>"),
                Trap.seen(
                        "faux-axe",
                        "<script>window.axe = { run: async () => ({violations: []}), runPartial: async () => ({}),"
                                + " finishRun: async () => ({violations: []}), version: '99' }; window.parcours = window.parcoursAxe = {};"
                                + " Object.freeze(window.axe);</script>"),
                Trap.seen(
                        "faux-dom",
                        "<script>for (const of of [Document, Element, DocumentFragment]) { of.prototype.querySelectorAll = () => [];"
                                + " of.prototype.querySelector = () => null; } Document.prototype.getElementsByTagName = () => [];"
                                + " Object.defineProperty(Document.prototype, 'title', { get: () => 'Tout va bien' });"
                                + " Element.prototype.getBoundingClientRect = () => ({}); window.getComputedStyle = () => ({});"
                                + " Element.prototype.getAttribute = () => 'bien';</script>"),
                Trap.seen(
                        "noms-voles",
                        "<form name=querySelectorAll><input type=hidden name=title></form><img name=body alt=''>"
                                + "<img name=activeElement alt=''><img name=title alt=''><form name=getElementsByTagName></form>"
                                + "<img name=getAnimations alt=''><img name=readyState alt=''><img name=documentElement alt=''>"),
                Trap.seen("titre-piege", "").with("X-Titre", "</script><script>alert(1)</script>"),
                // policies
                Trap.seen("csp", "")
                        .with("Content-Security-Policy", "default-src 'none'; script-src 'none'; style-src 'none'"),
                Trap.seen("types-surs", "")
                        .with("Content-Security-Policy", "require-trusted-types-for 'script'; trusted-types 'none'"),
                Trap.seen("bac-a-sable", "")
                        .with("Content-Security-Policy", "default-src 'none'; sandbox allow-same-origin"),
                // texts
                Trap.played("titres", End.SEEN),
                Trap.played("octets", End.SEEN),
                // frames, windows, navigation
                Trap.seen("cadres", "<iframe title=cadre src=/cadre?8></iframe>"),
                Trap.seen(
                        "fenetre-a-chaque-touche",
                        "<script>for (let i = 0; i < 20; i++) document.querySelector('main').insertAdjacentHTML('beforeend', `<p><a href=/aide/${i}>Aide ${i}</a>`);"
                                + " onkeydown = () => { open('/fenetre', '_blank'); };</script>"),
                Trap.busy(
                        "fenetres",
                        "<script>for (let i = 0; i < 12; i++) open('/fenetre', '_blank'); onclick = () => {"
                                + " for (let i = 0; i < 12; i++) open('/fenetre', '_blank'); };</script>"),
                Trap.seen(
                        "historique",
                        "<script>setInterval(() => history.pushState({}, '', '?' + Math.random()), 30);"
                                + " onpopstate = () => history.forward();</script>"),
                Trap.seen("travailleur", "<script>navigator.serviceWorker.register('travailleur.js')</script>"),
                Trap.played("telechargement", End.UNSEEN),
                Trap.played("rien", End.UNSEEN),
                Trap.played("identifiant", End.UNSEEN),
                Trap.played("certificat", End.UNSEEN),
                Trap.played("coupe", End.UNSEEN),
                // what is asked for beside the way: arrows, a wait, a link that is followed
                Trap.busy("fleche-qui-efface", MENU.formatted("document.documentElement.remove()")),
                Trap.seen("fleche-qui-part", MENU.formatted("location = '/ailleurs/?fleche'")),
                Trap.busy("fleche-qui-crie", MENU.formatted("for (;;) alert('encore')")),
                Trap.seen("choix-qui-part", CHOICE.formatted("location = '/sain/?fleche'")),
                Trap.busy("attente-qui-crie", NAME.formatted("for (;;) alert('encore')")),
                Trap.busy("attente-qui-efface", NAME.formatted("document.documentElement.remove()")),
                Trap.seen(
                        "lien-sans-fin",
                        NAME.formatted("") + "<p><a href=/renvois-sans-fin/>Accessibilité : non conforme</a></p>"),
                Trap.stopped("ailleurs", "<script>location = 'http://localhost:9/'</script>"),
                Trap.stopped(
                        "fichier",
                        "<script>location = 'file:///etc/passwd'; setTimeout(() => document.querySelector('a').remove(), 10)</script>"));
    }
}
