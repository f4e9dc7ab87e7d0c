package vn.ansinh.office.registry.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.registry.roll.Order;

/**
 * What the list of households is asked for: it stands in the address and can be sent to a colleague.
 *
 * @param chosen the choices of other modules' filters, by the filter's name
 */
public record ListQuestion(
        Optional<UUID> group, Optional<Narrowing> narrowing, Map<String, String> chosen, Order order) {
    public ListQuestion {
        chosen = Map.copyOf(chosen);
    }

    /** The address of the list, without the page. */
    public String address(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        group.ifPresent(id -> parameters.put("group", id.toString()));
        narrowing.ifPresent(each -> parameters.put("who", each.code()));
        chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> parameters.put(each.getKey(), each.getValue()));
        if (order != Order.GROUP) {
            parameters.put("sort", order.code());
        }
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public boolean isNarrowed() {
        return group.isPresent() || narrowing.isPresent() || !chosen.isEmpty();
    }
}
