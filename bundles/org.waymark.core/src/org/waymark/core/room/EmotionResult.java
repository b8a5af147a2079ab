package org.waymark.core.room;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The feelings for one persona at one touchpoint.
 *
 * @param persona id of the persona
 * @param touchpoint id of the touchpoint
 * @param voters how many felt something
 * @param mean mean score, two decimals
 * @param spread standard deviation of all voters, two decimals; empty with fewer than {@link RoomLimits#SPLIT} voters
 * @param counts how many gave each score; empty with fewer than {@link RoomLimits#SPLIT} voters
 */
public record EmotionResult(String persona, String touchpoint, int voters, BigDecimal mean, Optional<BigDecimal> spread,
        Map<Integer, Integer> counts) {

    public EmotionResult {
        counts = Map.copyOf(counts);
    }
}
