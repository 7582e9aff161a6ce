package dk.samspil.workers.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintStateTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, CHANGED",
        "RECEIVED, FORWARDED",
        "FORWARDED, CONFIRMED",
        "FORWARDED, ALTERED",
        "FORWARDED, RETURNED",
        "RETURNED, CHANGED",
        "RETURNED, FORWARDED"
    })
    void goesOn(ComplaintState from, ComplaintState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED", "RECEIVED, CONFIRMED", "RECEIVED, ALTERED", "RECEIVED, RETURNED",
        "CHANGED, RECEIVED", "CHANGED, CHANGED", "CHANGED, FORWARDED", "CHANGED, CONFIRMED",
        "CHANGED, ALTERED", "CHANGED, RETURNED", "FORWARDED, RECEIVED", "FORWARDED, CHANGED",
        "FORWARDED, FORWARDED", "CONFIRMED, RECEIVED", "CONFIRMED, CHANGED", "CONFIRMED, FORWARDED",
        "CONFIRMED, CONFIRMED", "CONFIRMED, ALTERED", "CONFIRMED, RETURNED", "ALTERED, RECEIVED",
        "ALTERED, CHANGED", "ALTERED, FORWARDED", "ALTERED, CONFIRMED", "ALTERED, ALTERED",
        "ALTERED, RETURNED", "RETURNED, RECEIVED", "RETURNED, CONFIRMED", "RETURNED, ALTERED",
        "RETURNED, RETURNED"
    })
    void isRefused(ComplaintState from, ComplaintState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
