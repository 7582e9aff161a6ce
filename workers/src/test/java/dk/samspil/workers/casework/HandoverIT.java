package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoverIT extends PlanIT {

    private static final String HOLDER = "select department from casework.journey where journey_id = :journey";

    @Test
    void theSenderIsResponsibleUntilTheReceiverAccepts() {
        draft();
        accept("adult-social");
        planned("offer-handover", Map.of("toDepartment", "youth"));
        assertThat(value(HOLDER)).isEqualTo("adult-social");
        assertThat(participants()).containsExactly("adult-social", "youth");

        planned(
                "record-handover-answer",
                Map.of(
                        "toDepartment",
                        "youth",
                        "submissionId",
                        submit(Map.of("handoverAnswer", "accept", "coordinator", "nanna"))));
        assertThat(value(HOLDER)).isEqualTo("adult-social");
        planned("complete-handover", Map.of("toDepartment", "youth"));

        assertThat(value(HOLDER)).isEqualTo("youth");
        assertThat(value("select coordinator from casework.journey where journey_id = :journey"))
                .isEqualTo("nanna");
    }

    @Test
    void whoPointsOnNamesADeskAndAReasonAndSeesTheJourneyNoMore() {
        draft();
        accept("adult-social");
        planned("offer-handover", Map.of("toDepartment", "youth"));
        assertThatThrownBy(() -> planned(
                        "record-handover-answer",
                        Map.of("toDepartment", "youth", "submissionId", submit(Map.of("handoverAnswer", "other")))))
                .isInstanceOf(JobFault.class);

        var answer = submit(Map.of("handoverAnswer", "other", "nextDesk", "health", "bounceReason", "wrong-age"));
        assertThat(planned(
                        "record-handover-answer",
                        Map.of("toDepartment", "youth", "handoverBounces", 1, "submissionId", answer)))
                .isEqualTo(Map.of("toDepartment", "health", "handoverBounces", 2, "leadershipDecides", true));
        assertThat(participants()).containsExactly("adult-social");
    }

    @Test
    void leadershipsDecisionBinds() {
        draft();
        assertThat(planned(
                        "record-handover-decision",
                        Map.of("submissionId", submit(Map.of("assignedDesk", "health", "note", "Sådan bliver det")))))
                .isEqualTo(Map.of("toDepartment", "health"));
        assertThat(participants()).contains("health");
    }

    @Test
    void aDeskOutsideTheMunicipalityIsNotOfferedAJourneyWithoutConsent() {
        draft();
        database.sql("update casework.consent set state = 'withdrawn' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThatThrownBy(() -> planned("offer-handover", Map.of("toDepartment", "civil-society")))
                .isInstanceOf(JobFault.class);
    }
}
