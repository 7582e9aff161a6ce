package dk.samspil.workers.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralStateTest {

    @ParameterizedTest
    @CsvSource({"REGISTERED, ROUTED", "REGISTERED, CLOSED", "ROUTED, ROUTED", "ROUTED, ACCEPTED", "ACCEPTED, CLOSED"})
    void goesOn(ReferralState from, ReferralState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, REGISTERED",
        "REGISTERED, ACCEPTED",
        "ROUTED, REGISTERED",
        "ROUTED, CLOSED",
        "ACCEPTED, REGISTERED",
        "ACCEPTED, ROUTED",
        "ACCEPTED, ACCEPTED",
        "CLOSED, REGISTERED",
        "CLOSED, ROUTED",
        "CLOSED, ACCEPTED",
        "CLOSED, CLOSED"
    })
    void isRefused(ReferralState from, ReferralState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
