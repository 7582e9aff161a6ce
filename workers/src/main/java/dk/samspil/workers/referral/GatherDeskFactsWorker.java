package dk.samspil.workers.referral;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads, as codes and as of today, what DMN-2 asks beside the citizen's needs. */
@Component
class GatherDeskFactsWorker implements JobWorker {

    private final JdbcClient database;
    private final JourneyRepository journeys;
    private final CitizenRepository citizens;
    private final Clock clock;

    GatherDeskFactsWorker(JdbcClient database, JourneyRepository journeys, CitizenRepository citizens, Clock clock) {
        this.database = database;
        this.journeys = journeys;
        this.citizens = citizens;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "gather-desk-facts";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID citizenId = journeys.citizenOf(job.id("journeyId"));
        Map<String, Object> facts = new HashMap<>();
        facts.put("ageGroups", ageGroups(citizens.born(citizenId)));
        facts.put("reforms", reforms());
        facts.put("knownDesk", knownDesk(citizenId));
        return facts;
    }

    private List<String> ageGroups(BirthDate born) {
        return database.sql("""
                        select code from casework.age_group
                         where :age >= from_age and (until_age is null or :age < until_age)
                           and :born between born_from and born_until
                           and :today between valid_from and coalesce(valid_to, 'infinity')
                         order by from_age, code""")
                .param("today", LocalDate.now(clock))
                .param("age", born.ageAt(OffsetDateTime.now(clock)))
                .param("born", born.date())
                .query(String.class)
                .list();
    }

    private List<String> reforms() {
        return database.sql("select code from casework.reform where in_force_on <= :today order by code")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** The desk that had the citizen's latest journey with a coordinator; null when there was none. */
    private String knownDesk(UUID citizenId) {
        return database.sql("""
                        select department from casework.journey
                         where citizen_id = :citizen and state = 'ended' and coordinator is not null
                           and department <> 'reception'
                         order by ended_at desc limit 1""")
                .param("citizen", citizenId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
