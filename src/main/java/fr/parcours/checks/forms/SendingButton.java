package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form has a button that sends it, and none beside it that wipes everything. See {@code SendingButton.md}. */
final class SendingButton implements Check {
    private static final About ABOUT =
            About.screen("sending-button", Set.of(Dom.class, FocusWalk.class)).severity(0.6);
    private static final About WIPES = ABOUT.severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(SendingButton.class);
    private static final String PRESSED =
            "button, [type=submit], [type=image], [type=button], [role=button], a[href], summary,"
                    + " [onclick], [role=link]";
    private static final Pattern SORTED =
            Pattern.compile("filtr|recherch|search|\\btri(er)?\\b|sort|calcul|simul|estim");
    /** A script of the page answers each change, though it may not have been able to run: nothing is to be sent. */
    private static final Pattern FOLLOWED =
            Pattern.compile("['\"][^'\"]*\\b(?:form|input|select|textarea)\\b[^'\"]*['\"]\\s*\\)"
                    + "\\.(?:(?:change|keyup|input)\\(|(?:on|addEventListener)\\(\\s*['\"](?:change|keyup|input)\\b)");

    private static final Pattern GUARDED = Pattern.compile("confirm");
    private static final Pattern REASON = Pattern.compile(
            "\\b(bouton|s'active|sera actif|deviendra|pour (continuer|envoyer|valider|poursuivre)|avant (de|d')"
                    + "|(remplissez|completez|renseignez|cochez|acceptez)|une fois (que|rempli|tous)|button|in order to|before you can|to continue|once you)\\b");
    private static final int SEVERAL = 2;
    private static final int LOSS = 3;
    /** The browser tells of no more places than that. */
    private static final int MOST = 400;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Field> fields = Fields.ofTask(dom);
        return dom.select("form").filter(Element::visible).flatMap(form -> {
            List<Field> own =
                    fields.stream().filter(one -> form.holds(one.element())).toList();
            long written =
                    own.stream().filter(one -> one.written() && !one.readOnly()).count();
            return Stream.of(
                            off(form, own),
                            written < SEVERAL ? Optional.<Finding>empty() : sends(snapshot, dom, form),
                            written < LOSS ? Optional.<Finding>empty() : wipes(dom, form))
                    .flatMap(Optional::stream);
        });
    }

    private static Optional<Finding> sends(Snapshot seen, Dom dom, Element form) {
        String id = form.attr("id");
        boolean button = form.select(PRESSED).findAny().isPresent()
                || (!id.isBlank()
                        && dom.select("[form]").anyMatch(one -> one.attr("form").equals(id)));
        if (button) {
            return Optional.of(Finding.passed(ABOUT, form));
        }
        Optional<FocusWalk> walk = seen.find(FocusWalk.class);
        boolean scripted = walk.isEmpty()
                || walk.get().handlers().size() >= MOST
                || walk.get().handlers().stream()
                        .anyMatch(handler ->
                                (form.path() + "/").startsWith(handler.path().isEmpty() ? "" : handler.path() + "/")
                                        || handler.path().startsWith(form.path() + "/"));
        // a button that stands elsewhere may send it by a script
        boolean near = scripted
                || (!form.has("action")
                        && FOLLOWED.matcher(PageScripts.of(dom).all()).find())
                || dom.select("main button, main [role=button], body > button, main [onclick]")
                        .anyMatch(Element::visible)
                || dom.select("button, [role=button], input[type=button], input[type=submit], [onclick]")
                        .anyMatch(one -> one.visible()
                                && one.closest("header, nav, form").isEmpty())
                || form.parent().stream().flatMap(around -> around.select("*")).anyMatch(one -> one.tag()
                        .contains("-"));
        return near
                ? Optional.empty()
                : Optional.of(Finding.failed(ABOUT, form, SENTENCES.say("failed", "name", first(dom, form))));
    }

    /** The only way to send is greyed out, and no word says what it waits for. */
    private static Optional<Finding> off(Element form, List<Field> own) {
        List<Element> sending = form.select("button:not([type]), [type=submit], [type=image]")
                .filter(Element::visible)
                .toList();
        boolean asked = own.stream()
                .anyMatch(one -> !one.readOnly() && (one.written() || one.type().equals("select")));
        return Optional.of(sending)
                .filter(all -> asked && all.size() == 1)
                .map(all -> all.get(0))
                .filter(Inactive::declared)
                .filter(one -> one.state("description").isBlank()
                        && one.attr("title").isBlank()
                        && !REASON.matcher(ScreenText.fold(form.text())).find())
                .map(one -> Finding.cannotTell(WIPES, one, SENTENCES.say("cannot-tell-off", "name", one.called())));
    }

    private static Optional<Finding> wipes(Dom dom, Element form) {
        boolean sorts = SORTED.matcher(ScreenText.fold(form.attr("id") + " " + form.attr("class") + " "
                                + form.attr("action") + " " + form.name()))
                        .find()
                || form.closest("[role=search], search, aside, dialog").isPresent();
        Optional<Element> reset =
                form.select("[type=reset]").filter(Element::visible).findFirst();
        Optional<Element> send = form.select("button:not([type]), [type=submit], [type=image]")
                .filter(Element::visible)
                .filter(one -> !SORTED.matcher(ScreenText.fold(one.called())).find())
                .findFirst();
        boolean guarded = Stream.concat(Stream.of(form), reset.stream()).anyMatch(one -> GUARDED.matcher(
                        PageScripts.of(dom).whole(one.attr("onreset") + " " + one.attr("onclick")))
                .find());
        return sorts || guarded || reset.isEmpty() || send.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.failed(
                        WIPES,
                        reset.get(),
                        SENTENCES.say("failed-wipes", "name", reset.get().called())));
    }

    private static String first(Dom dom, Element form) {
        return Fields.ofTask(dom).stream()
                .filter(one -> form.holds(one.element()))
                .map(one -> one.element().called())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("?");
    }
}
