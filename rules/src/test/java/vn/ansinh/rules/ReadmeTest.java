package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.source.Language;

/** The lines by which the README shows the library are those that run here. */
class ReadmeTest {
    @Test
    void the_lines_of_the_readme_run_and_say_what_the_person_gets() throws IOException {
        List<String> said = new ArrayList<>();
        Law law = Law.load();
        Benefits benefits = law.benefits();
        Facts none = Facts.none(benefits.slots());
        Facts household = none.with("household.status", "poor").with("place.especially-difficult", false);
        Facts person = none.with("person.birth-date", "1950-05-01").with("person.disability-degree", "severe");
        Answers answers = benefits.answer(new Question(LocalDate.of(2026, 11, 24), household, List.of(person)));
        answers.all().stream()
                .filter(one -> one.outcome() == Entitlement.Outcome.ENTITLED)
                .map(one -> RightExplanation.of(answers, one, Language.VI))
                .forEach(why -> said.add(why.sentence()));
        assertThat(said)
                .contains(
                        "Trợ cấp hằng tháng cho người khuyết tật nặng, đặc biệt nặng: được hưởng 1.080.000 đ mỗi tháng.");
        String source = Files.readString(Path.of("src/test/java/vn/ansinh/rules/ReadmeTest.java"));
        String readme = Files.readString(Path.of("README.md"));
        String lines = readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("```\n\n- "));
        for (String line : lines.lines().map(String::strip).toList()) {
            assertThat(source).contains(line);
        }
    }
}
