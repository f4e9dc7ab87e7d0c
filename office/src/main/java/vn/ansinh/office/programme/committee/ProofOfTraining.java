package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;

/** T07: a session on the criteria was held in the period and somebody came; that it is before September is the task's last day. */
@Component
class ProofOfTraining implements Proof {
    private final Trainings trainings;

    ProofOfTraining(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public String code() {
        return "criteria-training";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        List<Training> held = trainings.all().stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .filter(one -> trainings.invited(one.id()).stream().anyMatch(Trainee::isPresent))
                .toList();
        String address = held.stream().findFirst().map(Training::address).orElse("/programme/committee/training");
        return List.of(new Shown(Optional.empty(), held.size(), 1, address));
    }
}
