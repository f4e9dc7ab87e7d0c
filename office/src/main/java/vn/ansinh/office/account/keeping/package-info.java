/**
 * How long what is kept: the periods that the ward entered, what is over them, and what was deleted by a person's
 * decision. Nothing is ever deleted by itself. Other modules say what of theirs has such a period.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.keeping;
