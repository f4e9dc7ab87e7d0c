package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** The classes of the household over the years: what the ward recognised, and what the rules found at each interview. */
@Component
class ClassesChapter implements FileChapter {
    private final JdbcClient sql;
    private final Words words;

    ClassesChapter(JdbcClient sql, Words words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_CLASSIFICATION.name();
    }

    private record Known(
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String badge,
            boolean isRecognised,
            @Nullable String decision) {}

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        List<Known> known = sql.sql("""
                select lower(during) as since, upper(during) as until, status as badge, true as is_recognised,
                    decision_number as decision
                from review.recognised_status
                where household_id = :household and superseded_at is null and lower(during) <= :asOf
                union all
                select c.interview_date, null, c.class, false, null
                from review.classification c
                where c.household_id = :household and c.interview_date <= :asOf and c.in_force @> c.interview_date
                order by since desc, is_recognised desc
                """)
                .param("household", question.household().id())
                .param("asOf", question.asOf())
                .query(Known.class)
                .list();
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = new ArrayList<>();
        List<Chapter.Moment> moments = new ArrayList<>();
        for (Known each : known) {
            String badge = words.text(
                    question.language(), "shell.badge." + Objects.requireNonNullElse(each.badge(), "undetermined"));
            String how = words.text(
                    question.language(), each.isRecognised() ? "review.panel.recognised" : "review.panel.found");
            rows.add(List.of(
                    writing.date(each.since()),
                    each.until() == null ? "" : writing.date(each.until().minusDays(1)),
                    badge,
                    how,
                    Objects.requireNonNullElse(each.decision(), "")));
            moments.add(new Chapter.Moment(each.since(), how + ": " + badge));
        }
        return Optional.of(new Chapter(
                "review.panel.title",
                List.of(
                        "registry.file.since",
                        "registry.file.until",
                        "registry.file.class",
                        "registry.file.how",
                        "review.panel.decision"),
                rows,
                moments));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return ofHousehold(question);
    }
}
