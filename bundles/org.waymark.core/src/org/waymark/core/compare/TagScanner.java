package org.waymark.core.compare;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes from tag to tag through the bytes of an XML text. Stops for good at anything that is neither a tag nor text. */
final class TagScanner {

    /** The kinds of tags. */
    enum Tag {
        OPEN, EMPTY, CLOSE
    }

    private static final byte[] ID = "xmi:id=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPE = ":type=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NAMESPACE = "xmlns".getBytes(StandardCharsets.US_ASCII);

    private final byte[] text;
    private int at;
    private int start;
    private Tag tag = Tag.CLOSE;
    private int idStart;
    private int idEnd;
    private int namespaceAt;
    private boolean typed;
    private boolean strange;

    /** @param from place behind the XML declaration */
    TagScanner(byte[] text, int from) {
        this.text = text;
        at = from;
    }

    /** Goes to the next tag; false at the end and in front of a comment, a position or anything else unusual. */
    boolean next() {
        int place = at;
        while (place < text.length && text[place] != '<') {
            place++;
        }
        if (place + 1 >= text.length || strange || text[place + 1] == '!' || text[place + 1] == '?') {
            strange |= place < text.length;
            return false;
        }
        start = place;
        idStart = 0;
        namespaceAt = 0;
        typed = false;
        while (++place < text.length && text[place] != '>') {
            byte b = text[place];
            if (b == '"' || b == '\'') {
                place = value(place);
            } else if (b == 'x' && text[place - 1] <= ' ' && isAt(NAMESPACE, place)) {
                namespaceAt = place;
            } else if (b == '<') {
                strange = true;
            }
        }
        if (place >= text.length || strange) {
            strange = true;
            return false;
        }
        tag = text[start + 1] == '/' ? Tag.CLOSE : text[place - 1] == '/' ? Tag.EMPTY : Tag.OPEN;
        at = place + 1;
        return true;
    }

    /** Looks at the value of an attribute and returns the place of its end. */
    private int value(int opened) {
        byte quote = text[opened];
        int place = opened + 1;
        while (place < text.length && text[place] != quote) {
            byte b = text[place];
            if (b == '<' || b == '@' && text[place - 1] == '/') {
                // a reference by position leads somewhere else in another version
                strange = true;
            }
            place++;
        }
        byte last = text[opened - 2];
        if (last == 'd' && isAt(ID, opened - ID.length) && text[opened - ID.length - 1] <= ' '
                && isWord(opened + 1, place)) {
            idStart = opened + 1;
            idEnd = place;
        } else if (last == 'e') {
            typed |= isAt(TYPE, opened - TYPE.length);
        }
        return place;
    }

    private boolean isWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] >= 0 && text[i] <= ' ' || text[i] == '&') {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(byte[] word, int place) {
        return place > 0 && place + word.length <= text.length
                && Arrays.equals(word, 0, word.length, text, place, place + word.length);
    }

    /** Goes on behind a place. */
    void skipTo(int place) {
        at = place;
    }

    /** Returns whether the text has something that this class does not understand. */
    boolean isStrange() {
        return strange;
    }

    Tag tag() {
        return tag;
    }

    /** Returns the place of the tag. */
    int start() {
        return start;
    }

    /** Returns the place behind the tag. */
    int end() {
        return at;
    }

    /** Returns whether the tag has an identity. */
    boolean hasId() {
        return idStart > 0 && idEnd > idStart;
    }

    /** Returns the identity; only for a tag that has one. */
    String id() {
        return new String(text, idStart, idEnd - idStart, StandardCharsets.UTF_8);
    }

    /** Returns the place of the attribute with the identity. */
    int idAttribute() {
        return idStart - ID.length - 1;
    }

    /** Returns the place of the last namespace that the tag declares; 0 if there is none. */
    int namespaceAt() {
        return namespaceAt;
    }

    /** Returns whether the tag names a class. */
    boolean isTyped() {
        return typed;
    }

    /** Returns the length of {@code <name}. */
    int nameLength() {
        int end = start + 1;
        while (text[end] > ' ' && text[end] != '>' && text[end] != '/' || text[end] < 0) {
            end++;
        }
        return end - start;
    }
}
