package dk.samspil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EngineRetryTest {

    @Test
    void anEngineThatIsBusyOrAwayIsAskedAgain() {
        assertThat(EngineRetry.isPushback(answer(Status.RESOURCE_EXHAUSTED))).isTrue();
        assertThat(EngineRetry.isPushback(answer(Status.UNAVAILABLE))).isTrue();
    }

    @Test
    void aCallThatGotNoTokenIsSentAgain() {
        Status noToken = Status.CANCELLED.withCause(new IOException("Keycloak answers 500"));

        assertThat(EngineRetry.isPushback(answer(noToken))).isTrue();
        assertThat(EngineRetry.isPushback(new ClientException(answer(noToken)))).isTrue();
    }

    @Test
    void aRefusalIsNotSentAgain() {
        assertThat(EngineRetry.isPushback(answer(Status.NOT_FOUND))).isFalse();
        assertThat(EngineRetry.isPushback(answer(Status.CANCELLED))).isFalse();
    }

    private static ClientStatusException answer(Status status) {
        return new ClientStatusException(status, status.asRuntimeException());
    }
}
