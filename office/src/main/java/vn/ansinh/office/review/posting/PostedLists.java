package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.round.Round;

/** The lists that were made to be posted. Only ever added to. */
@Component
class PostedLists {
    private final JdbcClient sql;

    PostedLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a group in a round, the latest first. */
    @Transactional(readOnly = true)
    public List<PostedList> of(Round round, UUID area) {
        return sql.sql("""
                select l.*, coalesce(a.full_name, '') as made_name from review.posted_list l
                left join account.user_account a on a.ward_id = l.ward_id and a.user_id = l.made_by
                where l.round_id = :round and l.area_id = :area
                order by l.move_number desc, l.number desc
                """)
                .param("round", round.id())
                .param("area", area)
                .query((row, n) -> new PostedList(
                        row.getObject("list_id", UUID.class),
                        row.getInt("move_number"),
                        row.getInt("number"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_name"),
                        row.getTimestamp("made_at").toInstant(),
                        lines(row.getObject("list_id", UUID.class))))
                .list();
    }

    private List<PostedList.Line> lines(UUID list) {
        return sql.sql("""
                select household_id, head_name, birth_year, people, result
                from review.posted_household where list_id = :list order by number
                """)
                .param("list", list)
                .query((row, n) -> {
                    Integer year = row.getObject("birth_year", Integer.class);
                    return new PostedList.Line(
                            row.getObject("household_id", UUID.class),
                            row.getString("head_name"),
                            year == null ? OptionalInt.empty() : OptionalInt.of(year),
                            row.getInt("people"),
                            PostedList.result(row.getString("result")));
                })
                .list();
    }

    /**
     * Writes down what the forms of a round find for the households of a group: poor, near-poor, and those that were one or the other
     * when the round began and are neither now. Of a head only the year of birth is read; of a head who is a child no name.
     */
    void make(Round round, UUID area, int move, int number, LocalDate day, LocalDate today) {
        UUID list = Ids.next();
        sql.sql("""
                insert into review.posted_list (ward_id, list_id, round_id, area_id, move_number, number, made_on, made_by)
                values (platform.ward(), :list, :round, :area, :move, :number, :today, platform.app_user())
                """)
                .param("list", list)
                .param("round", round.id())
                .param("area", area)
                .param("move", move)
                .param("number", number)
                .param("today", today)
                .update();
        sql.sql("""
                insert into review.posted_household (ward_id, list_id, number, household_id, head_name, birth_year, people, result)
                select platform.ward(), :list,
                    row_number() over (order by array_position(array['poor', 'near-poor', 'left-poverty', 'left-near-poverty'], f.result),
                        f.head_sort_key, f.code),
                    f.household_id, f.head_name, f.birth_year, f.people, f.result
                from (
                    select c.household_id, hh.code, h.head_sort_key, h.people, extract(year from m.birth_date)::integer as birth_year,
                        case when m.birth_date > :day - interval '16 years' then 'Chủ hộ dưới 16 tuổi' else h.head_name end as head_name,
                        case when k.class in ('poor', 'near-poor') then k.class
                            when r.status = 'poor' then 'left-poverty'
                            when r.status = 'near-poor' then 'left-near-poverty' end as result
                    from review.candidate c
                    join registry.household hh on hh.ward_id = c.ward_id and hh.household_id = c.household_id
                    join registry.households_on(:day) h on h.household_id = c.household_id
                    join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
                    left join review.recognised_on(:begins) r on r.household_id = c.household_id
                    left join registry.members_on(:day) m on m.person_id = h.head_id
                    where c.round_id = :round and c.area_id = :area and h.people > 0 and k.class is not null
                        and (not exists (select from review.candidate_removal x where x.ward_id = c.ward_id
                                and x.round_id = c.round_id and x.household_id = c.household_id)
                            or exists (select from review.candidate_return b where b.ward_id = c.ward_id
                                and b.round_id = c.round_id and b.household_id = c.household_id))
                ) f where f.result is not null
                """)
                .param("list", list)
                .param("round", round.id())
                .param("area", area)
                .param("begins", round.begins())
                .param("day", day)
                .update();
    }
}
