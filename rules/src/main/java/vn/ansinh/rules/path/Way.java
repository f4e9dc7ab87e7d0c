package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.path.Step.MeetIndicator;
import vn.ansinh.rules.path.Step.RaiseIncome;

/**
 * Phương án: steps that lead out together, of which none can be left out.
 *
 * @param indicators in the order of the reports
 */
public record Way(Optional<RaiseIncome> income, List<MeetIndicator> indicators) {
    public Way {
        indicators = List.copyOf(indicators);
    }

    /** The income first, then the indicators. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        income.ifPresent(steps::add);
        steps.addAll(indicators);
        return List.copyOf(steps);
    }

    public int size() {
        return indicators.size() + (income.isPresent() ? 1 : 0);
    }
}
