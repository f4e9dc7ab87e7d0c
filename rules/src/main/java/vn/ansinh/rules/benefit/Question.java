package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.rules.language.Facts;

/**
 * A household whose rights on a day are asked about.
 *
 * @param household facts of the household, of the place, and of an event that struck the household
 * @param people facts of each person, of who cares for that person, and of an event that struck that person
 */
public record Question(LocalDate day, Facts household, List<Facts> people) {
    public Question {
        people = List.copyOf(people);
    }
}
