/**
 * Chi trả: the list of each month from being made to being closed, what the payer answered, and where every dong went. What is due follows
 * from {@code benefit.enrolment}; who has a right is asked of the law; money itself moves outside.
 */
@NamedInterface("payment")
@NullMarked
package vn.ansinh.office.benefit.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
