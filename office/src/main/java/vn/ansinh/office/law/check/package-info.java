/**
 * Tra cứu quyền lợi: anybody asks the law for one person, without signing in and without anything being kept. The answers travel in
 * the form of the page itself; the law of the country is asked, not that of a ward, since nobody acts. Not for households of the
 * register.
 */
@NullMarked
package vn.ansinh.office.law.check;

import org.jspecify.annotations.NullMarked;
