package org.waymark.core.paths;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat.Kind;
import org.waymark.core.reading.TextDecoder;

/** Finds the format of a log by the ending of its name and by its beginning. */
public final class FormatProposal {

    /** Bytes of a file that are enough. */
    public static final int ENOUGH = 64 * 1024;

    private static final char[] DELIMITERS = {';', '\t', ',', '|'};
    private static final int LINES = 50;

    private FormatProposal() {
    }

    /**
     * Returns the likely format; empty if neither name nor content says one.
     *
     * @param name name of the file
     * @param head first bytes of it, unpacked
     */
    public static Optional<LogFormat> of(String name, byte[] head) {
        return Kind.ofFile(name).map(kind -> kind == Kind.CSV ? csv(name, head) : LogFormat.of(kind));
    }

    private static LogFormat csv(String name, byte[] head) {
        String encoding = encoding(head);
        String text = text(head, encoding);
        if (text.startsWith("{")) {
            return LogFormat.of(Kind.JSON_LINES);
        }
        List<String> lines = lines(text);
        boolean tabs = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").endsWith(".tsv");
        char delimiter = tabs ? '\t' : delimiter(lines);
        return new LogFormat(Kind.CSV, encoding, delimiter, '"', isHeading(lines, delimiter), Optional.empty());
    }

    private static String encoding(byte[] head) {
        try {
            return TextDecoder.decode(whole(head), Optional.empty(), Locale.ROOT).charset().name();
        } catch (JourneyException e) {
            return StandardCharsets.UTF_8.name();
        }
    }

    /** Returns the bytes up to the last line break, so that no letter is cut in two. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        while (end > 0 && head.length >= ENOUGH && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head : Arrays.copyOf(head, end);
    }

    private static String text(byte[] head, String encoding) {
        try {
            return TextDecoder.decode(whole(head), TextDecoder.charset(encoding), Locale.ROOT).text().strip();
        } catch (JourneyException e) {
            return "";
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if ((c == '\n' || c == '\r') && !quoted) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
            } else {
                line.append(c);
            }
        }
        if (!line.isEmpty() && lines.size() < LINES) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Returns the mark that divides most lines into the same number of at least three cells. */
    private static char delimiter(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char mark : DELIMITERS) {
            int cells = lines.isEmpty() ? 1 : cells(lines.getFirst(), mark).size();
            long same = lines.stream().filter(it -> cells(it, mark).size() == cells).count() * Math.min(cells, 10);
            if (cells > 1 && same > most) {
                best = mark;
                most = same;
            }
        }
        return best;
    }

    private static List<String> cells(String line, char mark) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            if (c == mark && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '"') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A heading has no time in it, the rows below have; and no cell of it is empty. */
    private static boolean isHeading(List<String> lines, char delimiter) {
        if (lines.isEmpty()) {
            return true;
        }
        List<String> first = cells(lines.getFirst(), delimiter);
        return first.stream().allMatch(it -> TimeProposal.of(List.of(it)).formats().isEmpty());
    }
}
