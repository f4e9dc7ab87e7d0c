package vn.ansinh.rules.procedure;

import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/**
 * One step of a procedure.
 *
 * @param deadline empty when the text sets none
 * @param isCountedFromReceipt whether the text counts the time from the receipt of the file; otherwise it does not say or counts from
 *     the step before
 */
public record Step(Term actor, Bilingual action, Optional<Deadline> deadline, boolean isCountedFromReceipt) {}
