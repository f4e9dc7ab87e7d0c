/** What the administrator watches: unusual looks at sensitive facts, files that left the office, wrong passwords. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.watch;
