@org.jspecify.annotations.NullMarked
package vn.ansinh.office.benefit.payment;
