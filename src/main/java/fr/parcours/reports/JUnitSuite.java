package fr.parcours.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One suite of JUnit's XML, case by case, in the shape of Maven Surefire's schema. */
final class JUnitSuite {
    /** How a case ended. */
    private enum End {
        PASSED,
        FAILED,
        SKIPPED,
        ERROR,
        FLAKY
    }

    private record Case(
            String group, String name, End end, String type, String message, List<String> lines, boolean twice) {}

    private final String name;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Case> cases = new ArrayList<>();

    JUnitSuite(String name) {
        this.name = name;
    }

    void property(String key, String value) {
        properties.put(key, value);
    }

    /** @param said what is good to know all the same, may be empty */
    void passed(String group, String name, String said) {
        cases.add(new Case(group, name, End.PASSED, "", said, List.of(), false));
    }

    void skipped(String group, String name, String why) {
        cases.add(new Case(group, name, End.SKIPPED, "", why, List.of(), false));
    }

    /** @param twice whether a second try ended the same way */
    void failed(String group, String name, String type, String message, boolean twice) {
        cases.add(new Case(group, name, End.FAILED, type, message, List.of(message), twice));
    }

    void failed(String group, String name, String type, String message, List<String> lines) {
        cases.add(new Case(group, name, End.FAILED, type, message, lines, false));
    }

    void error(String group, String name, String message) {
        cases.add(new Case(group, name, End.ERROR, "problem", message, List.of(), false));
    }

    /** It passed at the second try only. */
    void flaky(String group, String name, String message) {
        cases.add(new Case(group, name, End.FLAKY, "flaky", message, List.of(), false));
    }

    static void write(List<JUnitSuite> suites, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Parcours");
            for (JUnitSuite suite : suites) {
                suite.write(xml);
            }
            line(xml, 0);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", name);
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", count(End.FAILED));
        attribute(xml, "errors", count(End.ERROR));
        attribute(xml, "skipped", count(End.SKIPPED));
        attribute(xml, "time", "0");
        if (!properties.isEmpty()) {
            line(xml, 2);
            xml.writeStartElement("properties");
            for (Map.Entry<String, String> property : properties.entrySet()) {
                line(xml, 3);
                xml.writeEmptyElement("property");
                attribute(xml, "name", property.getKey());
                attribute(xml, "value", property.getValue());
            }
            line(xml, 2);
            xml.writeEndElement();
        }
        for (Case one : cases) {
            write(one, xml);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        attribute(xml, "classname", one.group());
        attribute(xml, "name", one.name());
        attribute(xml, "time", "0");
        switch (one.end()) {
            case FAILED -> {
                element("failure", one, xml);
                if (one.twice()) {
                    again("rerunFailure", one, xml);
                }
            }
            case FLAKY -> again("flakyFailure", one, xml);
            case SKIPPED -> element("skipped", one, xml);
            case ERROR -> element("error", one, xml);
            case PASSED -> {
                if (!one.message().isEmpty()) {
                    line(xml, 3);
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(Plain.sentence(one.message()));
                    xml.writeEndElement();
                }
            }
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void element(String kind, Case one, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement(kind);
        attribute(xml, "message", one.message());
        if (!one.type().isEmpty()) {
            attribute(xml, "type", one.type());
        }
        for (String text : one.lines()) {
            xml.writeCharacters("\n" + Plain.sentence(text));
        }
        xml.writeEndElement();
    }

    /** What happened at the other try. */
    private static void again(String kind, Case one, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement(kind);
        attribute(xml, "message", one.message());
        attribute(xml, "type", one.type());
        xml.writeStartElement("stackTrace");
        xml.writeCharacters(Plain.sentence(one.message()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String count(End end) {
        return String.valueOf(cases.stream().filter(one -> one.end() == end).count());
    }

    private static void attribute(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeAttribute(key, Plain.sentence(value));
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
