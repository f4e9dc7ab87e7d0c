package vn.ansinh.office.platform.web;

import java.util.Optional;
import java.util.UUID;

/** Tells the frame what a ward is called; the register has the answer, and the frame may not depend on it. */
@FunctionalInterface
public interface WardNames {
    /** The name as shown on top of each page, {@code Phường Phước Long}. */
    Optional<String> of(UUID ward);
}
