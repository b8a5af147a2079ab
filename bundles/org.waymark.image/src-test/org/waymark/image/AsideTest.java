package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideTest {

    @Test
    void piecesRunInTheirOrderOnAnotherThread() throws Exception {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        try (Aside aside = new Aside()) {
            for (int i = 0; i < 50; i++) {
                int piece = i;
                aside.next(() -> written.add(piece));
            }
            aside.await();
        }
        assertEquals(IntStream.range(0, 50).boxed().toList(), written);
    }

    @Test
    void aFailureIsThrownWhereTheNextPieceBegins() throws Exception {
        List<String> written = Collections.synchronizedList(new ArrayList<>());
        try (Aside aside = new Aside()) {
            aside.next(() -> {
                throw new IOException("full");
            });
            assertEquals("full", assertThrows(IOException.class, () -> aside.next(() -> written.add("next")))
                    .getMessage());
        }
        assertTrue(written.isEmpty());
        try (Aside aside = new Aside()) {
            aside.next(() -> {
                throw new CancellationException();
            });
            assertThrows(CancellationException.class, aside::await);
        }
    }
}
