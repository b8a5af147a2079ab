package org.waymark.core.paths.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

    /** The vectors of the authors of SipHash: key 00 01 ... 0f, messages of the bytes 00, 00 01, ... */
    @Test
    void itIsSipHash() {
        KeyedHash hash = new KeyedHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        byte[] data = new byte[16];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        assertEquals(0x726fdb47dd0e0e31L, hash.of(data, 0, 0));
        assertEquals(0x74f839c593dc67fdL, hash.of(data, 0, 1));
        assertEquals(0x93f5f5799a932462L, hash.of(data, 0, 8));
        assertEquals(0xa129ca6149be45e5L, hash.of(data, 0, 15));
    }

    @Test
    void eachRunHasAKeyOfItsOwn() {
        byte[] id = "000123".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertNotEquals(KeyedHash.random().of(id, 0, id.length), KeyedHash.random().of(id, 0, id.length));
    }
}
