package vn.ansinh.office.registry.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** What an event changes and what stands against it: the pure function, with no database. */
class EventRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID HOME = new UUID(1, 1);
    private static final UUID NEIGHBOURS = new UUID(1, 2);
    private static final UUID MAN = new UUID(2, 1);
    private static final UUID WIFE = new UUID(2, 2);
    private static final UUID SON = new UUID(2, 3);
    private static final UUID WIDOW = new UUID(2, 4);
    private static final UUID GROUP = new UUID(3, 1);
    private static final UUID NEW = new UUID(9, 9);

    private final Book book = Book.of(List.of(
            new Row.Household(HOME, "A"),
            new Row.Household(NEIGHBOURS, "B"),
            home(HOME),
            home(NEIGHBOURS),
            person(MAN, "Ông An", 1950),
            person(WIFE, "Bà Bình", 1955),
            person(SON, "Anh Cường", 1980),
            person(WIDOW, "Bà Dung", 1960),
            new Row.Stay(MAN, SINCE, null, HOME, Relation.HEAD),
            new Row.Stay(WIFE, SINCE, null, HOME, Relation.SPOUSE),
            new Row.Stay(SON, SINCE, null, HOME, Relation.CHILD),
            new Row.Stay(WIDOW, SINCE, null, NEIGHBOURS, Relation.HEAD)));

    private static Row.Person person(UUID id, String name, int year) {
        return new Row.Person(id, name, BirthDate.of(year), Sex.MALE, null, null);
    }

    private static Row.Home home(UUID household) {
        return new Row.Home(household, SINCE, null, GROUP, null, null, "12 Trần Phú", null, null, null, null);
    }

    private static Succession wifeHeads() {
        return new Succession(WIFE, List.of(new Kin(SON, Relation.CHILD)));
    }

    private static Newcomer comer(Relation relation) {
        return new Newcomer(NEW, "Trần Văn Mới", BirthDate.of(1990), Sex.MALE, relation, null);
    }

    private Book after(LifeEvent event) {
        return after(book, event, DAY);
    }

    private static Book after(Book book, LifeEvent event, LocalDate day) {
        Outcome outcome = Applying.apply(book, event, day);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Applied.class);
        return book.with(((Outcome.Applied) outcome).changes());
    }

    private static List<String> faults(Book book, LifeEvent event, LocalDate day) {
        Outcome outcome = Applying.apply(book, event, day);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).faults().stream().map(Fault::key).toList();
    }

    private List<String> faults(LifeEvent event) {
        return faults(book, event, DAY);
    }

    private static Relation relation(Book book, UUID person) {
        return book.openStay(person).orElseThrow().relation();
    }

    @Test
    void who_dies_lives_nowhere_from_the_day_on_and_the_new_head_follows_in_the_same_step() {
        Book now = after(new LifeEvent.Death(MAN, wifeHeads()));
        assertThat(now.person(MAN).orElseThrow().death()).isEqualTo(DAY);
        assertThat(now.openStay(MAN)).isEmpty();
        assertThat(relation(now, WIFE)).isEqualTo(Relation.HEAD);
        assertThat(relation(now, SON)).isEqualTo(Relation.CHILD);
        assertThat(now.stays(SON)).as("nothing changed for the son").hasSize(1);
    }

    @Test
    void a_head_who_dies_or_leaves_without_a_new_head_is_refused() {
        assertThat(faults(new LifeEvent.Death(MAN, null))).containsExactly("event.fault.head-needed");
        assertThat(faults(new LifeEvent.MoveOut(HOME, List.of(MAN), "", null)))
                .containsExactly("event.fault.head-needed");
        assertThat(faults(new LifeEvent.Split(HOME, founding(), List.of(new Kin(MAN, Relation.HEAD)), null)))
                .contains("event.fault.head-needed");
    }

    @Test
    void every_member_must_be_somebody_to_the_new_head() {
        assertThat(faults(new LifeEvent.Death(MAN, new Succession(WIFE, List.of()))))
                .containsExactly("event.fault.relation-needed");
        assertThat(faults(new LifeEvent.Death(MAN, new Succession(WIFE, List.of(new Kin(SON, Relation.HEAD))))))
                .containsExactly("event.fault.second-head");
    }

    @Test
    void the_dead_neither_die_again_nor_marry_nor_move() {
        Book now = after(new LifeEvent.Death(MAN, wifeHeads()));
        LocalDate later = DAY.plusDays(9);
        assertThat(faults(now, new LifeEvent.Death(MAN, null), later)).containsExactly("event.fault.dead");
        assertThat(faults(now, new LifeEvent.Marriage(WIDOW, MAN, null, null), later))
                .containsExactly("event.fault.dead");
        assertThat(faults(now, new LifeEvent.MoveOut(HOME, List.of(MAN), "", null), later))
                .containsExactly("event.fault.not-member");
    }

    @Test
    void nothing_happens_to_anybody_before_birth() {
        assertThat(faults(new LifeEvent.MoveIn(
                        HOME,
                        null,
                        List.of(new Newcomer(NEW, "Bé", BirthDate.of(DAY.plusDays(1)), Sex.MALE, Relation.CHILD, null)),
                        "")))
                .contains("event.fault.unborn");
    }

    @Test
    void a_child_is_born_into_the_household_on_its_day() {
        Book now = after(new LifeEvent.Birth(
                HOME, new Newcomer(NEW, "Bé Mới", BirthDate.of(DAY), Sex.FEMALE, Relation.GRANDCHILD, null)));
        assertThat(now.members(HOME)).hasSize(4);
        assertThat(now.openStay(NEW).orElseThrow().since()).isEqualTo(DAY);
    }

    @Test
    void nobody_comes_in_as_a_second_head() {
        assertThat(faults(new LifeEvent.MoveIn(HOME, null, List.of(comer(Relation.HEAD)), "")))
                .containsExactly("event.fault.second-head");
    }

    @Test
    void a_household_is_founded_with_exactly_one_head() {
        assertThat(faults(new LifeEvent.MoveIn(null, founding(), List.of(comer(Relation.CHILD)), "")))
                .containsExactly("event.fault.one-head");
        Book now = after(new LifeEvent.MoveIn(null, founding(), List.of(comer(Relation.HEAD)), ""));
        assertThat(now.members(founding().household())).hasSize(1);
        assertThat(now.openHome(founding().household())).isPresent();
    }

    @Test
    void the_last_one_who_leaves_closes_the_household() {
        Book now = after(new LifeEvent.MoveOut(NEIGHBOURS, List.of(WIDOW), "Đà Nẵng", null));
        assertThat(now.members(NEIGHBOURS)).isEmpty();
        assertThat(now.openHome(NEIGHBOURS)).isEmpty();
        assertThat(faults(now, new LifeEvent.MoveWithin(NEIGHBOURS, place()), DAY.plusDays(1)))
                .containsExactly("event.fault.no-household");
    }

    @Test
    void who_left_may_come_back_and_who_lives_here_may_not_come_again() {
        Book gone = after(new LifeEvent.MoveOut(HOME, List.of(SON), "", null));
        Newcomer back = new Newcomer(SON, "Anh Cường", BirthDate.of(1980), Sex.MALE, Relation.CHILD, null);
        LifeEvent comes = new LifeEvent.MoveIn(HOME, null, List.of(back), "");
        assertThat(after(gone, comes, DAY.plusDays(30)).stays(SON)).hasSize(2);
        assertThat(faults(comes)).containsExactly("event.fault.lives-here");
    }

    @Test
    void an_event_before_a_later_change_of_the_same_person_names_that_change() {
        Book now = after(new LifeEvent.Death(MAN, wifeHeads()));
        Outcome outcome = Applying.apply(now, new LifeEvent.MoveOut(HOME, List.of(WIFE), "", null), DAY.minusDays(1));
        Fault fault = ((Outcome.Refused) outcome).faults().getFirst();
        assertThat(fault.key()).isEqualTo("event.fault.later");
        assertThat(fault.later()).contains(new Fault.Later(WIFE, DAY));
    }

    @Test
    void some_members_found_a_household_and_the_others_stay() {
        Book now = after(new LifeEvent.Split(HOME, founding(), List.of(new Kin(SON, Relation.HEAD)), null));
        assertThat(now.members(HOME)).hasSize(2);
        assertThat(now.members(founding().household()))
                .extracting(Row.Stay::person)
                .containsExactly(SON);
        assertThat(faults(new LifeEvent.Split(
                        HOME,
                        founding(),
                        List.of(
                                new Kin(MAN, Relation.HEAD),
                                new Kin(WIFE, Relation.SPOUSE),
                                new Kin(SON, Relation.CHILD)),
                        null)))
                .containsExactly("event.fault.split-all");
    }

    @Test
    void a_household_that_joins_another_is_closed() {
        Book now = after(new Merge(NEIGHBOURS, HOME, List.of(new Kin(WIDOW, Relation.SIBLING))));
        assertThat(now.members(HOME)).hasSize(4);
        assertThat(now.openHome(NEIGHBOURS)).isEmpty();
        assertThat(faults(new Merge(HOME, NEIGHBOURS, List.of(new Kin(SON, Relation.CHILD)))))
                .containsExactly("event.fault.merge-all");
    }

    @Test
    void of_two_who_marry_one_may_move_to_the_other() {
        Book now = after(new LifeEvent.Marriage(
                SON, WIDOW, null, new LifeEvent.Marriage.Moving(WIDOW, HOME, Relation.CHILD_IN_LAW, null)));
        assertThat(relation(now, WIDOW)).isEqualTo(Relation.CHILD_IN_LAW);
        assertThat(now.openHome(NEIGHBOURS)).isEmpty();
        assertThat(after(new LifeEvent.Marriage(SON, WIDOW, null, null)).rows())
                .as("who marries and stays changes no row")
                .isEqualTo(book.rows());
        assertThat(after(new LifeEvent.Marriage(SON, NEW, comer(Relation.CHILD_IN_LAW), null))
                        .members(HOME))
                .hasSize(4);
    }

    @Test
    void a_change_of_head_says_anew_what_everybody_is() {
        Book now = after(new LifeEvent.NewHead(
                HOME, new Succession(SON, List.of(new Kin(MAN, Relation.PARENT), new Kin(WIFE, Relation.PARENT)))));
        assertThat(List.<Function<Book, Relation>>of(
                        one -> relation(one, SON), one -> relation(one, MAN), one -> relation(one, WIFE)))
                .extracting(one -> one.apply(now))
                .containsExactly(Relation.HEAD, Relation.PARENT, Relation.PARENT);
        assertThat(faults(new LifeEvent.NewHead(HOME, new Succession(MAN, List.of()))))
                .containsExactly("event.fault.is-head");
    }

    @Test
    void what_changes_at_school_or_work_holds_from_the_day_and_the_rest_stays() {
        Book now = after(new PersonEvent.SchoolWork(SON, null, null, WorkStatus.OWN_WORK, "Thợ nề"));
        Book later = after(now, new PersonEvent.SchoolWork(SON, StudyingAt.COLLEGE, null, null, null), DAY.plusDays(5));
        assertThat(later.all(Row.Situated.class)).hasSize(2);
        assertThat(later.all(Row.Situated.class).filter(row -> row.until() == null))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.situation().occupation()).isEqualTo("Thợ nề");
                    assertThat(row.situation().studyingAt()).isEqualTo(StudyingAt.COLLEGE);
                });
        assertThat(faults(later, new PersonEvent.SchoolWork(SON, null, null, null, "Thợ mộc"), DAY))
                .containsExactly("event.fault.later");
        assertThat(faults(later, new PersonEvent.SchoolWork(SON, null, null, null, "Thợ nề"), DAY.plusDays(9)))
                .containsExactly("event.fault.nothing-changes");
    }

    @Test
    void a_mistake_is_put_right_in_place_and_never_the_head() {
        Book now = after(new PersonEvent.Correction(
                SON, "Anh Cường", BirthDate.of(1981), null, Relation.CHILD_OTHER, new CitizenId("056081000123")));
        assertThat(now.person(SON).orElseThrow().birth()).isEqualTo(BirthDate.of(1981));
        assertThat(now.person(SON).orElseThrow().idTail()).isEqualTo("123");
        assertThat(now.openStay(SON).orElseThrow())
                .isEqualTo(new Row.Stay(SON, SINCE, null, HOME, Relation.CHILD_OTHER));
        assertThat(faults(new PersonEvent.Correction(SON, null, null, null, Relation.HEAD, null)))
                .contains("event.fault.correct-head");
        assertThat(faults(new PersonEvent.Correction(SON, "Anh Cường", null, null, null, null)))
                .containsExactly("event.fault.nothing-changes");
        assertThat(faults(new PersonEvent.Correction(SON, null, BirthDate.of(2025), null, null, null)))
                .containsExactly("event.fault.born-later");
    }

    @Test
    void what_is_true_for_a_time_begins_once_and_ends_by_its_own_event_or_by_a_death() {
        LifeEvent away = new PersonEvent.SpellBegan(SON, SpellKind.TEMPORARY_ABSENCE, DAY.plusDays(90), "Đà Lạt");
        Book now = after(away);
        assertThat(now.openSpell(SON, SpellKind.TEMPORARY_ABSENCE)).isPresent();
        assertThat(relation(now, SON)).as("stays a member").isEqualTo(Relation.CHILD);
        assertThat(faults(now, away, DAY.plusDays(1))).containsExactly("event.fault.spell-open");
        LifeEvent back = new PersonEvent.SpellEnded(SON, SpellKind.TEMPORARY_ABSENCE);
        assertThat(faults(back)).containsExactly("event.fault.no-spell");
        Book later = after(now, back, DAY.plusDays(30));
        assertThat(later.openSpells(SON)).isEmpty();
        assertThat(faults(later, away, DAY.plusDays(9))).containsExactly("event.fault.later");
        assertThat(after(now, new LifeEvent.Death(SON, null), DAY.plusDays(2)).openSpells(SON))
                .isEmpty();
        assertThat(faults(new PersonEvent.SpellBegan(SON, SpellKind.MILITARY_SERVICE, DAY, "")))
                .containsExactly("event.fault.expected-before");
    }

    @Test
    void a_birth_ends_the_pregnancy_of_the_mother_and_no_man_is_pregnant() {
        Book women =
                book.with(List.of(new Change(null, new Row.Person(WIFE, "Bà Bình", null, Sex.FEMALE, null, null))));
        LifeEvent pregnant = new PersonEvent.SpellBegan(WIFE, SpellKind.PREGNANCY, DAY.plusDays(200), "");
        assertThat(faults(pregnant)).containsExactly("event.fault.not-a-woman");
        Book now = after(women, pregnant, DAY);
        LocalDate born = DAY.plusDays(190);
        Newcomer child = new Newcomer(NEW, "Bé Mới", BirthDate.of(born), Sex.MALE, Relation.GRANDCHILD, null);
        Book later = after(now, new LifeEvent.Birth(HOME, child, WIFE), born);
        assertThat(later.openSpells(WIFE)).isEmpty();
        assertThat(later.members(HOME)).hasSize(4);
    }

    @Test
    void a_new_certificate_takes_the_place_of_the_one_before() {
        Book now = after(new PersonEvent.HealthFound(
                SON, DisabilityDegree.SEVERE, null, new PersonEvent.HealthFound.Certified("12/GXN", DAY.plusYears(2))));
        Book later = after(
                now,
                new PersonEvent.HealthFound(SON, null, null, new PersonEvent.HealthFound.Certified("7/GXN", null)),
                DAY.plusYears(1));
        assertThat(later.openSpells(SON)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("7/GXN");
            assertThat(one.expected()).isNull();
        });
        assertThat(later.all(Row.Healthy.class)).hasSize(1);
    }

    @Test
    void a_child_is_adopted_from_the_ward_or_from_elsewhere() {
        Book now = after(new Adoption(NEIGHBOURS, SON, HOME, null, null));
        assertThat(relation(now, SON)).isEqualTo(Relation.CHILD_OTHER);
        assertThat(now.openStay(SON).orElseThrow().household()).isEqualTo(NEIGHBOURS);
        Newcomer child = comer(Relation.CHILD_OTHER);
        assertThat(after(new Adoption(HOME, NEW, null, child, null)).members(HOME))
                .hasSize(4);
    }

    @Test
    void undoing_puts_the_former_periods_back_unless_something_rests_on_it() {
        List<Change> death =
                ((Outcome.Applied) Applying.apply(book, new LifeEvent.Death(MAN, wifeHeads()), DAY)).changes();
        Book now = book.with(death);
        assertThat(now.with(((Outcome.Applied) Undoing.undo(now, death, DAY)).changes())
                        .rows())
                .isEqualTo(book.rows());
        Book later = after(
                now, new LifeEvent.MoveOut(HOME, List.of(WIFE), "", new Succession(SON, List.of())), DAY.plusDays(3));
        assertThat(Undoing.undo(later, death, DAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void relations_to_a_new_head_follow_only_where_they_are_certain() {
        assertThat(Kinship.toNewHead(Relation.SPOUSE, Relation.HEAD)).contains(Relation.SPOUSE);
        assertThat(Kinship.toNewHead(Relation.CHILD, Relation.SPOUSE)).contains(Relation.PARENT);
        assertThat(Kinship.toNewHead(Relation.CHILD, Relation.CHILD)).contains(Relation.SIBLING);
        assertThat(Kinship.toNewHead(Relation.CHILD, Relation.CHILD_IN_LAW))
                .as("the wife of the new head, or of a brother")
                .isEmpty();
        assertThat(Kinship.toNewHead(Relation.CHILD, Relation.GRANDCHILD)).isEmpty();
    }

    @Test
    void an_event_is_kept_in_words_that_do_not_change() {
        LifeEvent event = new LifeEvent.Death(MAN, wifeHeads());
        assertThat(EventJson.write(event))
                .isEqualTo("{\"kind\":\"death\",\"person\":\"00000000-0000-0002-0000-000000000001\",\"succession\":"
                        + "{\"head\":\"00000000-0000-0002-0000-000000000002\",\"others\":"
                        + "[{\"person\":\"00000000-0000-0002-0000-000000000003\",\"relation\":\"CHILD\"}]}}");
        assertThat(EventJson.event(EventJson.write(event))).isEqualTo(event);
        List<Change> changes = ((Outcome.Applied) Applying.apply(book, event, DAY)).changes();
        assertThat(EventJson.changes(EventJson.write(changes))).isEqualTo(changes);
    }

    private static Founding founding() {
        return new Founding(new UUID(1, 7), "H-000001", place());
    }

    private static Place place() {
        return new Place(GROUP, "3 Lê Lợi", null);
    }
}
