package org.waymark.core.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;

/**
 * Decodes the bytes of every text format. A byte order mark decides; then valid UTF-8; then UTF-16 if its letters make
 * sense; then windows-1251 or windows-1252, whichever gives words that people write. A byte that fits nowhere is never
 * replaced in silence. The time is linear in the number of bytes.
 */
public final class TextDecoder {

    static final Charset CYRILLIC = Charset.forName("windows-1251");
    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** A file in UTF-8 with some bytes of another origin has at least so many good letters for each of them. */
    private static final int GOOD_FOR_BAD = 4;
    private static final int CHUNK = 8192;

    private final byte[] content;
    private final Messages messages;

    private TextDecoder(byte[] content, Messages messages) {
        this.content = content;
        this.messages = messages;
    }

    /** A byte order mark. The longer ones come first. */
    private enum Mark {
        UTF_32_LITTLE(UTF_32LE, 0xFF, 0xFE, 0, 0),
        UTF_32_BIG(UTF_32BE, 0, 0, 0xFE, 0xFF),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        static Optional<Mark> of(byte[] content) {
            return List.of(values()).stream().filter(mark -> mark.begins(content)).findFirst();
        }

        private boolean begins(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Returns whether a chosen encoding means the same: UTF-16 stands for both orders of its bytes. */
        boolean fits(Charset chosen) {
            return chosen.equals(charset) || charset.name().startsWith(chosen.name());
        }
    }

    /**
     * Decodes a file.
     *
     * @param chosen encoding the user named
     * @param locale language of messages
     * @throws JourneyException if it is no text at all, or not in the chosen encoding; the message names kind or place
     *     and the remedy
     */
    public static DecodedText decode(byte[] content, Optional<Charset> chosen, Locale locale)
            throws JourneyException {
        Optional<String> other = FileKind.of(content).refusal(locale);
        if (other.isPresent()) {
            throw new JourneyException(other.get());
        }
        TextDecoder decoder = new TextDecoder(content, Messages.of(TextDecoder.class, locale));
        return chosen.isPresent() ? decoder.chosen(chosen.get()) : decoder.found(locale);
    }

    /**
     * Returns the encoding of a name as people give it: {@code UTF-8}, {@code utf8}, {@code cp1251}, {@code latin1}.
     *
     * @return empty if there is none
     */
    public static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String known = switch (plain) {
            case "utf-8-sig", "utf8-bom", "utf-8 bom", "utf-8-bom" -> "UTF-8";
            case "1251", "win1251", "win-1251", "ansi-1251" -> "windows-1251";
            case "1252", "win1252", "win-1252", "ansi", "ansi-1252" -> "windows-1252";
            case "utf16", "ucs-2", "unicode" -> "UTF-16";
            case "mac", "macroman" -> "x-MacRoman";
            default -> plain;
        };
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // an unknown name is an answer here, no failure
            return Optional.empty();
        }
    }

    /** Returns whether the content begins with a byte order mark. */
    static boolean hasMark(byte[] content) {
        return Mark.of(content).isPresent();
    }

    private DecodedText chosen(Charset charset) throws JourneyException {
        Optional<Mark> mark = Mark.of(content);
        if (mark.isPresent() && !mark.get().fits(charset)) {
            throw new JourneyException(messages.get("decode_otherMark", charset.name(), mark.get().charset.name()));
        }
        Charset exact = mark.map(it -> it.charset)
                .orElseGet(() -> charset.equals(StandardCharsets.UTF_16) ? Wide.order(content) : charset);
        return strictly(exact, mark, false);
    }

    private DecodedText found(Locale locale) throws JourneyException {
        Optional<Mark> mark = Mark.of(content);
        if (mark.isPresent()) {
            return strictly(mark.get().charset, mark, false);
        }
        Optional<Charset> wide = Wide.of(content);
        if (wide.isPresent()) {
            return strictly(wide.get(), mark, true);
        }
        Utf8Count utf8 = Utf8Count.of(content);
        if (utf8.bad() == 0) {
            return strictly(StandardCharsets.UTF_8, mark, true);
        }
        if (utf8.letters() >= GOOD_FOR_BAD * utf8.bad()) {
            String text = new String(content, StandardCharsets.UTF_8);
            return cleaned(text, StandardCharsets.UTF_8, true);
        }
        return singleBytes(locale);
    }

    /** Chooses between the two encodings in which Windows writes where it does not write UTF-8. */
    private DecodedText singleBytes(Locale locale) throws JourneyException {
        Attempt western = attempt(WESTERN, 0);
        Attempt cyrillic = attempt(CYRILLIC, 0);
        if (western.failedAt() >= 0 && cyrillic.failedAt() >= 0) {
            int at = Math.max(western.failedAt(), cyrillic.failedAt());
            throw new JourneyException(messages.get("decode_none", at + 1, line(at)));
        }
        int more = cyrillic.failedAt() >= 0
                ? -1
                : western.failedAt() >= 0
                        ? 1
                        : Plausibility.cyrillic(cyrillic.text()) - Plausibility.western(western.text());
        boolean isCyrillic = more > 0 || more == 0 && "ru".equals(locale.getLanguage());
        return isCyrillic ? cleaned(cyrillic.text(), CYRILLIC, true) : cleaned(western.text(), WESTERN, true);
    }

    private DecodedText strictly(Charset charset, Optional<Mark> mark, boolean guessed) throws JourneyException {
        Attempt read = attempt(charset, mark.map(it -> it.bytes.length).orElse(0));
        if (read.failedAt() >= 0) {
            throw new JourneyException(
                    messages.get("decode_noFit", read.failedAt() + 1, line(read.failedAt()), charset.name()));
        }
        return cleaned(read.text(), charset, guessed);
    }

    /**
     * The result of decoding.
     *
     * @param failedAt index of the first byte that does not fit, -1 if all do
     */
    private record Attempt(String text, int failedAt) {
    }

    private Attempt attempt(Charset charset, int from) {
        String text = new String(content, from, content.length - from, charset);
        return new Attempt(text, text.indexOf('\uFFFD') < 0 ? -1 : failure(charset, from));
    }

    /** Returns the index of the first byte that does not fit; -1 if the text has replacement characters of its own. */
    private int failure(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Cleans a text. Line and page ends of old programs are blanks; what no text can hold stays visible and counted. */
    private static DecodedText cleaned(String decoded, Charset charset, boolean guessed) {
        String text = TextCleaner.clean(decoded.replace('\u000B', ' ').replace('\f', ' '));
        int first = text.indexOf('\uFFFD');
        if (first < 0) {
            return new DecodedText(text, charset, guessed);
        }
        int line = 1 + (int) text.chars().limit(first).filter(c -> c == '\n').count();
        return new DecodedText(text, charset, guessed, (int) text.chars().filter(c -> c == 0xFFFD).count(), line);
    }

    private int line(int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
