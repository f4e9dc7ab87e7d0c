package vn.ansinh.rules.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decree, decision, circular or code (văn bản quy phạm pháp luật).
 *
 * @param number the form used in citations, such as {@code 07/2021/ND-CP}
 * @param signed empty when the day of signature was not seen
 * @param inForce days on which it is in force; empty when its day of effect was not seen
 * @param url a public page on which figures of it were read, or empty
 */
public record LegalDocument(
        String id,
        String number,
        Bilingual name,
        Optional<LocalDate> signed,
        Optional<Period> inForce,
        Optional<String> url) {}
