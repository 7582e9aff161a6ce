package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.plan.PlanLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to providers. */
@Repository
class Orders {

    private final JdbcClient database;
    private final Clock clock;

    Orders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Order send(PlanLine line) {
        Order order = new Order(UUID.randomUUID(), line.journeyId(), line.lineId(), line.provider(), OrderState.SENT);
        database.sql("""
                        insert into casework.provision_order (order_id, line_id, journey_id, provider, state, sent_at)
                        values (:order, :line, :journey, :provider, 'sent', :now)""")
                .param("order", order.orderId())
                .param("line", order.lineId())
                .param("journey", order.journeyId())
                .param("provider", order.provider())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return order;
    }

    /**
     * Returns the job's order, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    Order lock(Job job) {
        return database.sql("""
                        select order_id, journey_id, line_id, provider, state from casework.provision_order
                         where order_id = :order and journey_id = :journey for update""")
                .param("order", job.id("orderId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> new Order(
                        row.getObject("order_id", UUID.class),
                        row.getObject("journey_id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        row.getString("provider"),
                        OrderState.of(row.getString("state"))))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no order of this id"));
    }

    /** Says whether the order's provider does something else in the journey: has it, helps in it, or is asked something. */
    boolean hasOtherPart(Order order) {
        return database.sql("""
                        select exists (select from casework.journey
                                        where journey_id = :journey and department = :provider)
                            or exists (select from casework.plan_line
                                        where journey_id = :journey and line_id <> :line
                                          and (department = :provider or provider = :provider)
                                          and state in ('proposed', 'approved', 'decided', 'ordered', 'waiting', 'active'))
                            or exists (select from casework.contribution
                                        where journey_id = :journey and department = :provider and state = 'asked')""")
                .param("journey", order.journeyId())
                .param("line", order.lineId())
                .param("provider", order.provider())
                .query(Boolean.class)
                .single();
    }

    void answer(Order order, String note, LocalDate startsOn) {
        database.sql("""
                        update casework.provision_order
                           set state = :state, note = :note, starts_on = :startsOn, answered_at = :now
                         where order_id = :order""")
                .param("state", order.state().code())
                .param("note", note)
                .param("startsOn", startsOn)
                .param("now", OffsetDateTime.now(clock))
                .param("order", order.orderId())
                .update();
        database.sql("update casework.plan_line set starts_on = coalesce(:startsOn, starts_on) where line_id = :line")
                .param("startsOn", startsOn)
                .param("line", order.lineId())
                .update();
    }
}
