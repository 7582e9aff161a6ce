package dk.samspil.workers.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStateTest {

    @ParameterizedTest
    @CsvSource({
        "SENT, ACCEPTED",
        "SENT, WAITING_LIST",
        "SENT, DECLINED",
        "WAITING_LIST, ACCEPTED",
        "WAITING_LIST, DECLINED"
    })
    void goesOn(OrderState from, OrderState to) {
        assertThat(from.become(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, SENT", "ACCEPTED, SENT", "ACCEPTED, ACCEPTED", "ACCEPTED, WAITING_LIST",
        "ACCEPTED, DECLINED", "WAITING_LIST, SENT", "WAITING_LIST, WAITING_LIST", "DECLINED, SENT",
        "DECLINED, ACCEPTED", "DECLINED, WAITING_LIST", "DECLINED, DECLINED"
    })
    void isRefused(OrderState from, OrderState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
