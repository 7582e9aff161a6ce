package dk.samspil.portal.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes {@code audit.access}; nobody changes it afterwards. */
@Repository
class AccessAudit {

    private final JdbcClient jdbc;

    AccessAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In a transaction of its own: a denial rolls the caller's transaction back and must be recorded all the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(Caller caller, Action action, Long taskKey, UUID journeyId, Optional<Rule> broken) {
        jdbc.sql("""
                        insert into audit.access (part, user_id, action, outcome, reason, task_key, journey_id)
                        values ('portal', :userId, :action, :outcome, :reason, :taskKey, :journeyId)
                        """)
                .param("userId", caller.userId())
                .param("action", action.auditName())
                .param("outcome", broken.isPresent() ? "denied" : "allowed")
                .param("reason", broken.map(Rule::auditName).orElse(null))
                .param("taskKey", taskKey)
                .param("journeyId", journeyId)
                .update();
    }
}
