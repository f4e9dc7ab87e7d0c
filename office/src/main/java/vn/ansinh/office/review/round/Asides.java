package vn.ansinh.office.review.round;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every part of the review what it has to say. */
@Component
class Asides {
    private final List<Aside> all;

    Asides(ObjectProvider<Aside> all) {
        this.all = all.orderedStream().toList();
    }

    @Transactional(readOnly = true)
    public List<Aside.Part> of(Round round) {
        return all.stream().flatMap(one -> one.of(round).stream()).toList();
    }

    @Transactional(readOnly = true)
    public List<Aside.Part> of(Round round, UUID area) {
        return all.stream().flatMap(one -> one.of(round, area).stream()).toList();
    }
}
