package vn.ansinh.office.programme.livelihood;

import java.util.HashMap;
import java.util.Map;
import vn.ansinh.office.platform.Ids;

/** What people type of a project, right as it is. */
final class ProjectForms {
    private ProjectForms() {}

    static Map<String, String> project(String id, String body) {
        return new HashMap<>(Map.of(
                "id", id,
                "kind", "production",
                "name", "Xe bán hàng rong",
                "gives", "Xe đẩy và vốn ban đầu",
                "body", body,
                "person", "Kiều Thị Bích Thảo",
                "begins", "1/3/2026",
                "ends", "31/12/2026",
                "first", "31/10/2026"));
    }

    static Map<String, String> money(String kind, String source, String amount, String receipt) {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "kind", kind,
                "source", source,
                "amount", amount,
                "day", "10/4/2026",
                "receipt", receipt));
    }

    static Map<String, String> joining(String code) {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "household", code,
                "day", "1/4/2026",
                "thing", "Xe đẩy",
                "quantity", "1 chiếc",
                "value", "6.000.000",
                "own", "500.000"));
    }

    static Map<String, String> earned(String from, String income, String cost) {
        return new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "from",
                from,
                "income",
                income,
                "cost",
                cost,
                "saidBy",
                "Lê Thị An",
                "saidOn",
                "20/11/2026"));
    }
}
