package dk.samspil.workers.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentStateTest {

    private static final Set<String> LEGAL = Set.of(
            "STARTED AGREED",
            "AGREED COLLECTED",
            "COLLECTED ASSESSED",
            "ASSESSED APPROVED",
            "ASSESSED COLLECTED",
            "APPROVED ENDED",
            "STARTED STARTED",
            "AGREED STARTED",
            "COLLECTED STARTED",
            "ASSESSED STARTED",
            "APPROVED STARTED");

    static Stream<String> illegal() {
        return Stream.of(AssessmentState.values())
                .flatMap(from -> Stream.of(AssessmentState.values()).map(to -> from + " " + to))
                .filter(step -> !LEGAL.contains(step));
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, AGREED",
        "AGREED, COLLECTED",
        "COLLECTED, ASSESSED",
        "ASSESSED, APPROVED",
        "ASSESSED, COLLECTED",
        "APPROVED, ENDED",
        "STARTED, STARTED",
        "AGREED, STARTED",
        "COLLECTED, STARTED",
        "ASSESSED, STARTED",
        "APPROVED, STARTED"
    })
    void goesOn(AssessmentState from, AssessmentState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void isRefused(String step) {
        var states = step.split(" ");

        assertThatThrownBy(() -> AssessmentState.valueOf(states[0]).become(AssessmentState.valueOf(states[1])))
                .isInstanceOf(JobFault.class);
    }
}
