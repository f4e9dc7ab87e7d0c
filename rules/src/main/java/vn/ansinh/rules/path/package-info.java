/** Lộ trình thoát nghèo: the least that has to change for a household to leave its class, found exactly. Not for deciding a class. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.path;
