package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.waymark.core.text.XmlLimits;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the parts of a workbook. Document types are refused, so that no entity is expanded and nothing else is read. */
final class SheetXml {

    private SheetXml() {
    }

    static void parse(InputStream stream, DefaultHandler handler) throws IOException, ReadProblem {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            for (String limit : XmlLimits.OF_ENTITIES) {
                reader.setProperty(limit, XmlLimits.NONE);
            }
            reader.setContentHandler(handler);
            reader.parse(new InputSource(stream));
        } catch (SheetHandler.Enough e) {
            return;
        } catch (CancellationException e) {
            throw e;
        } catch (SAXException | ParserConfigurationException | RuntimeException e) {
            throw new ReadProblem("import_damaged", e);
        }
    }
}
