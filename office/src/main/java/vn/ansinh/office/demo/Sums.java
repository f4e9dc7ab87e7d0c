package vn.ansinh.office.demo;

import java.util.OptionalLong;

/** What an income comes to in a month; the sums of a year are written so that twelve divides them. */
final class Sums {
    private Sums() {}

    static OptionalLong monthly(Income income) {
        return switch (income) {
            case Income.Monthly(long dong) -> OptionalLong.of(dong);
            case Income.ByComponent byComponent ->
                OptionalLong.of(
                        byComponent.yearly().stream().mapToLong(Long::longValue).sum() / 12);
            case Income.NotKnown _ -> OptionalLong.empty();
        };
    }
}
