package dk.samspil.workers.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStateTest {

    @ParameterizedTest
    @CsvSource({"PLANNED, INVITED", "INVITED, HELD", "INVITED, CANCELLED", "PLANNED, CANCELLED"})
    void goesOn(MeetingState from, MeetingState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED",
        "PLANNED, HELD",
        "INVITED, PLANNED",
        "INVITED, INVITED",
        "HELD, PLANNED",
        "HELD, INVITED",
        "HELD, HELD",
        "HELD, CANCELLED",
        "CANCELLED, PLANNED",
        "CANCELLED, INVITED",
        "CANCELLED, HELD",
        "CANCELLED, CANCELLED"
    })
    void isRefused(MeetingState from, MeetingState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
