package vn.ansinh.office.demo;

import java.time.LocalDate;

/** A household on the ward's own list, as its decision recognised it. */
public record Listing(WardHousehold household, boolean poor, String decision, LocalDate decidedOn) {
    public String word() {
        return poor ? "Hộ nghèo" : "Hộ cận nghèo";
    }
}
