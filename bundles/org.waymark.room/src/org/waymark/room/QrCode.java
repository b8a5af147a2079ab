package org.waymark.room;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code as a square of light and dark modules, without the light border that every drawing has to leave around it.
 *
 * @param text what the code says
 * @param rows the rows from the top, each from the left; true is dark
 */
public record QrCode(String text, List<List<Boolean>> rows) {

    /** The width of the light border, in modules: readers need it to find the code. */
    public static final int BORDER = 4;

    /** Keeps the rows as they are now. */
    public QrCode {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the code of a text of at most 500 characters, which stays readable when a seventh of it is dirty. */
    public static QrCode of(String text) {
        if (text.isEmpty() || text.length() > 500) {
            throw new IllegalArgumentException("1 to 500 characters, not " + text.length());
        }
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            List<List<Boolean>> rows = new ArrayList<>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                List<Boolean> row = new ArrayList<>();
                for (int x = 0; x < matrix.getWidth(); x++) {
                    row.add(matrix.get(x, y) == 1);
                }
                rows.add(row);
            }
            return new QrCode(text, rows);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Returns how many modules a side has, without the border. */
    public int size() {
        return rows.size();
    }

    /** Returns whether a module is dark; those of the border are not. */
    public boolean dark(int x, int y) {
        return y >= 0 && y < size() && x >= 0 && x < size() && rows.get(y).get(x);
    }

    /** Returns the code as a picture of its own with its border, dark on white whatever is around it. */
    public String svg() {
        int side = size() + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (dark(x, y)) {
                    int from = x;
                    while (dark(x + 1, y)) {
                        x++;
                    }
                    path.append('M').append(from + BORDER).append(' ').append(y + BORDER).append('h')
                            .append(x + 1 - from).append("v1H").append(from + BORDER).append('z');
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side
                + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    /**
     * Returns the code for a terminal, two rows of modules in a line. Light modules are drawn, as most terminals are
     * dark; where the terminal is light, readers of today see the reversed code as well.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        // two modules of border are enough beside the empty space of a terminal
        for (int y = -2; y < size() + 2; y += 2) {
            StringBuilder line = new StringBuilder();
            for (int x = -2; x < size() + 2; x++) {
                boolean upper = !dark(x, y);
                boolean lower = y + 1 < size() + 2 && !dark(x, y + 1);
                line.append(upper ? lower ? '\u2588' : '\u2580' : lower ? '\u2584' : ' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
