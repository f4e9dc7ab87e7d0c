package vn.ansinh.rules.interview;

import java.util.List;
import java.util.Optional;

/**
 * Every question for a stranger.
 *
 * @param most how many are asked at most
 * @param monthlyMoneyCounts how many times as much money each month counts as anything else when the next question is chosen
 * @param asking in an order in which each {@link Asking#of} rests on earlier ones
 */
public record FamilyQuestions(int most, int monthlyMoneyCounts, List<Asking> asking) {
    public FamilyQuestions {
        asking = List.copyOf(asking);
    }

    public Optional<Asking> of(String fact) {
        return asking.stream().filter(one -> one.fact().id().equals(fact)).findFirst();
    }
}
