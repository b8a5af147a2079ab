package org.waymark.core.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Decodes XML, which may declare its encoding, and may be wrong about it. */
public final class XmlDecoder {

    private static final int BEGIN = 1024;
    private static final int LONGEST = 40;
    private static final Pattern DECLARATION = Pattern
            .compile("\\A[^<]{0,8}<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"'>]{0,80})[\"']");

    private XmlDecoder() {
    }

    /**
     * The text of an XML file.
     *
     * @param text text; an encoding in its declaration no longer means anything
     * @param notices a guessed or wrongly declared encoding and replaced characters; empty if there is nothing to say
     */
    public record Xml(String text, List<String> notices) {

        public Xml {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Decodes a file.
     *
     * @param chosen encoding the user named
     * @throws JourneyException if it is no text, or in no encoding that is known
     */
    public static Xml decode(byte[] content, Optional<Charset> chosen, Locale locale) throws JourneyException {
        Optional<String> declared = declared(content);
        Messages messages = Messages.of(XmlDecoder.class, locale);
        if (chosen.isPresent() || declared.isEmpty() || TextDecoder.hasMark(content)) {
            return xml(TextDecoder.decode(content, chosen, locale), locale);
        }
        Optional<Charset> charset = TextDecoder.charset(declared.get());
        if (charset.isEmpty()) {
            throw new JourneyException(
                    messages.get("decode_unknownDeclared", Lines.shortened(declared.get(), LONGEST)));
        }
        Optional<DecodedText> right = right(content, charset.get(), locale);
        if (right.isPresent()) {
            return xml(right.get(), locale);
        }
        DecodedText found = TextDecoder.decode(content, Optional.empty(), locale);
        List<String> notices = new ArrayList<>();
        notices.add(messages.get("decode_wrongDeclared", Lines.shortened(declared.get(), LONGEST),
                found.charset().name()));
        if (found.replaced() > 0) {
            notices.addAll(new DecodedText(found.text(), found.charset(), false, found.replaced(),
                    found.firstReplaced()).notices(locale));
        }
        return new Xml(undeclared(found.text()), notices);
    }

    /** Returns the text in its declared encoding; empty if it cannot be in that. */
    private static Optional<DecodedText> right(byte[] content, Charset declared, Locale locale) {
        boolean wide = declared.name().startsWith("UTF-16");
        Utf8Count utf8 = Utf8Count.of(content);
        boolean isUtf8 = utf8.bad() == 0 && utf8.letters() > 0;
        if (wide != Wide.of(content).isPresent()
                || isUtf8 && declared.newEncoder().maxBytesPerChar() == 1 && !declared.equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        // what is declared as Latin 1 is written by Windows with its own quotes and dashes
        Charset real = declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII)
                ? TextDecoder.WESTERN
                : declared;
        try {
            return Optional.of(TextDecoder.decode(content, Optional.of(real), locale));
        } catch (JourneyException e) {
            // another encoding than the declared one may fit
            return Optional.empty();
        }
    }

    private static Xml xml(DecodedText text, Locale locale) {
        return new Xml(undeclared(text.text()), text.notices(locale));
    }

    private static Optional<String> declared(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, BEGIN), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        Matcher declaration = DECLARATION.matcher(begin);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }

    /** Replaces the encoding of the declaration by one that every parser knows: the text is decoded. */
    private static String undeclared(String text) {
        Matcher declaration = DECLARATION.matcher(text.substring(0, Math.min(text.length(), BEGIN)));
        if (!declaration.find()) {
            return text;
        }
        return text.substring(0, declaration.start(1)) + "UTF-8" + text.substring(declaration.end(1));
    }
}
