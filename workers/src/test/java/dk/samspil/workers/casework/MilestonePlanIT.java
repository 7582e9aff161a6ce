package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.casework.PublishedMessages.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestonePlanIT extends TransitionIT {

    @AfterEach
    void lawAsItWas() {
        database.sql("delete from casework.milestone_rule where valid_from > '2024-01-01'")
                .update();
    }

    @Test
    void theMilestonesOfThatTrackLieAtTheirTimesBeforeAndAfterEighteen() {
        onTheWay(LocalDate.of(2011, 1, 20), "handicap-122");

        assertThat(planned())
                .containsExactly(
                        "M1 2027-01-20",
                        "M2 2027-01-20",
                        "M3 2027-07-20",
                        "M4 2028-01-20",
                        "M5 2028-01-20",
                        "M6 2028-01-20",
                        "M7 2028-06-20",
                        "M8 2028-10-20",
                        "M9 2028-11-25",
                        "M10 2028-12-23",
                        "M11 2029-01-20",
                        "M12 2029-02-03",
                        "M12B 2029-02-20",
                        "M13 2029-04-20");
        assertThat(step("plan-next-milestone", Map.of()))
                .containsEntry("milestonesLeft", true)
                .containsEntry(
                        "milestone",
                        Map.of(
                                "code", "M1",
                                "processId", "milestone-start-at-16",
                                "beginsAt", "2027-01-20T00:00:00+01:00",
                                "late", false));
    }

    @Test
    void onlyYouthSupportHasAnEndToPrepareAndOnlySomeNeedAGuardian() {
        onTheWay(LocalDate.of(2011, 1, 20), "youth-support");

        assertThat(planned()).contains("M14 2033-07-20").noneMatch(milestone -> milestone.startsWith("M5 "));
    }

    /** Law: offered at the latest on 31 July of the year of 17, whenever in the year that is. */
    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2010-07-31", "2010-08-01", "2010-12-31"})
    void stuIsOfferedBeforeCompulsorySchoolingEnds(LocalDate born) {
        onTheWay(born, "education");

        assertThat(planned()).contains("M3B 2026-07-31");
        assertThat(run(
                        "compute-deadline",
                        Map.of(
                                "deadlineCode", "F-STU-31JUL",
                                "department", "youth",
                                "deadlineStart", born.plusYears(18) + "T00:00:00+01:00")))
                .extracting("deadline.dueAt")
                .isEqualTo("2027-07-31T23:59:59+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2028-02-29, 2030-03-01", // 29 February: 1 March in a year without it [K]
        "2010-12-25, 2026-12-25, 2028-12-25", // a holiday: the birthday does not move
        "2010-06-05, 2026-06-05, 2028-06-05"
    })
    void aBirthdayIsADayOfItsOwn(LocalDate born, String sixteen, String eighteen) {
        citizenBorn(born, "disability");
        run("open-transition", Map.of());
        step("take-up-transition", Map.of());
        step("note-tracks", Map.of("tracks", List.of()));

        assertThat(planned()).contains("M1 " + sixteen, "M11 " + eighteen);
    }

    @Test
    void whoIsFoundLateHasWhatHasPassedAtOnceAndItSaysSo() {
        onTheWay(LocalDate.of(2009, 4, 15), "youth-support");

        assertThat(step("plan-next-milestone", Map.of()))
                .extracting("milestone")
                .isEqualTo(Map.of(
                        "code", "M1",
                        "processId", "milestone-start-at-16",
                        "beginsAt", "2025-04-15T00:00:00+02:00",
                        "late", true));
        assertThat(
                        rows(
                                "select code from casework.transition_milestone where journey_id = :journey and late order by begins_at, code"))
                .extracting(row -> row.get("code"))
                .containsExactly("M1", "M2", "M3", "M4", "M6", "M7");
        assertThat(transition("late_start")).isEqualTo(true);
    }

    @Test
    void whatHasBegunIsNotPlannedAgain() {
        onTheWay(LocalDate.of(2009, 4, 15), "youth-support");

        begin("M1");

        assertThat(step("plan-next-milestone", Map.of()))
                .extracting("milestone.code")
                .isEqualTo("M2");
        assertThat(timeline()).contains("milestone-begun");
    }

    @Test
    void theMilestoneThatClosesMakesTheCitizenLanded() {
        onTheWay(LocalDate.of(2009, 4, 15), "youth-support");
        begin("M12");
        begin("M13");

        finish("M12");
        assertThat(transition("state")).isEqualTo("running");
        finish("M13");

        assertThat(transition("state")).isEqualTo("landed");
        assertThat(timeline()).endsWith("milestone-reached", "transition-over");
    }

    @Test
    void aChangeOfLawMovesWhatLiesAheadAndTellsTheTransition() {
        onTheWay(LocalDate.of(2009, 4, 15), "youth-support");
        begin("M7");
        feed();
        assertThat(messages.to(transitionId())).isEmpty();
        rule("M7", "2026-11-01", 9);
        rule("M8", "2026-11-01", 4);
        rule("M9", "2026-12-01", 4);

        feed();

        assertThat(messages.to(transitionId())).extracting(Message::name).containsExactly("rules-changed");
        step("plan-next-milestone", Map.of());
        assertThat(planned())
                .as("M7 has begun, M9's new rule is not in force yet")
                .contains("M7 2026-09-15", "M8 2026-12-15", "M9 2027-02-18");
        int told = messages.to(transitionId()).size();
        feed();
        assertThat(messages.to(transitionId())).hasSize(told);
    }

    @Test
    void theDeskThatTakesOverTakesPartFromTheFirstMeetingOn() {
        onTheWay(LocalDate.of(2009, 4, 15), "youth-support");
        begin("M2");
        assertThat(participants()).doesNotContain("adult-social");

        begin("M3");

        assertThat(participants()).contains("adult-social");
    }

    private void rule(String code, String validFrom, int monthsBefore) {
        database.sql("""
                        insert into casework.milestone_rule (kind, code, process_id, anchor_age, direction, amount, unit,
                                                             rule, source_mark, sort, valid_from)
                        select kind, code, process_id, 18, 'before', :months, 'MONTHS', 'law', 'K', sort, cast(:from as date)
                          from casework.milestone_rule where code = :code""")
                .param("months", monthsBefore)
                .param("from", validFrom)
                .param("code", code)
                .update();
    }

    private void begin(String code) {
        step("begin-milestone", Map.of("milestone", Map.of("code", code)));
    }

    private void finish(String code) {
        step("finish-milestone", Map.of("milestone", Map.of("code", code)));
    }

    private List<String> planned() {
        return rows("""
                        select code || ' ' || (begins_at at time zone 'Europe/Copenhagen')::date as milestone
                          from casework.transition_milestone m
                         where journey_id = :journey order by begins_at, length(code), code""").stream().map(row -> (String) row.get("milestone")).toList();
    }
}
