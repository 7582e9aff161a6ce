package dk.samspil.workers.engine;

import dk.samspil.engine.EngineRetry;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobEffects;
import dk.samspil.workers.job.JobMessages;
import dk.samspil.workers.job.JobWorker;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.command.FinalCommandStep;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.worker.JobClient;
import io.grpc.Status;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one job from effect to answer; what it has to tell is told in between, when its effect can be seen. */
@Component
class JobDesk {

    private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);

    private final JobEffects effects;
    private final JobMessages told;
    private final ZeebeMessages messages;

    JobDesk(JobEffects effects, JobMessages told, ZeebeMessages messages) {
        this.effects = effects;
        this.told = told;
        this.messages = messages;
    }

    void take(JobClient engine, ActivatedJob activated, JobWorker worker) {
        String variables;
        try {
            variables = effects.once(
                    new Job(
                            activated.getKey(),
                            activated.getType(),
                            activated.getElementInstanceKey(),
                            activated.getVariablesAsMap()),
                    worker);
            told.of(activated.getKey()).forEach(messages::send);
        } catch (RuntimeException fault) {
            // Whatever went wrong must end in the engine, or the job would come back for ever without an incident.
            fail(engine, activated, JobFailure.of(fault, activated.getRetries()));
            return;
        }
        tell(activated, () -> engine.newCompleteCommand(activated).variables(variables));
    }

    private void fail(JobClient engine, ActivatedJob job, JobFailure failure) {
        LOG.warn(
                "Job {} {} failed, {} retries left: {}", job.getKey(), job.getType(), failure.retries(), failure.log());
        tell(
                job,
                () -> engine.newFailCommand(job)
                        .retries(failure.retries())
                        .retryBackoff(failure.backoff())
                        .errorMessage(failure.message()));
    }

    /** The engine gives an unanswered job again, and the stored answer is sent then. */
    private <T> void tell(ActivatedJob job, Supplier<? extends FinalCommandStep<T>> answer) {
        try {
            EngineRetry.send(answer);
        } catch (ClientException refusal) {
            if (!isAnsweredAlready(refusal)) {
                LOG.warn("Job {} {} could not be answered: {}", job.getKey(), job.getType(), refusal.getMessage());
            }
        }
    }

    private static boolean isAnsweredAlready(ClientException refusal) {
        return refusal instanceof ClientStatusException status && status.getStatusCode() == Status.Code.NOT_FOUND;
    }
}
