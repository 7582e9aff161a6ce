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
    void noJobTypeHasTwoWorkers() {
        assertThat(everyWorker)
                .extracting(JobWorker::jobType)
                .contains("compute-deadline", "record-desk-answer")
                .doesNotHaveDuplicates();
    }
}
