/**
 * Nhờ tổ trưởng hỏi: whom the officer sends to ask a family for the fact or the paper that a right still lacks, and what came of it.
 * Used by the gap list; an answer changes nothing of the register by itself.
 */
@NullMarked
package vn.ansinh.office.benefit.asking;

import org.jspecify.annotations.NullMarked;
