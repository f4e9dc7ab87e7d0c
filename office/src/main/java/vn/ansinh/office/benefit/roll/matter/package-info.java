/** Nhà ở, trợ giúp pháp lý: matters of one family that go through stages, with what they cost and pictures. */
@NullMarked
@NamedInterface("matter")
package vn.ansinh.office.benefit.roll.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
