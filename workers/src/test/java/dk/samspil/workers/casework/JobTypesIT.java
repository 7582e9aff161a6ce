package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.job.JobWorker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobTypesIT extends CaseworkIT {

    @Autowired
    private List<JobWorker> everyWorker;

    @Test
    void everyServiceTaskOfTheReferralHasExactlyOneWorker() {
        assertThat(everyWorker)
                .extracting(JobWorker::jobType)
                .containsExactlyInAnyOrder(
                        "register-referral",
                        "compute-deadline",
                        "route-to-desk",
                        "send-reminder",
                        "escalate-overdue",
                        "record-bounce",
                        "escalate-to-leadership",
                        "assign-desk",
                        "accept-referral",
                        "record-coordinator",
                        "tell-citizen");
    }
}
