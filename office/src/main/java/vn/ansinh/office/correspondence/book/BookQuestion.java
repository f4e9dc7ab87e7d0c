package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents are asked for; empty means all.
 *
 * @param words part of number, subject, issuer or recipient, with or without Vietnamese marks
 * @param direction {@code out} or {@code in}
 * @param title the kind, {@code -} for letters
 */
record BookQuestion(
        String words, String direction, String title, Optional<LocalDate> from, Optional<LocalDate> until) {}
