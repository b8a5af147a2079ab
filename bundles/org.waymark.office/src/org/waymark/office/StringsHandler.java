package org.waymark.office;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the shared strings of a workbook. Of rich text only the characters are read; phonetic hints are skipped. */
final class StringsHandler extends DefaultHandler {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    List<String> strings() {
        return strings;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "si" -> strings.add(SheetText.decode(text.toString()));
            case "rPh" -> inPhonetic = false;
            case "t" -> inText = false;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
        }
    }
}
