package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterReferralIT extends CaseworkIT {

    @Test
    void theCaseKnowsTheCitizenAndReceptionHoldsTheJourney() {
        register(intake());

        assertThat(rows("""
                        select c.name, c.cpr, c.birth_date::text as born, c.synthetic, j.state, j.department
                          from casework.journey j join casework.citizen c using (citizen_id)
                         where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "name", "Freja Dahl Mortensen",
                        "cpr", cpr,
                        "born", "1980-01-01",
                        "synthetic", true,
                        "state", "active",
                        "department", "reception"));
        assertThat(participants()).containsExactly("reception");
        assertThat(timeline()).containsExactly("referral-received");
        assertThat(value("select actor from casework.journey_event where journey_id = :journey"))
                .isEqualTo(SENDER);
    }

    @Test
    void theReferralIsKeptAsItWasSent() {
        Map<String, Object> intake = intake();
        intake.put("signs", List.of("violence"));
        intake.put("wish", "At nogen lytter");
        intake.put("referrerPhone", "12345678");
        register(intake);

        assertThat(rows("""
                        select matter, wish, referrer_phone, needs::text, signs::text, agreed, state
                          from casework.referral where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "matter", "Vil gerne tilbage i skole",
                        "wish", "At nogen lytter",
                        "referrer_phone", "12345678",
                        "needs", "{school,family}",
                        "signs", "{violence}",
                        "agreed", true,
                        "state", "registered"));
    }

    @Test
    void theEngineLearnsCodesOnly() {
        Map<String, Object> answer = register(intake());

        assertThat(answer)
                .containsEntry("age", 46)
                .containsEntry("underEighteen", false)
                .containsEntry("source", "professional")
                .containsEntry("needs", List.of("school", "family"))
                .containsEntry("signs", List.of())
                .containsEntry("consent", false)
                .containsOnlyKeys(
                        "citizenId",
                        "age",
                        "underEighteen",
                        "source",
                        "needs",
                        "signs",
                        "consent",
                        "receivedAt",
                        "agreed",
                        "joined",
                        "transitionAge",
                        "turns10At",
                        "turns15At",
                        "turns16At",
                        "turns18At");
    }

    @Test
    void aKnownCitizenIsNotRegisteredAgainNorRenamed() {
        UUID known = UUID.randomUUID();
        database.sql("insert into casework.citizen values (:id, 'Freja D. Mortensen', :cpr, '1980-01-01', true)")
                .param("id", known)
                .param("cpr", cpr)
                .update();

        assertThat(register(intake())).containsEntry("citizenId", known.toString());
        assertThat(value("select name from casework.citizen join casework.journey using (citizen_id)"
                        + " where journey_id = :journey"))
                .isEqualTo("Freja D. Mortensen");
    }

    @Test
    void consentIsKeptOnlyWhenGiven() {
        register(intake());
        assertThat(rows("select 1 from casework.consent where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void anAdultsConsentIsTheirOwnAndHasNoEnd() {
        Map<String, Object> intake = intake();
        intake.put("consent", true);
        assertThat(register(intake)).containsEntry("consent", true);

        assertThat(rows("""
                        select given_by, purpose, coalesce(valid_until::text, 'open') as until
                          from casework.consent where journey_id = :journey"""))
                .containsExactly(Map.of("given_by", "citizen", "purpose", "share-across-departments", "until", "open"));
    }

    @Test
    void aCustodyHoldersConsentLapsesWhenTheChildTurnsEighteen() {
        Map<String, Object> intake = intake();
        intake.put("consent", true);
        intake.put("citizenCpr", "630517-4004");
        register(intake);

        assertThat(rows("select given_by, valid_until::text from casework.consent where journey_id = :journey"))
                .containsExactly(Map.of("given_by", "custody-holder", "valid_until", "2035-05-02"));
    }

    @Test
    void aSubmissionOfAnotherJourneyIsRefused() {
        UUID foreign = submitIntake(intake());
        anotherReferral();

        assertThatThrownBy(() -> run("register-referral", Map.of("submissionId", foreign)))
                .isInstanceOf(JobFault.class);
        assertThat(rows("select 1 from casework.journey where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void anImpossibleCprNumberIsRefusedWithoutQuotingIt() {
        Map<String, Object> intake = intake();
        intake.put("citizenCpr", "920150-0001");

        assertThatThrownBy(() -> register(intake))
                .isInstanceOf(JobFault.class)
                .hasMessage("The CPR number has not ten digits or holds no date");
        assertThat(rows("select 1 from casework.journey where journey_id = :journey"))
                .isEmpty();
    }
}
