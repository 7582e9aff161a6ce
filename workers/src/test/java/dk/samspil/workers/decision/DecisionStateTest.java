package dk.samspil.workers.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT", "DRAFT, HEARD", "DRAFT, APPROVED", "HEARD, DRAFT",
        "HEARD, HEARD", "HEARD, APPROVED", "APPROVED, DELIVERED", "DELIVERED, COMPLAINED",
        "COMPLAINED, CHANGED", "COMPLAINED, UPHELD", "UPHELD, CHANGED", "UPHELD, COMPLAINED"
    })
    void goesOn(DecisionState from, DecisionState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DELIVERED", "DRAFT, COMPLAINED", "DRAFT, CHANGED", "DRAFT, UPHELD",
        "HEARD, DELIVERED", "HEARD, COMPLAINED", "HEARD, CHANGED", "HEARD, UPHELD",
        "APPROVED, DRAFT", "APPROVED, HEARD", "APPROVED, APPROVED", "APPROVED, COMPLAINED",
        "APPROVED, CHANGED", "APPROVED, UPHELD", "DELIVERED, DRAFT", "DELIVERED, HEARD",
        "DELIVERED, APPROVED", "DELIVERED, DELIVERED", "DELIVERED, CHANGED", "DELIVERED, UPHELD",
        "COMPLAINED, DRAFT", "COMPLAINED, HEARD", "COMPLAINED, APPROVED", "COMPLAINED, DELIVERED",
        "COMPLAINED, COMPLAINED", "CHANGED, DRAFT", "CHANGED, HEARD", "CHANGED, APPROVED",
        "CHANGED, DELIVERED", "CHANGED, COMPLAINED", "CHANGED, CHANGED", "CHANGED, UPHELD",
        "UPHELD, DRAFT", "UPHELD, HEARD", "UPHELD, APPROVED", "UPHELD, DELIVERED",
        "UPHELD, UPHELD"
    })
    void isRefused(DecisionState from, DecisionState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
