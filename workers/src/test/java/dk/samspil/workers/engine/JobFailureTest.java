package dk.samspil.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.job.JobFault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class JobFailureTest {

    private static final String PERSONAL = "Key (cpr)=(6101500001) already exists";

    @Test
    void aBusinessFaultIsAnIncidentAtOnce() {
        JobFailure failure = JobFailure.of(new JobFault("Variable journeyId is missing"), 3);

        assertThat(failure.retries()).isZero();
        assertThat(failure.message()).isEqualTo("Variable journeyId is missing");
    }

    @ParameterizedTest
    @MethodSource
    void anOutageOfTheDatabaseCostsNoRetry(RuntimeException outage) {
        JobFailure failure = JobFailure.of(outage, 3);

        assertThat(failure.retries()).isEqualTo(3);
        assertThat(failure.backoff()).isPositive();
    }

    static Stream<RuntimeException> anOutageOfTheDatabaseCostsNoRetry() {
        return Stream.of(
                new CannotGetJdbcConnectionException("refused"),
                new CannotCreateTransactionException("refused"),
                new DataAccessResourceFailureException("connection lost"),
                new CannotAcquireLockException("deadlock"));
    }

    @Test
    void anUnknownFaultCostsARetryAndItsMessageStaysHere() {
        JobFailure failure = JobFailure.of(new DataIntegrityViolationException(PERSONAL), 3);

        assertThat(failure.retries()).isEqualTo(2);
        assertThat(failure.message() + failure.log())
                .contains("DataIntegrityViolationException")
                .doesNotContain("6101500001");
    }
}
