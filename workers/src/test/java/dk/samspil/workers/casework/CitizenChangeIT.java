package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register tells of a citizen, whether or not a journey of theirs is active. */
class CitizenChangeIT extends TransitionIT {

    @ParameterizedTest
    @CsvSource({"citizen-died", "citizen-moved", "guardianship-changed", "contact-marks-changed"})
    void anActiveJourneyHearsOfItAndNothingElseIsNoted(String change) {
        register(intake());
        UUID told = submit(Map.of());

        assertThat(run("pass-on-change", Map.of("change", change, "submissionId", told)))
                .isEqualTo(Map.of("change", "nothing"));

        assertThat(messages.to(journeyId)).singleElement().satisfies(message -> {
            assertThat(message.name()).isEqualTo(change);
            assertThat(message.variables()).isEqualTo(Map.of("submissionId", told.toString()));
        });
    }

    @ParameterizedTest
    @CsvSource({"citizen-died, true", "custody-changed, false"})
    void whatNoJourneyHearsIsNotedAboutTheCitizen(String change, boolean ended) {
        register(intake());
        if (ended) {
            run("close-journey", Map.of("endReason", "goals-reached"));
        }

        assertThat(run("pass-on-change", Map.of("change", change, "submissionId", submit(Map.of()))))
                .isEqualTo(Map.of("change", change));

        assertThat(messages.to(journeyId)).isEmpty();
    }

    @Test
    void whoDiesAfterTheJourneyIsWrittenToAndFoundNoMore() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        run("close-journey", Map.of("endReason", "goals-reached"));

        run("record-death", Map.of());
        feed();

        assertThat(value("select stopped_at is not null from casework.outbox"
                        + " where journey_id = :journey and template = 'journey-ended'"))
                .isEqualTo(true);
        assertThat(rows("select 1 from casework.transition where journey_id = :journey"))
                .isEmpty();
        assertThat(run("reopen-journey", Map.of())).isEqualTo(Map.of("reopened", false));
        assertThat(value("select end_reason from casework.journey where journey_id = :journey"))
                .as("how it had ended stays so")
                .isEqualTo("goals-reached");
    }

    @Test
    void aTransitionThatWaitedForAJourneyToOpenEndsWithTheDeath() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        run("close-journey", Map.of("endReason", "goals-reached"));
        feed();

        run("record-death", Map.of());

        assertThat(transition("state || ' ' || end_reason")).isEqualTo("ended death");
    }

    @Test
    void whoDiesInALaterJourneyIsNotFoundByAnEarlierOne() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        run("close-journey", Map.of("endReason", "goals-reached"));
        UUID earlier = journeyId;
        anotherReferral();
        register(intake());
        run("record-death", Map.of());
        journeyId = earlier;

        feed();

        assertThat(rows("select 1 from casework.transition where journey_id = :journey"))
                .isEmpty();
    }
}
