package org.waymark.core.room;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The results of rounds. */
final class Results {

    private static final int DECIMALS = 2;

    private Results() {
    }

    static List<EmotionResult> emotions(RoomState state, Round round) {
        if (!round.showsResults()) {
            return List.of();
        }
        Map<Ballot.Cell, List<Integer>> scores = new LinkedHashMap<>();
        for (String persona : round.scope().personas()) {
            round.scope().touchpoints()
                    .forEach(touchpoint -> scores.put(new Ballot.Cell(persona, touchpoint), new ArrayList<>()));
        }
        for (Ballot ballot : state.ballots(round)) {
            ballot.feelings().forEach((cell, score) -> {
                if (scores.containsKey(cell)) {
                    scores.get(cell).add(score);
                }
            });
        }
        scores.values().removeIf(List::isEmpty);
        return scores.entrySet().stream().map(each -> result(each.getKey(), each.getValue())).toList();
    }

    private static EmotionResult result(Ballot.Cell cell, List<Integer> scores) {
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElse(0);
        double variance = scores.stream().mapToDouble(score -> (score - mean) * (score - mean)).average().orElse(0);
        boolean many = scores.size() >= RoomLimits.SPLIT;
        Map<Integer, Integer> counts = new TreeMap<>();
        if (many) {
            scores.forEach(score -> counts.merge(score, 1, Integer::sum));
        }
        return new EmotionResult(cell.persona(), cell.touchpoint(), scores.size(), rounded(mean),
                many ? Optional.of(rounded(Math.sqrt(variance))) : Optional.empty(), counts);
    }

    private static BigDecimal rounded(double value) {
        BigDecimal stripped = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static List<VoteResult> votes(RoomState state, Round round) {
        if (!round.showsResults()) {
            return List.of();
        }
        Map<String, VoteResult> results = new LinkedHashMap<>();
        round.scope().targets().forEach(target -> results.put(target, new VoteResult(target, 0, 0)));
        for (Ballot ballot : state.ballots(round)) {
            ballot.dots().forEach((target, dots) -> results.computeIfPresent(target,
                    (id, sum) -> new VoteResult(id, sum.dots() + dots, sum.voters() + 1)));
        }
        return results.values().stream().sorted(Comparator.comparingInt(VoteResult::dots).reversed()).toList();
    }
}
