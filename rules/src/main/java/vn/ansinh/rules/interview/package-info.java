/**
 * Which question to put to somebody who asks the law for one person, one after another. Used by the public page; not for the ward's
 * own questions, which rest on the register.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.interview;
