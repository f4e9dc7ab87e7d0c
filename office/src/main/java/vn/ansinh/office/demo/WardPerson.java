package vn.ansinh.office.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One invented person, with every fact that the ward's spreadsheet carries. */
public record WardPerson(
        String name,
        boolean male,
        LocalDate born,
        boolean yearOnly,
        Kin kin,
        String ethnicGroup,
        String idNumber,
        Level studying,
        Level certificate,
        Work work,
        Care care,
        boolean internet,
        String merit) {

    public WardPerson {
        if (yearOnly && born.getDayOfYear() != 1) {
            throw new IllegalArgumentException("A birth known by year stands on 1 January, not on " + born);
        }
    }

    /** Completed years on the day, counting a birth known by year from 1 January. */
    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(born, day));
    }

    WardPerson with(Level newStudying, Level newCertificate) {
        return new WardPerson(
                name,
                male,
                born,
                yearOnly,
                kin,
                ethnicGroup,
                idNumber,
                newStudying,
                newCertificate,
                work,
                care,
                internet,
                merit);
    }

    WardPerson with(Work newWork) {
        return new WardPerson(
                name,
                male,
                born,
                yearOnly,
                kin,
                ethnicGroup,
                idNumber,
                studying,
                certificate,
                newWork,
                care,
                internet,
                merit);
    }

    WardPerson with(Care newCare) {
        return new WardPerson(
                name,
                male,
                born,
                yearOnly,
                kin,
                ethnicGroup,
                idNumber,
                studying,
                certificate,
                work,
                newCare,
                internet,
                merit);
    }

    WardPerson withInternet(boolean uses) {
        return new WardPerson(
                name, male, born, yearOnly, kin, ethnicGroup, idNumber, studying, certificate, work, care, uses, merit);
    }
}
