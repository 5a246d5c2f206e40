package fr.parcours.probes;

import fr.parcours.evidence.Markup.Fault;
import fr.parcours.evidence.Markup.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one page's source with the parser of the Nu checker and sorts what it complains of: a doctype that is missing, doubled
 * attributes, elements that are not closed, closed without being open, or that cross. Of a mistake and what follows from it, the first
 * is kept.
 */
final class SourceReading implements ErrorHandler {
    private static final int MOST = 100;
    /** Names are told to people: whatever is no plain name stays here. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");
    /** Where these stand alone they are mistakes; other starts that the parser calls stray may be newer than it is. */
    private static final Set<String> OF_TABLES =
            Set.of("tr", "td", "th", "tbody", "thead", "tfoot", "caption", "col", "colgroup");
    /** What a newer parser than ours takes in a list to choose from, and what ends nothing anyway. */
    private static final Set<String> HARMLESS = Set.of(
            "br",
            "body",
            "html",
            "head",
            "option",
            "optgroup",
            "area",
            "base",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    /** The older HTML that is written as XML closes an element with a slash; browsers do not see it there. */
    private static final Pattern XML = Pattern.compile("(?is).{0,400}<!DOCTYPE[^>]*//DTD XHTML");

    private final List<Fault> faults = new ArrayList<>();
    /** Ends that will come without being open, because of a mistake already told. */
    private final Map<String, Integer> owed = new HashMap<>();

    /** Elements by line that a slash closed, as the author meant. */
    private final Map<Integer, Integer> slashed = new HashMap<>();

    private boolean xml;

    List<Fault> faults(String source) {
        xml = XML.matcher(source).lookingAt();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setScriptingEnabled(true); // as the browser does: what is within noscript is not read
        parser.setReportingDoctype(true);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(this);
        try {
            parser.parse(new InputSource(new StringReader(source)));
        } catch (IOException | SAXException never) {
            throw new UncheckedIOException(new IOException(never));
        }
        return List.copyOf(faults);
    }

    @Override
    public void error(SAXParseException told) {
        String said = String.valueOf(told.getMessage());
        Matcher quoted = QUOTED.matcher(said);
        String name = quoted.find() ? quoted.group(1) : "";
        if (said.contains("without seeing a doctype first")) {
            add(Kind.UNDECLARED, "doctype", told);
        } else if (said.contains("doctype. Expected")) {
            add(Kind.OLDER, "doctype", told);
        } else if (said.startsWith("Duplicate attribute")) {
            add(Kind.DOUBLED, name, told);
        } else if (xml && said.startsWith("Self-closing syntax")) {
            slashed.merge(told.getLineNumber(), 1, Integer::sum);
        } else if (said.startsWith("Unclosed element")) {
            if (!paid(slashed, told.getLineNumber())) {
                add(Kind.UNCLOSED, name, told);
            }
        } else if (said.startsWith("Stray start tag")) {
            owed.merge(name, 1, Integer::sum);
            if (OF_TABLES.contains(name)) {
                add(Kind.MISNESTED, name, told);
            }
        } else if (said.startsWith("Stray end tag") || said.endsWith("end tag seen.")) {
            if (!paid(owed, name)) {
                add(Kind.STRAY, name, told);
            }
        } else if (said.contains("violates nesting rules")) {
            add(Kind.MISNESTED, name, told);
        } else {
            within(said, name, told);
        }
    }

    /** Whether something told before was to bring this; it is then paid for. */
    private static <K> boolean paid(Map<K, Integer> debts, K key) {
        return debts.computeIfPresent(key, (same, left) -> left == 0 ? null : left - 1) != null;
    }

    /** Elements within others that cannot hold them. */
    private void within(String said, String name, SAXParseException told) {
        if (said.startsWith("Heading cannot be a child")) {
            for (int level = 1; level <= 6; level++) {
                owed.merge("h" + level, 1, Integer::sum);
            }
            add(Kind.MISNESTED, "h1-h6", told);
        } else if (said.contains("an element of the same type was already open") || said.startsWith("Saw a “form”")) {
            owed.merge(name, 1, Integer::sum);
            add(Kind.MISNESTED, name, told);
        } else if (said.contains("seen in “table”")) {
            owed.merge(name, 1, Integer::sum);
            if (!name.equals("input")) { // a hidden field there harms nobody
                add(Kind.MISNESTED, name, told);
            }
        }
    }

    private void add(Kind kind, String name, SAXParseException told) {
        if (faults.size() < MOST
                && NAME.matcher(name).matches()
                && !(kind != Kind.DOUBLED && HARMLESS.contains(name))) {
            faults.add(new Fault(kind, name, Math.max(1, told.getLineNumber())));
        }
    }

    @Override
    public void warning(SAXParseException told) {
        // not a mistake of writing
    }

    @Override
    public void fatalError(SAXParseException told) {
        // what can be read of it was read
    }
}
