package dk.samspil.workers.casework;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobEffects;
import dk.samspil.workers.job.JobWorker;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Runs workers on a real PostgreSQL with the workers' own login; every test has its own journey. */
@SpringBootTest(classes = CaseworkApplication.class, webEnvironment = WebEnvironment.NONE)
abstract class CaseworkIT {

    /** The order rows were written in. Time stands still here, and where a row lies says nothing: room is used again. */
    static final String AS_WRITTEN = "xmin::text::bigint, cmin::text::bigint";

    static final String SENDER = "3f0c9a4e-sender";
    private static final AtomicLong NEXT_KEY = new AtomicLong(1);
    private static final AtomicLong NEXT_CPR = new AtomicLong(1);

    @Autowired
    JdbcClient database;

    @Autowired
    JobEffects effects;

    @Autowired
    JsonMapper json;

    @Autowired
    PublishedMessages messages;

    @Autowired
    private List<JobWorker> workers;

    UUID journeyId = UUID.randomUUID();
    UUID referralId = UUID.randomUUID();
    final String cpr = "610180%04d".formatted(NEXT_CPR.getAndIncrement());

    private final JdbcClient owner = JdbcClient.create(
            new DriverManagerDataSource(CaseworkDatabase.url(), "postgres", CaseworkDatabase.PASSWORD));

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", CaseworkDatabase::url);
        settings.add("spring.datasource.username", () -> "samspil_workers");
        settings.add("spring.datasource.password", () -> CaseworkDatabase.PASSWORD);
    }

    Map<String, Object> intake() {
        return new HashMap<>(Map.of(
                "citizenName",
                "Freja Dahl Mortensen",
                "citizenCpr",
                cpr,
                "source",
                "professional",
                "matter",
                "Vil gerne tilbage i skole",
                "needs",
                List.of("school", "family"),
                "agreed",
                true));
    }

    UUID submit(Map<String, Object> content) {
        return submit("task", null, content);
    }

    UUID submitIntake(Map<String, Object> content) {
        return submit("intake", referralId, content);
    }

    private UUID submit(String kind, UUID referral, Map<String, Object> content) {
        UUID id = UUID.randomUUID();
        owner.sql("""
                        insert into portal.submission
                               (submission_id, kind, referral_id, journey_id, sender, content, state, created_at)
                        values (:id, :kind, :referral, :journey, :sender, :content::jsonb, 'pending', :now)""")
                .param("id", id)
                .param("kind", kind)
                .param("referral", referral)
                .param("journey", journeyId)
                .param("sender", SENDER)
                .param("content", json.writeValueAsString(content))
                .param("now", CaseworkApplication.NOW.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** From here on the test is about another referral of the same citizen. */
    void anotherReferral() {
        journeyId = UUID.randomUUID();
        referralId = UUID.randomUUID();
    }

    Map<String, Object> register(Map<String, Object> content) {
        return run("register-referral", Map.of("submissionId", submitIntake(content)));
    }

    /** Registers the usual intake and offers it to a desk. */
    void routedTo(String department) {
        register(intake());
        route(department);
    }

    void registerWithConsent() {
        Map<String, Object> intake = intake();
        intake.put("consent", true);
        register(intake);
    }

    void route(String department) {
        run("route-to-desk", Map.of("department", department));
    }

    void accept(String department) {
        run("record-desk-answer", Map.of("department", department, "submissionId", submit(Map.of("answer", "accept"))));
    }

    Map<String, Object> bounce(String from, String to) {
        UUID answer =
                submit(Map.of("answer", "not-us", "nextDesk", to, "bounceReason", "wrong-age", "note", "Fylder 18"));
        return run("record-desk-answer", Map.of("department", from, "submissionId", answer));
    }

    Map<String, Object> run(String jobType, Map<String, ?> variables) {
        return answer(effects.once(job(jobType, variables), worker(jobType)));
    }

    /** As the start listener and the end listener of one user task: its deadline and its answer. */
    Map<String, Object> answerTask(String deadlineCode, String jobType, Map<String, ?> variables) {
        Map<String, Object> start = new HashMap<>(variables);
        start.put("deadlineCode", deadlineCode);
        Job opened = job("compute-deadline", start);
        effects.once(opened, worker("compute-deadline"));
        Job answered = job(jobType, variables);
        return answer(effects.once(
                new Job(answered.key(), jobType, opened.elementInstanceKey(), answered.variables()), worker(jobType)));
    }

    Job job(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>();
        all.put("journeyId", journeyId.toString());
        all.put("referralId", referralId.toString());
        variables.forEach((name, value) -> all.put(name, value instanceof UUID id ? id.toString() : value));
        return new Job(NEXT_KEY.getAndIncrement(), jobType, NEXT_KEY.getAndIncrement(), all);
    }

    JobWorker worker(String jobType) {
        return workers.stream()
                .filter(worker -> worker.jobType().equals(jobType))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> answer(String variables) {
        return json.readValue(variables, Map.class);
    }

    /** Rows of this journey; a query names it {@code :journey}. */
    List<Map<String, Object>> rows(String sql) {
        return database.sql(sql).param("journey", journeyId).query().listOfRows();
    }

    /** Changes what no worker may change. */
    void owner(String sql) {
        owner.sql(sql).update();
    }

    Object value(String sql) {
        return database.sql(sql).param("journey", journeyId).query().singleValue();
    }

    List<String> participants() {
        return database.sql("""
                        select department from casework.participant
                         where journey_id = :journey and until is null order by department""").param("journey", journeyId).query(String.class).list();
    }

    List<String> timeline() {
        return database.sql(
                        "select kind from casework.journey_event where journey_id = :journey order by " + AS_WRITTEN)
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }
}
