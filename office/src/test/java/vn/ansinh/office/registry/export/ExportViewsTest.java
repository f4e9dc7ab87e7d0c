package vn.ansinh.office.registry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.registry.OfficeWithWard;

/** Columns of lists that are kept under a name. */
class ExportViewsTest {
    private static final OfficeWithWard OFFICE = new OfficeWithWard(2);
    private static final Visit OFFICER = OFFICE.signedIn("canbo", Role.OFFICER);
    private static final Visit SECOND = OFFICE.signedIn("canbo2", Role.OFFICER);

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void columns_are_kept_under_a_name_for_oneself_or_for_all() {
        Map<String, String> form = Map.of("chosen", "true", "column", "NAME", "name", "Danh bạ", "shape", "heads");
        String view = OFFICER.post("/export/views", form).location();
        assertThat(OFFICER.get(view).body()).contains("Danh bạ", "Bỏ bộ cột Danh bạ");
        assertThat(SECOND.get("/export").body()).doesNotContain("Danh bạ");
        Map<String, String> shared = new HashMap<>(form);
        shared.put("shared", "true");
        shared.put("name", "Chung");
        String common = OFFICER.post("/export/views", shared).location().replaceAll(".*=", "");
        assertThat(SECOND.get("/export").body()).contains("Chung");
        SECOND.post("/export/views/" + common + "/remove", Map.of());
        assertThat(SECOND.get("/export").body())
                .as("only its maker takes it away")
                .contains("Chung");
        OFFICER.post("/export/views/" + common + "/remove", Map.of());
        assertThat(SECOND.get("/export").body()).doesNotContain("Chung");
    }

    @Test
    void columns_are_not_kept_under_a_shape_that_is_none() {
        Map<String, String> form = Map.of("chosen", "true", "column", "NAME", "name", "X", "shape", "bogus");
        assertThat(OFFICER.post("/export/views", form).status()).isEqualTo(404);
    }
}
