/** The administrator's pages: accounts, their roles and groups, what a role requires of its people. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.admin;
