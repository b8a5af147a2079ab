package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files, each time in another way and by the same seed in the same. */
final class Mutator {

    /** Pieces that mean something to one of the parsers, or are beyond what it expects. */
    private static final List<String> PIECES = List.of("<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "&lt;",
            "&#0;", "&#x110000;", "&nothing;", "<?xml version=\"1.0\" encoding=\"no-such\"?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "xmi:id=\"_p\"", "xmlns=\"http://example.org\"",
            "href=\"../../etc/passwd#_x\"", "href=\"%zz#\"", "\"", "'", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n",
            "\u0085", "\u2028", "\u0000", "\u001b[31m", "\ufeff", "\u202e", "\ud83d\ude00", "\ud83d", "sep=;\n", ":",
            "::", "%%{init: {", "}%%", "%%", "---\n", "title ", "section ", "journey\n", ": 5: ", ": -1: ", ": 1e400: ",
            "99999999999999999999", "-", "0x10", "NaN", "1E-999999999", "P1Y", "2026-02-30", "=1+1", "@SUM(A1)", "#",
            "#REF!",
            "/", "\\", "..", "true", "null", "Ж", "İ", "ß");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** Returns the file with up to eight damages; pieces may come from the other one. */
    byte[] damage(byte[] file, byte[] other) {
        byte[] now = file;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            now = once(now, other);
        }
        return now;
    }

    private byte[] once(byte[] file, byte[] other) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + length());
        return switch (random.nextInt(10)) {
            case 0 -> replaced(file, from, to, new byte[0]);
            case 1 -> replaced(file, from, from, Arrays.copyOfRange(file, from, to));
            case 2 -> flipped(file, from);
            case 3 -> Arrays.copyOf(file, from);
            case 4 -> {
                int start = random.nextInt(other.length);
                yield replaced(file, from, to, Arrays.copyOfRange(other, start, Math.min(other.length,
                        start + length())));
            }
            case 5 -> {
                // a piece again and again finds what does not expect depth or length
                String piece = piece();
                yield replaced(file, from, to, piece.repeat(1 + random.nextInt(2_000)).getBytes(
                        StandardCharsets.UTF_8));
            }
            case 6 -> moved(file, from, to);
            default -> replaced(file, from, random.nextBoolean() ? from : to, piece().getBytes(
                    StandardCharsets.UTF_8));
        };
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** Mostly short, sometimes long. */
    private int length() {
        return 1 + random.nextInt(1 << random.nextInt(12));
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(by);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] copy = file.clone();
        if (at < copy.length) {
            copy[at] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] moved(byte[] file, int from, int to) {
        byte[] piece = Arrays.copyOfRange(file, from, to);
        byte[] rest = replaced(file, from, to, new byte[0]);
        int at = random.nextInt(rest.length + 1);
        return replaced(rest, at, at, piece);
    }

    /** Returns a workbook with one damaged part, without one, with a part under another name, or damaged as a whole. */
    byte[] damageZip(byte[] file) throws IOException {
        if (random.nextInt(8) == 0) {
            return damage(file, file);
        }
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.add(zip.readAllBytes());
            }
        }
        int victim = random.nextInt(parts.size());
        switch (random.nextInt(10)) {
            case 0 -> {
                names.remove(victim);
                parts.remove(victim);
            }
            case 1 -> names.set(victim, names.get(victim) + "x");
            default -> parts.set(victim, damage(parts.get(victim), parts.get(random.nextInt(parts.size()))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(parts.get(i));
            }
        }
        return out.toByteArray();
    }
}
