package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.Letter;
import dk.samspil.workers.outbox.OutboxSender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people read about an assessment. */
@Import(OutboxIT.Post.class)
class AssessmentLettersIT extends AssessmentFixture {

    @Autowired
    private OutboxIT.MailBag bag;

    @Autowired
    private OutboxSender sender;

    @BeforeEach
    void othersLettersAreSent() {
        database.sql("update casework.outbox set sent_at = now() where sent_at is null")
                .update();
    }

    @AfterEach
    void emptyBag() {
        bag.letters.clear();
    }

    @Test
    void theFamilyIsToldTheNewDateAndWhy() {
        startChild();
        answer("record-new-date", Map.of("newDate", "2027-03-31", "reason", "Vi venter på hospitalet."));

        assertThat(sent().body())
                .startsWith("Kære Freja Dahl Mortensen")
                .contains("31.03.2027")
                .contains("Vi venter på hospitalet.");
    }

    @Test
    void theFamilyReadsThePreliminaryAssessment() {
        startChild();
        answer("record-preliminary", Map.of("preliminary", "Freja sover bedre, når der er ro."));

        assertThat(sent().body()).startsWith("Kære Freja Dahl Mortensen").contains("Freja sover bedre, når der er ro.");
    }

    @Test
    void theCitizenIsToldThatTheDraftIsReady() {
        startAdult();
        agreed();
        score();
        conclude("shared-plan");

        assertThat(sent().body()).contains("Freja").contains("Svarer du ikke, går sagen videre");
    }

    @Test
    void aDepartmentIsAskedWithoutAWordAboutTheCitizen() {
        startAdult();
        agreed();
        Object id = ask(List.of("health"), List.of()).getFirst().get("contributionId");
        step("ask-contribution", Map.of("contributionId", id, "contributor", "health"));

        assertThat(sent().body()).contains(journeyId.toString()).doesNotContain("Freja");
    }

    @Test
    void theInvitationSaysWhenAndWhereAndOnlyTheCitizensNamesTheHelper() {
        register(intake());
        Object meeting = run("plan-meeting", Map.of("meetingPurpose", "plan", "department", "youth"))
                .get("meetingId");
        UUID invitation = submit(Map.of(
                "heldAt", "2026-12-01T10:00:00+01:00",
                "place", "Biblioteket",
                "helper", "Tante Ida",
                "departments", List.of("youth")));
        run("record-invitation", Map.of("meetingId", meeting, "department", "youth", "submissionId", invitation));
        sender.sendDue();

        assertThat(bag.letters)
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.body())
                        .contains("01.12.2026 kl. 10:00")
                        .contains("Biblioteket"))
                .allSatisfy(letter -> assertThat(letter.body().contains("Tante Ida"))
                        .isEqualTo(letter.recipient().equals("citizen")));
    }

    private Letter sent() {
        sender.sendDue();
        return bag.letters.getLast();
    }
}
