package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.zeebe.client.CredentialsProvider;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design rule 4, at the engine's own door: only the service accounts of portal and workers come in. */
class EngineGatewayIT {

    private final RunningPlatform platform = RunningPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"none", "garbage", "partner"})
    void everyoneElseIsRefused(String who) {
        String token = token(who);

        HttpResponse<String> rest = new Http()
                .send(
                        "GET",
                        "http://127.0.0.1:" + platform.settings().port("zeebe-rest") + "/v1/topology",
                        null,
                        token == null ? Map.of() : Map.of("Authorization", "Bearer " + token));
        assertThat(rest.statusCode()).isEqualTo(401);
        try (ZeebeClient client = client(token)) {
            assertThatThrownBy(() -> client.newTopologyRequest().send().join())
                    .isInstanceOfSatisfying(
                            ClientStatusException.class,
                            refusal -> assertThat(refusal.getStatusCode()).isEqualTo(Status.Code.UNAUTHENTICATED));
        }
    }

    @Test
    void theWorkersAccountComesIn() {
        try (ZeebeClient client = platform.engine()) {
            assertThat(client.newTopologyRequest().send().join().getPartitionsCount())
                    .isEqualTo(1);
        }
    }

    private String token(String who) {
        return switch (who) {
            case "garbage" -> "not.a.token";
            case "partner" -> platform.partner("partner-school").token();
            default -> null;
        };
    }

    private ZeebeClient client(String token) {
        return ZeebeClient.newClientBuilder()
                .grpcAddress(
                        URI.create("http://127.0.0.1:" + platform.settings().port("zeebe-grpc")))
                .restAddress(
                        URI.create("http://127.0.0.1:" + platform.settings().port("zeebe-rest")))
                .applyEnvironmentVariableOverrides(false)
                .usePlaintext()
                .credentialsProvider(new FixedToken(token))
                .build();
    }

    private record FixedToken(String token) implements CredentialsProvider {

        @Override
        public void applyCredentials(CredentialsApplier applier) {
            Map<String, String> headers = new HashMap<>();
            if (token != null) {
                headers.put("Authorization", "Bearer " + token);
            }
            headers.forEach(applier::put);
        }

        @Override
        public boolean shouldRetryRequest(StatusCode statusCode) {
            return false;
        }
    }
}
