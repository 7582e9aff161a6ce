package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables about the right desk are told beside the needs, and who hears what they answered. */
class DeskFactsIT extends CaseworkIT {

    /** The tests' day is 23 November 2026: each pair is the day before a birthday, and the birthday. */
    @ParameterizedTest
    @CsvSource({
        "2011-11-24, child",
        "2011-11-23, child youth-effort",
        "2008-11-24, child youth-effort",
        "2008-11-23, youth-effort adult youth-support",
        "2003-11-24, youth-effort adult youth-support",
        "2003-11-23, youth-effort adult",
        "2001-11-24, youth-effort adult",
        "2001-11-23, adult after-youth",
        "1959-11-24, adult after-youth",
        "1959-11-23, adult after-youth pension"
    })
    void anAgeBelongsToTheGroupsOfTheReferenceData(LocalDate born, String groups) {
        register(citizenBorn(born));

        assertThat(facts().get("ageGroups")).isEqualTo(List.of(groups.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "1962-12-31, 67",
        "1963-01-01, 68",
        "1966-12-31, 68",
        "1967-01-01, 69",
        "1970-12-31, 69",
        "1971-01-01, 70"
    })
    void pensionAgeFollowsTheYearOfBirth(LocalDate born, int age) {
        assertThat(database.sql("""
                                select from_age from casework.age_group
                                 where code = 'pension' and :born between born_from and born_until""").param("born", born).query(Integer.class).list())
                .containsExactly(age);
    }

    @Test
    void aReformCountsFromItsDay() {
        owner("""
                insert into casework.reform (code, in_force_on, source_mark, name_da, name_en)
                values ('from-today', '2026-11-23', 'D', '', ''), ('from-tomorrow', '2026-11-24', 'D', '', '')""");
        register(intake());

        assertThat(facts().get("reforms")).isEqualTo(List.of("from-today"));
    }

    @Test
    void theDeskThatHadTheCitizenBeforeIsKnown() {
        assertThat(knownAfterAJourneyWith("adult-social", "user-mette")).isEqualTo("adult-social");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult-social, ", "reception, user-mette"})
    void whereNobodyWasCoordinatorOrReceptionHadItNoDeskIsKnown(String before) {
        String[] holder = before.split(", ");

        assertThat(knownAfterAJourneyWith(holder[0], holder.length > 1 ? holder[1] : null))
                .isNull();
    }

    @Test
    void theTimelineSaysWhyItBecameThisDesk() {
        register(intake());

        run("route-to-desk", Map.of("department", "children-family", "deskReason", "main-need"));

        assertThat(value("""
                        select detail ->> 'deskReason' from casework.journey_event
                         where journey_id = :journey and kind = 'routed-to-desk'""")).isEqualTo("main-need");
    }

    @Test
    void leadershipIsToldWhenNoDeskFits() {
        register(intake());

        run("tell-no-desk", Map.of());

        assertThat(rows("select recipient, recipient_id, template from casework.outbox where journey_id = :journey"))
                .containsExactly(
                        Map.of("recipient", "department", "recipient_id", "leadership", "template", "no-desk-fits"));
        assertThat(timeline()).endsWith("no-desk-fits");
    }

    private Object knownAfterAJourneyWith(String department, String coordinator) {
        register(intake());
        database.sql("""
                        update casework.journey
                           set state = 'ended', end_reason = 'ended', ended_at = now(), department = :department,
                               coordinator = :coordinator
                         where journey_id = :journey""")
                .param("department", department)
                .param("coordinator", coordinator)
                .param("journey", journeyId)
                .update();
        anotherReferral();
        register(intake());
        return facts().get("knownDesk");
    }

    /** A replacement number of the test's own. */
    private Map<String, Object> citizenBorn(LocalDate born) {
        Map<String, Object> intake = intake();
        intake.put(
                "citizenCpr",
                "%02d%02d%02d%s%s"
                        .formatted(
                                born.getDayOfMonth() + 60,
                                born.getMonthValue(),
                                born.getYear() % 100,
                                born.getYear() < 2000 ? "0" : "4",
                                cpr.substring(7)));
        return intake;
    }

    private Map<String, Object> facts() {
        return run("gather-desk-facts", Map.of());
    }
}
