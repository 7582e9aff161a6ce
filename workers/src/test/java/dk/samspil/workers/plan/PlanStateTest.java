package dk.samspil.workers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, APPROVED",
        "DRAFT, SPLIT",
        "DRAFT, REFUSED",
        "DRAFT, ENDED",
        "APPROVED, ACTIVE",
        "APPROVED, SPLIT",
        "APPROVED, ENDED",
        "ACTIVE, ACTIVE",
        "ACTIVE, SPLIT",
        "ACTIVE, REFUSED",
        "ACTIVE, ENDED",
        "SPLIT, ENDED",
        "SPLIT, SPLIT",
        "SPLIT, ACTIVE",
        "SPLIT, REFUSED",
        "REFUSED, REFUSED",
        "REFUSED, SPLIT"
    })
    void goesOn(PlanState from, PlanState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT",
        "DRAFT, ACTIVE",
        "APPROVED, DRAFT",
        "APPROVED, APPROVED",
        "APPROVED, REFUSED",
        "ACTIVE, DRAFT",
        "ACTIVE, APPROVED",
        "REFUSED, DRAFT",
        "REFUSED, APPROVED",
        "REFUSED, ACTIVE",
        "REFUSED, ENDED",
        "SPLIT, DRAFT",
        "SPLIT, APPROVED",
        "ENDED, DRAFT",
        "ENDED, APPROVED",
        "ENDED, ACTIVE",
        "ENDED, REFUSED",
        "ENDED, SPLIT",
        "ENDED, ENDED"
    })
    void isRefused(PlanState from, PlanState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
