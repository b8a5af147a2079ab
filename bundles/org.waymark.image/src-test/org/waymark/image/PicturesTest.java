package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.image.Pictures.Refusal;

class PicturesTest {

    @TempDir
    private Path folder;

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    private Pictures pictures() {
        return new Pictures(Optional.of(folder));
    }

    private void refused(Refusal reason, String path) {
        Pictures pictures = pictures();
        assertEquals(Optional.of(reason), pictures.refusal(path));
        assertEquals(Optional.empty(), pictures.get(path));
        assertEquals(Optional.empty(), pictures.dataUri(path));
        assertTrue(pictures.bytes(path).isEmpty());
    }

    @Test
    void aPictureIsDecodedAndEmbedded() throws Exception {
        Files.write(folder.resolve("a.dat"), png(3, 2));
        Pictures pictures = pictures();
        assertEquals(Optional.empty(), pictures.refusal("a.dat"));
        assertEquals(3, pictures.get("a.dat").orElseThrow().getWidth());
        assertTrue(pictures.dataUri("a.dat").orElseThrow().startsWith("data:image/png;base64,"));
        assertArrayEquals(png(3, 2), pictures.bytes("a.dat").orElseThrow());
    }

    @Test
    void everyReasonIsToldApart() throws Exception {
        refused(Refusal.MISSING, "none.png");
        refused(Refusal.MISSING, "bad\0name");
        refused(Refusal.OUTSIDE, "../outside.png");
        Files.writeString(folder.resolve("text.png"), "no picture");
        refused(Refusal.NO_PICTURE, "text.png");
        byte[] cut = Arrays.copyOf(png(3, 2), 20);
        Files.write(folder.resolve("cut.png"), cut);
        refused(Refusal.NO_PICTURE, "cut.png");
        // two bytes of a signature are not enough
        Files.write(folder.resolve("half.png"), new byte[]{(byte) 0x89, 'P', 1, 2, 3, 4, 5, 6, 7, 8});
        refused(Refusal.NO_PICTURE, "half.png");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
        Path outside = Files.write(Files.createTempFile("outside", ".png"), png(3, 2));
        Files.createSymbolicLink(folder.resolve("link.png"), outside);
        refused(Refusal.OUTSIDE, "link.png");
        Files.delete(outside);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() throws Exception {
        byte[] huge = png(3, 2);
        // the header says 60,000 x 60,000 pixels; decoding them would take 450 MB even with one bit each
        for (int i = 0; i < 4; i++) {
            huge[16 + i] = (byte) (60_000 >> 8 * (3 - i));
            huge[20 + i] = (byte) (60_000 >> 8 * (3 - i));
        }
        CRC32 sum = new CRC32();
        sum.update(huge, 12, 17);
        for (int i = 0; i < 4; i++) {
            huge[29 + i] = (byte) (sum.getValue() >> 8 * (3 - i));
        }
        Files.write(folder.resolve("huge.png"), huge);
        refused(Refusal.TOO_LARGE, "huge.png");
    }
}
