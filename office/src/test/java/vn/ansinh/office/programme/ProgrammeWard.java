package vn.ansinh.office.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.posting.PostedWard;

/** A ward with bodies, those who answer for them, and questions to what was recorded. */
public record ProgrammeWard(PostedWard ward) {
    /** A body of the ward since 2024. */
    public void body(String id, String kind, String name) {
        assertThat(ward.officer
                        .post(
                                "/programme/bodies/new",
                                Map.of("id", id, "kind", kind, "name", name, "shortName", name, "from", "01/01/2024"))
                        .status())
                .isEqualTo(303);
    }

    /** The same with the one who answers for it. */
    public void body(String id, String kind, String name, String account) {
        body(id, kind, name);
        assertThat(ward.officer
                        .post(
                                "/programme/bodies/" + id + "/holders",
                                Map.of(
                                        "holder",
                                        Ids.next().toString(),
                                        "user",
                                        user(account).toString(),
                                        "from",
                                        "01/01/2024",
                                        "lead",
                                        "true"))
                        .status())
                .isEqualTo(303);
    }

    public UUID user(String account) {
        return UUID.fromString(
                one("select user_id::text from account.user_account where user_name = '" + account + "'"));
    }

    public String holder(String account) {
        return one("select holder_id::text from programme.holder where user_id = '" + user(account) + "'");
    }

    /** The only answer, as the officer has it. */
    public String one(String sql) {
        return ward.register.officer(
                () -> ward.database.sql().sql(sql).query(String.class).single());
    }

    /** How many rows of a table of the programme somebody sees. */
    public long count(String table, UUID user, Role role) {
        Identity who = new Identity(ward.register.ward(), user, role.code(), List.of());
        return ward.database.as(
                who,
                () -> ward.database
                        .sql()
                        .sql("select count(*) from programme." + table)
                        .query(Long.class)
                        .single());
    }

    /** A small photograph. */
    public static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
