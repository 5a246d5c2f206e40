package fr.parcours.checks;

import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scripts written in the page itself, where one finds what a name stands for that a button or a field calls. */
public final class PageScripts {
    private static final Pattern JAVASCRIPT =
            Pattern.compile("|module|(text|application)/(x-)?(java|ecma)script", Pattern.CASE_INSENSITIVE);

    private final Functions functions;
    private final Map<String, List<String>> read = new ConcurrentHashMap<>();

    private PageScripts(Dom dom) {
        StringBuilder found = new StringBuilder();
        for (Dom.Document document : dom.documents()) {
            List<Dom.Node> nodes = document.nodes();
            for (Dom.Node node : nodes) {
                if (node.tag().equals("#text") && node.parent() >= 0 && script(nodes.get(node.parent()))) {
                    found.append(node.text()).append('\n');
                }
            }
        }
        functions = Functions.of(found);
    }

    private static boolean script(Dom.Node node) {
        return node.tag().equals("script")
                && !node.attributes().containsKey("src")
                && JAVASCRIPT
                        .matcher(node.attributes().getOrDefault("type", "").strip())
                        .matches();
    }

    public static PageScripts of(Dom dom) {
        return dom.once(PageScripts.class, PageScripts::new);
    }

    /** Their text, one after the other, without comments; empty when there is too much of it to be read. */
    public String all() {
        return functions.all();
    }

    /**
     * What a person does by working it, as far as scripts can be read: those that wait on it, and those that its attributes call.
     *
     * @param handlers all that wait on the page; empty where no walk saw them
     */
    public Stream<String> deeds(List<FocusWalk.Handler> handlers, Element one) {
        return Stream.concat(
                        handlers.stream()
                                .filter(handler -> handler.path().equals(one.path()))
                                .flatMap(handler -> handler.does().stream()),
                        deeds(one).stream())
                .distinct();
    }

    /** What the handlers written on an element itself do, the names they call looked up in the page. */
    public List<String> deeds(Element one) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> attribute : one.attributes().entrySet()) {
            if (attribute.getKey().startsWith("on") && !attribute.getValue().isBlank()) {
                found.addAll(deeds(attribute.getKey().substring(2), attribute.getValue()));
            }
        }
        return found;
    }

    /** A page repeats few handlers on many elements, and many checks ask for the same: each is read once. */
    private List<String> deeds(String event, String source) {
        return read.computeIfAbsent(event + ' ' + source, unread -> Deeds.read(event, whole(source)));
    }

    /** That text, followed by what the functions do that it calls. */
    public String whole(String source) {
        return functions.whole(source);
    }

    /** What the function of that name does, empty when the page does not hold it. */
    public Optional<String> body(String name) {
        return functions.body(name);
    }

    /** Where the block ends that begins before {@code from}. */
    public static int closing(String text, int from) {
        return Functions.closing(text, from);
    }

    /** The element of the page that a deed tells of: {@code #id}, {@code #@name} for the id that an attribute holds, {@code #.name} for the only one of that class, {@code $name} for the variable that holds it, or what follows. */
    public Optional<Element> thing(Dom dom, Element from, String told) {
        if (told.equals(Deeds.NEXT)) {
            return from.next();
        }
        if (told.equals(Deeds.NEXT_OF_HOLDER)) {
            return from.parent().flatMap(Element::next);
        }
        if (told.startsWith("#@")) {
            String id = from.attr(told.substring(2)).strip();
            return dom.byId(from, id.startsWith("#") ? id.substring(1) : id);
        }
        if (told.startsWith("#.")) {
            List<Element> named = dom.select(told.substring(1)).limit(2).toList();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        if (told.startsWith("#")) {
            return dom.byId(from, told.substring(1));
        }
        String name = told.substring(1);
        List<String> held = Pattern.compile(
                        "(?<![.\\w$])" + Pattern.quote(name) + "\\s*=(?!=)\\s*(?:document\\s*\\.\\s*"
                                + "(?:getElementById\\(\\s*['\"`]|querySelector\\(\\s*['\"`]#)([\\w-]+)['\"`]\\s*\\))?")
                .matcher(functions.all())
                .results()
                .map(one -> Optional.ofNullable(one.group(1)).orElse(""))
                .distinct()
                .toList();
        // a name that stands for nothing else stands for the element of that id
        return held.size() > 1 ? Optional.empty() : dom.byId(from, held.isEmpty() ? name : held.get(0));
    }
}
