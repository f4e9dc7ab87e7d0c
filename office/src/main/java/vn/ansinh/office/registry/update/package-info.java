/**
 * Lists that go out to be edited and come back: only edited cells change, and what somebody else changed meanwhile is shown cell
 * by cell. The edited cells go into the register as any list does ({@code intake}).
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.update;
