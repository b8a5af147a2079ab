package org.waymark.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name.split("=")[0]);
                byte[] content = name.contains("=") ? name.split("=")[1].getBytes(StandardCharsets.UTF_8) : new byte[2];
                if (name.startsWith("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(content);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"XLSX, [Content_Types].xml xl/workbook.xml", "XLSB, [Content_Types].xml xl/workbook.bin",
            "DOCX, [Content_Types].xml word/document.xml", "PPTX, _rels/.rels ppt/presentation.xml",
            "ODS, mimetype=application/vnd.oasis.opendocument.spreadsheet content.xml",
            "OTHER_ODF, mimetype=application/vnd.oasis.opendocument.text content.xml",
            "NUMBERS, Index/Document.iwa Data/a.jpg", "OTHER_ZIP, map.csv readme.txt"})
    void aZipIsNamedByItsEntries(FileKind kind, String names) throws IOException {
        assertEquals(kind, FileKind.of(zip(names.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PDF | %PDF-1.7", "GIT_LFS | version https://git-lfs.github.com/spec/v1\\noid",
            "GIT_ANNEX | /annex/objects/SHA256E-s1--a.csv", "GZIP | \\x1F\\x8B\\x08",
            "OTHER_ARCHIVE | 7z\\xBC\\xAF\\x27\\x1C",
            "OTHER_ARCHIVE | Rar!\\x1A\\x07", "PICTURE | \\x89PNG\\r\\n", "PICTURE | \\xFF\\xD8\\xFF\\xE0",
            "PICTURE | GIF89a",
            "PICTURE | RIFF1234WEBPVP8", "PICTURE | <svg xmlns='a'/>", "RTF | {\\rtf1\\ansi",
            "SPREADSHEET_XML | <?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
            "PORTFOLIO | <?xml version='1.0'?>\\n<cjm:Portfolio/>", "DRAWIO | <mxfile host='a'>",
            "XLS | \\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1..W\\x00o\\x00r\\x00k\\x00b\\x00o\\x00o\\x00k\\x00",
            "DOC | \\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1..W\\x00o\\x00r\\x00d\\x00D\\x00o\\x00c\\x00u\\x00m\\x00e\\x00n\\x00t\\x00",
            "OTHER_OLE | \\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1..",
            "LOCKED_OFFICE | \\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1..E\\x00n\\x00c\\x00r\\x00y\\x00p\\x00t\\x00e\\x00d\\x00P\\x00a\\x00c\\x00k\\x00a\\x00g\\x00e\\x00",
            "TEXT | Stage,Touchpoint\\nA,B", "TEXT | <CJML/>", "TEXT | PK is a club", "TEXT | ",
            "TEXT | <html><svg/></html>",
            "BINARY | \\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03\\x01\\x00\\x02\\x03"})
    void aFileIsNamedByItsBytes(FileKind kind, String content) {
        String text = Optional.ofNullable(content).orElse("").replace("\\n", "\n").replace("\\r\\n", "\r\n");
        text = text.startsWith("{") ? text : text.replace("\\r", "\r");
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.append(text.charAt(i));
            }
        }
        assertEquals(kind, FileKind.of(bytes.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void eachKindHasItsOwnCureInBothLanguages(FileKind kind) {
        Optional<String> english = kind.refusal(Locale.ENGLISH);
        assertEquals(kind == FileKind.TEXT, english.isEmpty());
        english.ifPresent(text -> assertTrue(text.startsWith("this is ") && !text.contains("\n"), text));
        assertEquals(kind == FileKind.TEXT, kind.refusal(Locale.of("ru")).isEmpty());
    }

    @Test
    void noTwoKindsSayTheSame() {
        Set<String> said = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            said.add(kind.refusal(Locale.ENGLISH).orElse(""));
        }
        assertEquals(FileKind.values().length, said.size());
    }
}
