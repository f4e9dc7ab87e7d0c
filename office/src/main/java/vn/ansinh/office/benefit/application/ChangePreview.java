package vn.ansinh.office.benefit.application;

import java.util.Optional;
import vn.ansinh.office.platform.web.Said;

/**
 * One support before and after, in dong a month.
 *
 * @param against why it cannot be drafted
 */
public record ChangePreview(
        SupportDecision.Line line, String procedure, long before, long after, Optional<Said> against) {}
