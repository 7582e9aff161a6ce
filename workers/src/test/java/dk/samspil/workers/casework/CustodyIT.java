package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts for a citizen, how that begins and ends, and what they are written about. */
class CustodyIT extends CaseworkIT {

    private static final String TRINE = "6101800011";
    private static final String ANDERS = "6101800012";

    @Test
    void whoseCustodyEndsIsOneNoMoreAndGetsNoLetter() {
        childBorn(LocalDate.of(2014, 5, 1));
        custody(Map.of("custodyChange", "begins", "custodyName", "Trine", "custodyCpr", TRINE));
        custody(Map.of("custodyChange", "begins", "custodyName", "Anders", "custodyCpr", ANDERS));
        askConsent();

        custody(Map.of("custodyChange", "ends", "custodyHolder", holder("Trine")));

        assertThat(holders()).containsExactly("Anders");
        assertThat(rows("""
                        select r.name, o.stopped_at is not null as stopped
                          from casework.outbox o join casework.representation r on r.representation_id::text = o.recipient_id
                         where o.journey_id = :journey order by r.name"""))
                .containsExactly(Map.of("name", "Anders", "stopped", false), Map.of("name", "Trine", "stopped", true));
        assertThat(value("select state from casework.consent where journey_id = :journey"))
                .as("the other may answer")
                .isEqualTo("asked");
        assertThat(timeline()).contains("custody-changed");
    }

    @Test
    void whatWasConsentedToLapsesWhenNobodyHasCustodyAnyMore() {
        childBorn(LocalDate.of(2014, 5, 1));
        custody(Map.of("custodyChange", "begins", "custodyName", "Trine", "custodyCpr", TRINE));
        UUID consent = askConsent();
        run("record-consent", Map.of("department", "youth", "consentId", consent, "submissionId", yes()));

        custody(Map.of("custodyChange", "ends", "custodyCpr", TRINE, "custodySince", "2026-11-02"));

        assertThat(holders()).isEmpty();
        assertThat(value("select state from casework.consent where journey_id = :journey"))
                .isEqualTo("lapsed");
        assertThat(messages.to(consent)).extracting(message -> message.name()).contains("consent-lapsed");
    }

    @Test
    void aNumberThatNobodyHasEndsNothing() {
        childBorn(LocalDate.of(2014, 5, 1));
        custody(Map.of("custodyChange", "begins", "custodyName", "Trine", "custodyCpr", TRINE));

        custody(Map.of("custodyChange", "ends", "custodyCpr", ANDERS));

        assertThat(holders()).containsExactly("Trine");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-01, custody-holder", // 12: has no Digital Post
        "2010-05-01, 'citizen, custody-holder'", // 16
        "1980-01-01, citizen" // whose parents are no parties
    })
    void aLetterToThePartyGoesToThoseWhoAreOne(LocalDate born, String recipients) {
        childBorn(born);
        custody(Map.of("custodyChange", "begins", "custodyName", "Trine", "custodyCpr", TRINE));

        newDate();

        assertThat(recipients("new-date")).isEqualTo(recipients);
    }

    @Test
    void anAdultsGuardianReadsWhatTheAdultReads() {
        register(intake());
        guardian();

        newDate();

        assertThat(recipients("new-date")).isEqualTo("citizen, guardian");
        askConsent();
        assertThat(recipients("consent-asked")).isEqualTo("guardian");
    }

    @Test
    void aChildWhomNobodyRepresentsIsWrittenTo() {
        childBorn(LocalDate.of(2014, 5, 1));

        newDate();

        assertThat(recipients("new-date")).isEqualTo("citizen");
    }

    @Test
    void onTheBirthdayTheLettersThatWaitForTheParentsAreStopped() {
        childBorn(LocalDate.of(2014, 5, 1));
        custody(Map.of("custodyChange", "begins", "custodyName", "Trine", "custodyCpr", TRINE));
        askConsent();

        run("apply-age-rules", Map.of("birthday", 18));

        assertThat(rows("""
                        select template, stopped_at is not null as stopped from casework.outbox
                         where journey_id = :journey order by template"""))
                .containsExactly(
                        Map.of("template", "consent-asked", "stopped", true),
                        Map.of("template", "of-age", "stopped", false));
    }

    private void childBorn(LocalDate day) {
        register(intake());
        database.sql("""
                        update casework.citizen set birth_date = :born
                         where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""").param("born", day).param("journey", journeyId).update();
    }

    private void custody(Map<String, Object> content) {
        run("record-custody", Map.of("submissionId", submit(content)));
    }

    private void guardian() {
        run(
                "record-guardianship",
                Map.of("submissionId", submit(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"))));
    }

    private UUID askConsent() {
        return UUID.fromString(
                (String) run("ask-consent", Map.of("department", "youth", "consentPurpose", "share-across-departments"))
                        .get("consentId"));
    }

    private UUID yes() {
        return submit(Map.of("answer", "given", "source", "relative"));
    }

    private void newDate() {
        UUID assessment =
                (UUID) database.sql("""
                        insert into casework.assessment (assessment_id, journey_id, types, state, became_aware_at, started_at)
                        values (gen_random_uuid(), :journey, '{bl-20}', 'started', now(), now()) returning assessment_id""").param("journey", journeyId).query().singleValue();
        UUID answer = submit(Map.of("newDate", "2026-12-15", "newDateReason", "Vi mangler et svar."));
        run("record-new-date", Map.of("department", "youth", "assessmentId", assessment, "submissionId", answer));
    }

    private Object recipients(String template) {
        return value("select string_agg(distinct recipient, ', ') from casework.outbox"
                + " where journey_id = :journey and template = '" + template + "'");
    }

    private List<String> holders() {
        return database.sql("""
                        select r.name from casework.acting_now r join casework.journey using (citizen_id)
                         where journey_id = :journey order by r.name""").param("journey", journeyId).query(String.class).list();
    }

    private Object holder(String name) {
        return value("""
                        select representation_id::text from casework.representation join casework.journey using (citizen_id)
                         where journey_id = :journey and name = '%s'""".formatted(name));
    }
}
