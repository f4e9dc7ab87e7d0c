package vn.ansinh.office.programme.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ProgrammeWard;
import vn.ansinh.office.review.posting.PostedWard;

/** Who sees a project follows the body that runs it now. */
class ProjectOwnerTest {
    @Test
    void the_last_body_of_a_project_is_the_one_that_sees_it() {
        try (PostedWard ward = new PostedWard()) {
            Visit women = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
            Visit youth = ward.office.signedIn(ward.register.ward(), "doan", Role.ASSOCIATION);
            String first = Ids.next().toString();
            String second = Ids.next().toString();
            ProgrammeWard programme = new ProgrammeWard(ward);
            programme.body(first, "women", "Hội Phụ nữ", "hoiphunu");
            programme.body(second, "youth", "Đoàn Thanh niên", "doan");
            String id = Ids.next().toString();
            String page = "/programme/livelihood/" + id;
            Map<String, String> form = ProjectForms.project(id, first);
            form.put("kind", "works");
            form.put("name", "Đường hẻm 12");
            form.put("area", ward.groups.get(1).toString());
            ward.officer.post("/programme/livelihood/new", form);
            assertThat(women.get(page).status()).isEqualTo(200);
            assertThat(youth.get(page).status()).isEqualTo(404);
            form.put("number", "1");
            form.put("body", second);
            form.put("reason", "Đoàn nhận làm");
            ward.officer.post(page + "/change", form);
            assertThat(women.get(page).status()).isEqualTo(404);
            assertThat(youth.get(page).body())
                    .contains("Đường hẻm 12", "Hộ được phục vụ")
                    .doesNotContain("Dự kiến có kết quả đầu tiên");
        }
    }
}
