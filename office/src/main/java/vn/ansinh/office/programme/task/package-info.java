/**
 * Nhiệm vụ: the board of the year, the page of each body for its meeting, and the evidence by which a task is done. Done is
 * never said: it is seen from what is there.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("task")
package vn.ansinh.office.programme.task;
