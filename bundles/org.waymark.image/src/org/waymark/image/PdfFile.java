package org.waymark.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * The structure of a PDF 1.7 file (ISO 32000-1): numbered objects, written in the order they come, and the
 * cross-reference table.
 */
final class PdfFile {

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private long written;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // the bytes above 127 mark the file as binary for transfer programs
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reserves the number of an object that is written later. */
    int reserve() {
        offsets.add(-1L);
        return offsets.size();
    }

    int object(String content) throws IOException {
        int number = reserve();
        object(number, content);
        return number;
    }

    void object(int number, String content) throws IOException {
        begin(number);
        write((content + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a compressed stream and returns its object number. */
    int stream(String dictionary, byte[] data) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            deflate.write(data);
        }
        return rawStream(dictionary + " /Filter /FlateDecode", packed.toByteArray());
    }

    /** Writes a stream whose data are already encoded as its dictionary says, and returns its object number. */
    int rawStream(String dictionary, byte[] data) throws IOException {
        int number = reserve();
        begin(number);
        write(("<< " + dictionary + " /Length " + data.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        write(data);
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return number;
    }

    /** Writes the cross-reference table and the end of the file. */
    void finish(int catalog, int info) throws IOException {
        long table = written;
        StringBuilder xref = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (long offset : offsets) {
            xref.append(String.format("%010d 00000 n \n", offset));
        }
        xref.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root ").append(catalog)
                .append(" 0 R /Info ").append(info).append(" 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        write(xref.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void begin(int number) throws IOException {
        offsets.set(number - 1, written);
        write((number + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    /** Encodes text as a PDF string in UTF-16. */
    static String text(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return hex.append('>').toString();
    }
}
