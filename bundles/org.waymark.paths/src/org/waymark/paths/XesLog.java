package org.waymark.paths;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.log.LogInput;
import org.waymark.core.paths.log.LogReader;
import org.waymark.core.paths.log.LogRow;
import org.waymark.core.paths.log.RowSink;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlLimits;

/**
 * Reads XES, the format of process mining (IEEE 1849). Attributes of an event are columns by their key, those of its
 * trace by {@code case:} and their key. Attributes inside of others and lists are left out, because they are not the
 * event's own.
 */
final class XesLog implements LogReader {

    private static final String CASE = "case:";
    private static final int MOST_COLUMNS = 1_000;

    @Override
    public void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmlLimits.OF_ENTITIES.forEach(limit -> factory.setProperty(limit, XmlLimits.NONE));
        try (InputStream in = LogInput.open(file.path(), progress)) {
            new Reading(factory.createXMLStreamReader(in), sink).run();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new JourneyException(Messages.of(XesLog.class).get("paths_noXes", file.shown(), line));
        }
    }

    private static final class Reading {

        private final XMLStreamReader xml;
        private final RowSink sink;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final List<String> trace = new ArrayList<>();
        private final List<String> event = new ArrayList<>();
        private final LogRow row = new LogRow();
        private boolean grown;

        Reading(XMLStreamReader xml, RowSink sink) {
            this.xml = xml;
            this.sink = sink;
        }

        void run() throws XMLStreamException, JourneyException {
            boolean more = true;
            boolean isLog = false;
            while (more && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (!isLog && !xml.getLocalName().equals("log")) {
                        throw new XMLStreamException("no log", xml.getLocation());
                    }
                    isLog = true;
                    if (xml.getLocalName().equals("trace")) {
                        more = trace();
                    } else if (xml.getLocalName().equals("event")) {
                        // an event outside of a trace has no customer
                        trace.clear();
                        more = event();
                    } else if (!xml.getLocalName().equals("log")) {
                        skip();
                    }
                }
            }
            xml.close();
        }

        private boolean trace() throws XMLStreamException, JourneyException {
            trace.clear();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    if (!xml.getLocalName().equals("event")) {
                        attribute(CASE, trace);
                    } else if (!event()) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean event() throws XMLStreamException, JourneyException {
            long line = xml.getLocation().getLineNumber();
            event.clear();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    attribute("", event);
                }
            }
            if (grown) {
                grown = false;
                sink.columns(new ArrayList<>(columns.keySet()), false);
            }
            row.clear();
            for (int i = 0; i < columns.size(); i++) {
                String own = i < event.size() ? event.get(i) : "";
                row.add(own.isEmpty() && i < trace.size() ? trace.get(i) : own);
            }
            return sink.row(line, row);
        }

        private void attribute(String prefix, List<String> cells) throws XMLStreamException {
            String key = xml.getAttributeValue(null, "key");
            String value = xml.getAttributeValue(null, "value");
            skip();
            if (key == null || value == null) {
                return;
            }
            String name = prefix + key;
            if (!columns.containsKey(name)) {
                if (columns.size() == MOST_COLUMNS) {
                    return;
                }
                columns.put(name, columns.size());
                grown = true;
            }
            int place = columns.get(name);
            while (cells.size() <= place) {
                cells.add("");
            }
            cells.set(place, value);
        }

        /** Goes to the end of the element with all that is in it. */
        private void skip() throws XMLStreamException {
            for (int depth = 1; depth > 0;) {
                int type = xml.next();
                depth += type == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : type == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        }
    }
}
