package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who pays a line. */
@Repository
class Payers {

    private final JdbcClient database;

    Payers(JdbcClient database) {
        this.database = database;
    }

    /** Notes of DMN-6 by which the table does not say how the bill is split. */
    private static final Set<String> TO_BE_AGREED = Set.of("agreed-key", "to-be-agreed");

    /** DMN-6 for one line. */
    record Answer(UUID lineId, List<Map<String, Object>> shares) {

        boolean isToBeAgreed() {
            return shares.stream().map(share -> share.get("note")).anyMatch(TO_BE_AGREED::contains);
        }
    }

    /** What the process gathered from DMN-6, line by line. */
    @SuppressWarnings("unchecked")
    static List<Answer> answers(Job job) {
        if (!(job.variables().get("payers") instanceof List<?> payers)) {
            throw new JobFault("Variable payers is missing");
        }
        return payers.stream()
                .map(each -> (Map<String, Object>) each)
                .map(each -> new Answer(
                        UUID.fromString((String) each.get("lineId")), (List<Map<String, Object>>) each.get("payers")))
                .toList();
    }

    boolean isDisputed(PlanLine line) {
        return database.sql("select payer_disputed from casework.plan_line where line_id = :line")
                .param("line", line.lineId())
                .query(Boolean.class)
                .single();
    }

    /** The deciding department pays for now. */
    void interim(PlanLine line) {
        mark(line, true);
        clear(line);
        add(line, line.department(), 100, "interim", true);
    }

    void set(PlanLine line, Answer answer) {
        clear(line);
        for (Map<String, Object> share : answer.shares()) {
            add(
                    line,
                    (String) share.get("budget"),
                    ((Number) share.get("percent")).intValue(),
                    (String) share.get("note"),
                    false);
        }
    }

    /** The leaders have agreed on these percentages. */
    void settle(PlanLine line, Map<String, Integer> percentages) {
        clear(line);
        percentages.forEach((department, percent) -> add(line, department, percent, "settled", false));
        mark(line, false);
    }

    private void mark(PlanLine line, boolean disputed) {
        database.sql("update casework.plan_line set payer_disputed = :disputed where line_id = :line")
                .param("disputed", disputed)
                .param("line", line.lineId())
                .update();
    }

    private void clear(PlanLine line) {
        database.sql("delete from casework.payer where line_id = :line")
                .param("line", line.lineId())
                .update();
    }

    /** A remark about a budget that already pays is kept on its share. */
    private void add(PlanLine line, String department, int percent, String note, boolean interim) {
        database.sql("""
                        insert into casework.payer (line_id, department, percent, note, disputed, interim)
                        values (:line, :department, :percent, :note, :interim, :interim)
                        on conflict (line_id, department)
                        do update set percent = casework.payer.percent + excluded.percent, note = excluded.note""")
                .param("line", line.lineId())
                .param("department", department)
                .param("percent", percent)
                .param("note", note)
                .param("interim", interim)
                .update();
    }
}
