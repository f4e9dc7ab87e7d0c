package vn.ansinh.office.account.audit;

import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.web.Pager;

/**
 * What the page of the looks shows.
 *
 * @param about the id of the one record asked about; empty for all
 * @param aboutName how it is called
 */
public record ViewsView(
        List<ViewRow> rows,
        Map<String, String> people,
        List<String> facts,
        String from,
        String to,
        String person,
        String about,
        String aboutName,
        String fact,
        Pager pager) {
    public ViewsView {
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }
}
