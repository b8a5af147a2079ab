package org.waymark.core.paths.log;

import java.security.SecureRandom;

/**
 * A hash of customers with a random key that is only in memory (SipHash-2-4). Without the key nobody can tell the
 * customer of a hash, not even by trying all; and the hash of a customer is another one in each run.
 */
final class KeyedHash {

    private final long key0;
    private final long key1;

    KeyedHash(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    static KeyedHash random() {
        SecureRandom random = new SecureRandom();
        return new KeyedHash(random.nextLong(), random.nextLong());
    }

    long of(byte[] data, int from, int to) {
        long v0 = key0 ^ 0x736f6d6570736575L;
        long v1 = key1 ^ 0x646f72616e646f6dL;
        long v2 = key0 ^ 0x6c7967656e657261L;
        long v3 = key1 ^ 0x7465646279746573L;
        long length = to - from;
        int i = from;
        // the blocks of 8 bytes, the rest with the length, and four empty rounds
        for (int block = (int) (length >> 3); block >= -1; block--) {
            long m = 0;
            int rounds = 2;
            if (block > 0) {
                for (int b = 0; b < 8; b++) {
                    m |= (data[i++] & 0xFFL) << 8 * b;
                }
            } else if (block == 0) {
                m = length << 56;
                for (int b = 0; i < to; b++) {
                    m |= (data[i++] & 0xFFL) << 8 * b;
                }
            } else {
                v2 ^= 0xFF;
                rounds = 4;
            }
            v3 ^= m;
            for (int round = 0; round < rounds; round++) {
                v0 += v1;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v0 = Long.rotateLeft(v0, 32);
                v2 += v3;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 += v3;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 += v1;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v2 = Long.rotateLeft(v2, 32);
            }
            v0 ^= m;
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }
}
