/** Tests of the values of people. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.people;
