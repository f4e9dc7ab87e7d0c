package vn.ansinh.office.benefit.enrolment;

import java.util.Optional;
import vn.ansinh.rules.explain.RightExplanation;

/**
 * An adjustment as a page shows it.
 *
 * @param why what the law says of the last month, in a sentence with its clause
 */
public record AdjustmentLine(Adjustment adjustment, EnrolmentLine line, Optional<RightExplanation> why) {}
