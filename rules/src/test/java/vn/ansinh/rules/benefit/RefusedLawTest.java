package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.yaml.LawRefused;

/** A mistake in a file of benefits, values or overlaps stops the load and says where it stands and what to write instead. */
class RefusedLawTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "benefits/social-assistance.yaml | fact: person.hiv, is: true | fact: person.hivv, is: true | \"person.hivv\" is no fact",
                "benefits/social-assistance.yaml | fact: person.age-years, lt: 16 | fact: person.age-years, is: 16 | is of type integer",
                "benefits/social-assistance.yaml | fact: household.status, is: poor | fact: household.status, is: pour | \"pour\" is no value",
                "benefits/social-assistance.yaml | fact: household.status, is: poor | fact: household.status, is: unknown | \"unknown\" is no value",
                "benefits/social-assistance.yaml | fact: person.hiv, is: true | fact: person.hiv, ge: 1 | is of type boolean",
                "benefits/social-assistance.yaml | fact: person.hiv, is: true | fact: person.hiv, is: 1 | no value of person.hiv",
                "benefits/social-assistance.yaml | 'not-entitled: [k1, k3, k6]' | 'not-entitled: [k1, k3, k66]' | no benefit has the group",
                "benefits/social-assistance.yaml | 'not-entitled: [k1, k3, k6]' | 'not-entitled: [k1, k3, k7]' | asks for itself in a circle",
                "benefits/social-assistance.yaml | fact: person.age-years, ge: 60 | fact: person.age-years, ge: 90 | can never hold",
                "benefits/social-assistance.yaml | use: living | use: livings | is no condition of this file",
                "benefits/social-assistance.yaml | param: funeral.beneficiary-multiple | param: funeral.multiple | is no parameter",
                "benefits/social-assistance.yaml | per: deceased | per: dead | is not known",
                "benefits/social-assistance.yaml | to: 2025-07-01 | to: 2021-07-01 | before it begins",
                "benefits/social-assistance.yaml | to: 2026-10-05 | to: 2026-10-04 | ends on 2026-10-04, but no rule",
                "benefits/social-assistance.yaml | confidence: verified | confidence: sure | is not known",
                "benefits/social-assistance.yaml | document: decree-20-2021 | document: decree-20-2022 | is not known",
                "benefits/social-assistance.yaml | procedure: carer-money | procedure: carer | procedure carer of benefit",
                "benefits/social-pension.yaml | 'sum-below: [[' | 'sum-below: [[{fact: person.hiv}, ' | is no money",
                "benefits/other.yaml | 'exempt: 1' | 'exempt: 2' | is no share",
                "benefits/social-assistance.yaml | to: 2026-10-05 | to: 2026-10-06 | ends on 2026-10-06, but no rule",
                "parameters.yaml | unit: vnd/month | unit: dong | is not known",
                "parameters.yaml | to: 2024-07-01 | to: 2024-06-30 | leave no gap and no overlap",
                "parameters.yaml | to: 2024-07-01 | to: 2024-07-02 | leave no gap and no overlap",
                "parameters.yaml | value: 360000 | value: many | is not a number",
                "parameters.yaml | value: 360000 | value: null | the value and its confidence do not agree",
                "parameters.yaml | id: age.elderly | id: age.child-limit | stands twice",
                "parameters.yaml | id: funeral.facility-multiple | id: funeral.facility-multiples | is no parameter",
                "overlaps.yaml | - social-pension | - social-pensions | is no benefit",
                "overlaps.yaml | rule: highest-one | rule: best | is not known",
                "procedures.yaml | id: carer-money | id: carer-cash | names what is no procedure",
                "family-questions.yaml | - fact: person.sex | - fact: person.sexe | there is no fact",
                "family-questions.yaml | - fact: person.sex | - fact: person.birth-date | stands twice",
                "family-questions.yaml | fact: household.on-grid | fact: person.hiv | has no question",
                "family-questions.yaml | 'of: {fact: person.age-years, ge: 40}' | 'of: {fact: household.on-grid, is: true}' | stands below",
                "family-questions.yaml | 'otherwise: none' | 'otherwise: nobody' | cannot be that",
            })
    void a_mistake_is_refused_with_file_line_and_remedy(String file, String good, String bad, String problem) {
        String text = text(file);
        int at = text.indexOf(good);
        if (at < 0) {
            throw new IllegalStateException(file + " has no " + good);
        }
        String broken = text.substring(0, at) + bad + text.substring(at + good.length());
        assertThatThrownBy(() -> Law.load(Map.of(file, broken)))
                .isInstanceOf(LawRefused.class)
                .hasMessageMatching("(?s)[a-z/-]+\\.yaml:\\d+: .+; .+")
                .hasMessageContaining(problem);
    }

    private static String text(String file) {
        try (InputStream in = Law.class.getResourceAsStream("law/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
