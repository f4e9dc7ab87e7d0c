/**
 * Hồ sơ đề nghị hưởng chế độ: from the desk where a file is received to the decision that is signed. What a decision sets going is
 * kept in {@code benefit.enrolment}; paying is not here.
 */
@NamedInterface("application")
@NullMarked
package vn.ansinh.office.benefit.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
