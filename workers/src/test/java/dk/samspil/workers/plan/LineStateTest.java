package dk.samspil.workers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStateTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, ORDERED",
        "PROPOSED, PROPOSED",
        "PROPOSED, APPROVED",
        "PROPOSED, REFUSED",
        "PROPOSED, ENDED",
        "APPROVED, APPROVED",
        "APPROVED, PROPOSED",
        "APPROVED, REFUSED",
        "APPROVED, DECIDED",
        "APPROVED, ENDED",
        "DECIDED, ORDERED",
        "DECIDED, ACTIVE",
        "DECIDED, ENDED",
        "ORDERED, ACTIVE",
        "ORDERED, WAITING",
        "ORDERED, ENDED",
        "WAITING, ORDERED",
        "WAITING, ACTIVE",
        "WAITING, ENDED",
        "ACTIVE, ENDED"
    })
    void goesOn(LineState from, LineState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, DECIDED",
        "PROPOSED, ORDERED",
        "PROPOSED, WAITING",
        "PROPOSED, ACTIVE",
        "APPROVED, ORDERED",
        "APPROVED, WAITING",
        "APPROVED, ACTIVE",
        "REFUSED, PROPOSED",
        "REFUSED, APPROVED",
        "REFUSED, REFUSED",
        "REFUSED, DECIDED",
        "REFUSED, ORDERED",
        "REFUSED, WAITING",
        "REFUSED, ACTIVE",
        "REFUSED, ENDED",
        "DECIDED, PROPOSED",
        "DECIDED, APPROVED",
        "DECIDED, REFUSED",
        "DECIDED, DECIDED",
        "DECIDED, WAITING",
        "ORDERED, PROPOSED",
        "ORDERED, APPROVED",
        "ORDERED, REFUSED",
        "ORDERED, DECIDED",
        "ORDERED, ORDERED",
        "WAITING, PROPOSED",
        "WAITING, APPROVED",
        "WAITING, REFUSED",
        "WAITING, DECIDED",
        "WAITING, WAITING",
        "ACTIVE, PROPOSED",
        "ACTIVE, APPROVED",
        "ACTIVE, REFUSED",
        "ACTIVE, DECIDED",
        "ACTIVE, WAITING",
        "ACTIVE, ACTIVE",
        "ENDED, PROPOSED",
        "ENDED, APPROVED",
        "ENDED, REFUSED",
        "ENDED, DECIDED",
        "ENDED, ORDERED",
        "ENDED, WAITING",
        "ENDED, ACTIVE",
        "ENDED, ENDED"
    })
    void isRefused(LineState from, LineState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
