/** The conditions a question may have, by where they are answered from. */
@NullMarked
package vn.ansinh.office.report.ask.condition;

import org.jspecify.annotations.NullMarked;
