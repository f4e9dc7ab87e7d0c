/**
 * Bảng theo dõi tổ dân phố: every group on a day, with what is late, who checked it last and which families need somebody. Gathers what
 * the committee, the tasks and the helpers keep; keeps nothing itself.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.programme.group;
