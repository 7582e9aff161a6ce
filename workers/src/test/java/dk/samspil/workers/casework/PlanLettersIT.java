package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.DigitalPostPort;
import dk.samspil.workers.outbox.Letter;
import dk.samspil.workers.outbox.OutboxSender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the citizen reads about the plan, its decisions and a complaint. */
@Import(PlanLettersIT.Post.class)
class PlanLettersIT extends PlanIT {

    @Autowired
    private Letters letters;

    @Autowired
    private OutboxSender sender;

    @Test
    void everyDecisionHasItsReasonsAndItsComplaintGuidance() {
        draft();
        List<UUID> decisions = decided(line("Hjælp til at åbne døren"));
        assertThat(body("Afgørelse om din hjælp"))
                .contains("Bevilges", "Serviceloven § 85", "Fordi det virker", "Ankestyrelsen", "21.12.2026");

        planned("activate-plan", Map.of());
        assertThat(body("Din plan gælder nu")).contains("Min egen nøgle", "Hjælp til at åbne døren", "23.02.2027");

        UUID message = submit(Map.of("text", "Det er for lidt"));
        Object complaint = planned(
                        "register-complaint", Map.of("decisionId", decisions.getFirst(), "submissionId", message))
                .get("complaintId");
        planned("acknowledge-complaint", Map.of("complaintId", complaint));
        assertThat(body("Vi har fået din klage")).contains("23.11.2026");
        UUID upheld = submit(Map.of("reassessment", "upheld", "reasons", "Reglerne er sådan"));
        planned("record-reassessment", Map.of("complaintId", complaint, "submissionId", upheld));
        planned("forward-complaint", Map.of("complaintId", complaint));
        assertThat(body("Svar på din klage")).contains("sendt klagen til Ankestyrelsen", "Reglerne er sådan");
    }

    @Test
    void whoActsForTheCitizenIsToldWhyTheyGetTheLetter() {
        draft();
        UUID guardian = submit(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"));
        run("record-guardianship", Map.of("submissionId", guardian));

        decided(line("Hjælp til at åbne døren"));
        sender.sendDue();

        assertThat(letters)
                .filteredOn(letter -> letter.recipient().equals("guardian"))
                .filteredOn(letter -> letter.subject().equals("Afgørelse om din hjælp"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .startsWith("Kære Bo Holm")
                        .contains("fordi du er værge for", "Ankestyrelsen"));
    }

    @Test
    void whatIsTakenUpAgainIsToldWithItsReason() {
        openWithoutAPlan();
        run(
                "resume-help",
                Map.of("submissionId", submit(Map.of("resumption", "gather-plans", "reason", "pulls-apart"))));
        assertThat(body("Vi vil samle dine planer")).contains("Planerne trækker hver sin vej", "fortsætter imens");
    }

    private String body(String subject) {
        sender.sendDue();
        assertThat(
                        rows(
                                "select template, last_error from casework.outbox where journey_id = :journey and sent_at is null"))
                .isEmpty();
        return letters.stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(Letter::body)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static class Letters extends CopyOnWriteArrayList<Letter> implements DigitalPostPort {

        private static final long serialVersionUID = 1;

        @Override
        public void send(Letter letter) {
            add(letter);
        }
    }

    @TestConfiguration
    static class Post {

        @Bean
        Letters letters() {
            return new Letters();
        }
    }
}
