package vn.ansinh.office.registry.update;

import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.intake.Waiting;

/** Lists that came back. */
@Component
class WaitingLists extends Waiting<HeldList> {}
