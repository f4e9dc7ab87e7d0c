/** Lộ trình thoát nghèo: the ward's catalogue of what helps, the path of a household kept and followed, and who can leave this year. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("path")
package vn.ansinh.office.programme.path;
