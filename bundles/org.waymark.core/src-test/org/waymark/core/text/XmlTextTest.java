package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.model.TextCleaner;
import org.xml.sax.InputSource;

/** Texts for XML that a parser reads back as they were. */
class XmlTextTest {

    @Test
    void attributesKeepLineBreaksAsReferences() {
        assertEquals("a &lt;b&gt; &amp; &quot;c&quot;&#xA;d&#x9;e", XmlText.attribute("a <b> & \"c\"\nd\te"));
    }

    @Test
    void contentKeepsQuotesAndLineBreaks() {
        assertEquals("a &lt;b&gt; &amp; \"c\"\nd]]&gt;", XmlText.content("a <b> & \"c\"\nd]]>"));
    }

    @Test
    void aTextWithoutAnythingToEscapeStaysTheSameObject() {
        String plain = "Waits for an answer";
        assertSame(plain, XmlText.content(plain));
        assertSame(plain, XmlText.attribute(plain));
    }

    @Property(tries = 300, seed = "20261128")
    void aParserReadsBackTheCleanText(@ForAll String text) throws Exception {
        String xml = "<a b=\"" + XmlText.attribute(text) + "\">" + XmlText.content(text) + "</a>";
        Element read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getDocumentElement();
        assertEquals(TextCleaner.clean(text), read.getAttribute("b"));
        assertEquals(TextCleaner.clean(text), read.getTextContent());
    }
}
