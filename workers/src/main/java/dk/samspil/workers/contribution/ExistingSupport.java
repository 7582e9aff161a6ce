package dk.samspil.workers.contribution;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who comes to the citizen already, and the plans there are; the shared plan shows and gathers both. Who is known is
 * not noted again.
 */
@Repository
class ExistingSupport {

    private final JdbcClient database;
    private final Clock clock;

    ExistingSupport(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(Contribution contribution, ContributionAnswer.Contact contact) {
        database.sql("""
                        insert into casework.contact (contact_id, journey_id, name, department, purpose, since)
                        select :id, :journey, :name, :department, :purpose, :now
                         where not exists (select from casework.contact
                                            where journey_id = :journey and department = :department
                                              and lower(name) = lower(:name) and ended_at is null)""")
                .param("id", UUID.randomUUID())
                .param("journey", contribution.journeyId())
                .param("name", contact.contactName().strip())
                .param("department", contribution.department())
                .param("purpose", contact.contactPurpose().strip())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void note(Contribution contribution, ContributionAnswer.ExistingPlan plan) {
        database.sql("""
                        insert into casework.existing_plan
                               (existing_plan_id, journey_id, department, law, title, aim, since)
                        select :id, :journey, :department, :law, :title, :aim, :now
                         where not exists (select from casework.existing_plan
                                            where journey_id = :journey and department = :department
                                              and lower(title) = lower(:title))""")
                .param("id", UUID.randomUUID())
                .param("journey", contribution.journeyId())
                .param("department", contribution.department())
                .param("law", plan.planLaw())
                .param("title", plan.planTitle().strip())
                .param("aim", plan.planAim())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
