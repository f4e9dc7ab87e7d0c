package vn.ansinh.office.demo;

/** A place in a family before it has a name: relation, sex and age at the end of 2023. */
record Slot(Kin kin, boolean male, int age) {}
