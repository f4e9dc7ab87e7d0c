package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.programme.Proof;

/** To coordinate has no evidence of its own: it is seen from the other duties of a group. */
@Component
class GroupDutiesProof implements Proof {
    private static final Set<String> DUTIES =
            Set.of("causes-known", "helpers-assigned", "households-contacted", "kin-mobilised");

    private final ObjectProvider<Proof> all;

    GroupDutiesProof(ObjectProvider<Proof> all) {
        this.all = all;
    }

    @Override
    public String code() {
        return "group-duties";
    }

    @Override
    public List<Shown> between(LocalDate from, LocalDate until) {
        Map<Optional<UUID>, List<Shown>> byArea = all.stream()
                .filter(proof -> DUTIES.contains(proof.code()))
                .flatMap(proof -> proof.between(from, until).stream())
                .collect(Collectors.groupingBy(Shown::area));
        return byArea.entrySet().stream()
                .map(each -> new Shown(
                        each.getKey(),
                        each.getValue().stream().mapToLong(Shown::done).sum(),
                        each.getValue().stream().mapToLong(Shown::of).sum(),
                        "/programme"))
                .toList();
    }
}
