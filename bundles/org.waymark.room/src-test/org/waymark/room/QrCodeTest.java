package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** QR codes, read back by the decoder of a reader. */
class QrCodeTest {

    private static final String ADDRESS = "http://192.168.100.200:65535/?c=123456";

    @Test
    void whatWasWrittenIsReadBack() throws Exception {
        for (String text : List.of(ADDRESS, "x", "http://[fd12:3456:789a::1]:8421/?c=000000", "a".repeat(500))) {
            QrCode code = QrCode.of(text);
            BitMatrix matrix = new BitMatrix(code.size());
            for (int y = 0; y < code.size(); y++) {
                for (int x = 0; x < code.size(); x++) {
                    if (code.dark(x, y)) {
                        matrix.set(x, y);
                    }
                }
            }
            assertEquals(text, new Decoder().decode(matrix).getText());
        }
    }

    @Test
    void theLinesOfATerminalSayTheSame() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        List<String> lines = code.lines();
        BitMatrix matrix = new BitMatrix(code.size());
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                char block = lines.get((y + 2) / 2).charAt(x + 2);
                boolean light = block == '\u2588' || block == ((y + 2) % 2 == 0 ? '\u2580' : '\u2584');
                if (!light) {
                    matrix.set(x, y);
                }
            }
        }
        assertEquals(ADDRESS, new Decoder().decode(matrix).getText());
        assertEquals(1, lines.stream().map(String::length).distinct().count());
    }

    @Test
    void thePictureHasItsBorderAndAsManyDarkModules() {
        QrCode code = QrCode.of(ADDRESS);
        String svg = code.svg();
        assertTrue(svg.contains("viewBox=\"0 0 " + (code.size() + 8) + ' ' + (code.size() + 8)), svg);
        int drawn = 0;
        for (String run : svg.substring(svg.indexOf("#000")).split("h")) {
            String number = run.replaceFirst("(?s)v1H.*", "");
            drawn += number.matches("[0-9]+") ? Integer.parseInt(number) : 0;
        }
        assertEquals(code.rows().stream().mapToLong(row -> row.stream().filter(it -> it).count()).sum(), drawn);
    }

    @Test
    void aTextTooLongIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("a".repeat(501)));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of(""));
    }
}
