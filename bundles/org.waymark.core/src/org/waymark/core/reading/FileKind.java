package org.waymark.core.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.text.Messages;

/** The kind of a file by its first bytes, whatever its name says. Most files that people confuse are no text. */
public enum FileKind {
    TEXT, XLSX, XLSB, DOCX, PPTX, ODS, OTHER_ODF, NUMBERS, OTHER_ZIP, XLS, DOC, LOCKED_OFFICE, OTHER_OLE, PDF, GIT_LFS,
    GIT_ANNEX, GZIP, OTHER_ARCHIVE, PICTURE, RTF, SPREADSHEET_XML, PORTFOLIO, DRAWIO, BINARY;

    /** Names are looked for near both ends of a container: entries stand at its begin, its directory at its end. */
    private static final int NEAR = 1 << 18;
    private static final int BEGIN = 2048;
    private static final int SAMPLE = 1 << 14;

    private record Sign(FileKind kind, String begin) {
    }

    /** First bytes, as the characters of the same numbers. */
    private static final List<Sign> SIGNS = List.of(new Sign(PDF, "%PDF-"),
            new Sign(GIT_LFS, "version https://git-lfs.github.com/spec/"), new Sign(GIT_ANNEX, "/annex/objects/"),
            new Sign(GZIP, "\u001F\u008B"), new Sign(OTHER_ARCHIVE, "BZh"), new Sign(OTHER_ARCHIVE, "7z\u00BC\u00AF"),
            new Sign(OTHER_ARCHIVE, "Rar!\u001A"), new Sign(OTHER_ARCHIVE, "\u00FD7zXZ\0"),
            new Sign(OTHER_ARCHIVE, "\u0028\u00B5\u002F\u00FD"), new Sign(PICTURE, "\u0089PNG\r\n"),
            new Sign(PICTURE, "\u00FF\u00D8\u00FF"), new Sign(PICTURE, "GIF87a"), new Sign(PICTURE, "GIF89a"),
            new Sign(PICTURE, "II*\0"), new Sign(PICTURE, "MM\0*"), new Sign(RTF, "{\\rtf"));

    /** Returns the kind of a content. */
    public static FileKind of(byte[] content) {
        String begin = latin(content, 0, Math.min(content.length, BEGIN));
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
            return zipped(content, begin);
        }
        if (begin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return compound(content);
        }
        Optional<FileKind> known = SIGNS.stream().filter(sign -> begin.startsWith(sign.begin())).map(Sign::kind)
                .findFirst();
        return known.orElseGet(() -> begin.startsWith("RIFF") && begin.startsWith("WEBP", 8)
                ? PICTURE
                : xml(begin).orElse(isBinary(content) ? BINARY : TEXT));
    }

    /** Returns what the file is and what to do with it, one line; empty for a text. */
    public Optional<String> refusal(Locale locale) {
        return this == TEXT
                ? Optional.empty()
                : Optional.of(Messages.of(FileKind.class, locale).get("kind_" + name().toLowerCase(Locale.ROOT)));
    }

    private static FileKind zipped(byte[] content, String begin) {
        if (begin.contains("mimetypeapplication/vnd.oasis.opendocument.")) {
            return begin.contains("opendocument.spreadsheet") ? ODS : OTHER_ODF;
        }
        String near = near(content);
        if (near.contains("xl/workbook.bin")) {
            return XLSB;
        }
        if (near.contains("xl/workbook") || near.contains("xl/worksheets/")) {
            return XLSX;
        }
        return near.contains("word/document")
                ? DOCX
                : near.contains("ppt/presentation")
                        ? PPTX
                        : near.contains("Index/Document.iwa") || near.contains("Index.zip") ? NUMBERS : OTHER_ZIP;
    }

    private static FileKind compound(byte[] content) {
        String near = near(content);
        if (near.contains(wide("EncryptedPackage"))) {
            return LOCKED_OFFICE;
        }
        return near.contains(wide("Workbook")) || near.contains(wide("Book"))
                ? XLS
                : near.contains(wide("WordDocument")) ? DOC : OTHER_OLE;
    }

    private static Optional<FileKind> xml(String begin) {
        String text = begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3) : begin;
        if (!text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        if (text.contains("progid=\"Excel.Sheet\"") || text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && text.contains("<Workbook")) {
            return Optional.of(SPREADSHEET_XML);
        }
        return text.contains("<cjm:")
                ? Optional.of(PORTFOLIO)
                : text.contains("<mxfile")
                        ? Optional.of(DRAWIO)
                        : text.contains("<svg") && !text.contains("<html") ? Optional.of(PICTURE) : Optional.empty();
    }

    /** Returns whether many of the first bytes are controls that no text has, in none of the encodings of texts. */
    private static boolean isBinary(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        if (length < 32 || TextDecoder.hasMark(content)) {
            return false;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int c = content[i] & 0xFF;
            controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        return controls * 20 > length && Wide.of(content).isEmpty();
    }

    private static String near(byte[] content) {
        int head = Math.min(content.length, NEAR);
        return latin(content, 0, head) + latin(content, Math.max(head, content.length - NEAR), content.length);
    }

    private static String latin(byte[] content, int from, int to) {
        return new String(content, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
