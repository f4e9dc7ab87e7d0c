package vn.ansinh.office.registry.intake.web;

import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.intake.Waiting;

/** Chosen lists on their way into the register. */
@Component
class WaitingFiles extends Waiting<Intake> {}
