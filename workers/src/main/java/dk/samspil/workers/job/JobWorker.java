package dk.samspil.workers.job;

import java.util.Map;

/** Does all jobs of one type; one bean per job type of the models. */
public interface JobWorker {

    /** The job type a model names. */
    String jobType();

    /**
     * Does the job's effect, inside the transaction that records it.
     *
     * @return variables for the engine: ids, dates, codes, booleans and department keys only
     * @throws JobFault when trying again cannot help
     */
    Map<String, Object> handle(Job job);
}
