package vn.ansinh.office.document.list;

/** Sex of the head of a household; decides in which of the two birth-year columns the year stands. */
public enum HeadSex {
    MALE,
    FEMALE,
    UNKNOWN
}
