package vn.ansinh.office.registry.chapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** Who looked at sensitive facts of the person or of the household: for the extract only. */
@Component
class LooksChapter implements FileChapter {
    private static final int MOST = 500;

    private final JdbcClient sql;
    private final Words words;

    LooksChapter(JdbcClient sql, Words words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String useCase() {
        return "GIVE_EXTRACT";
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.empty();
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = sql.sql("""
                select v.at, coalesce(u.full_name, '') as full_name, v.role, v.fact
                from platform.view_log v
                left join account.user_account u on u.ward_id = v.ward_id and u.user_id = v.user_id
                where v.subject = :person or v.subject in (select m.household_id from registry.membership m
                    where m.person_id = :person)
                order by v.at desc, v.id desc limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query((row, n) -> List.of(
                        writing.moment(row.getTimestamp("at").toInstant()),
                        row.getString("full_name"),
                        words.text(question.language(), "account.role." + row.getString("role")),
                        words.text(question.language(), "account.use-case." + row.getString("fact"))))
                .list();
        return Optional.of(Chapter.of(
                "registry.file.looks",
                List.of("account.audit.when", "account.audit.who", "registry.file.role", "account.views.fact"),
                rows));
    }
}
