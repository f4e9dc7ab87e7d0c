/** The screens of the trail: what was changed, what was looked at, whether the chain holds. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.audit;
