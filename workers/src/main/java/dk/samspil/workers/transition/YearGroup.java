package dk.samspil.workers.transition;

import dk.samspil.workers.citizen.BirthDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who comes near a life transition: by age and by the facts that {@code casework.transition_criterion} looks for. */
@Repository
class YearGroup {

    private final JdbcClient database;
    private final Clock clock;

    YearGroup(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Somebody and the transition they are near.
     *
     * @param journeyId the active journey, else the last one that ended
     */
    record Candidate(
            UUID citizenId, UUID journeyId, String department, LocalDate birthDate, String kind, int age, String to) {

        LocalDate turningOn() {
            return new BirthDate(birthDate).birthday(age);
        }
    }

    /**
     * Those inside a transition's age window who meet a criterion of it and have none yet, or had one that ended when they
     * moved and are back. Whose last journey here went to another municipality is theirs to find.
     */
    List<Candidate> due() {
        LocalDate today = DanishDay.today(clock);
        return database.sql("""
                        select c.citizen_id, j.journey_id, j.department, c.birth_date, k.kind, k.turning_age as age,
                               k.to_department as "to"
                          from casework.transition_kind k
                          join casework.citizen c
                            on c.birth_date <= cast(:today as date) - make_interval(years => k.turning_age)
                                               + make_interval(months => k.found_months)
                           and c.birth_date > cast(:today as date) - make_interval(years => k.turning_age, days => 1)
                          join lateral (select journey_id, department, end_reason from casework.journey
                                         where citizen_id = c.citizen_id
                                         order by state, ended_at desc limit 1) j
                            on j.end_reason is distinct from 'transferred'
                         where c.died_at is null
                           and exists (select from casework.transition_fact f
                                        where f.kind = k.kind and f.citizen_id = c.citizen_id)
                           and not exists (select from casework.transition t
                                            where t.kind = k.kind and t.citizen_id = c.citizen_id
                                              and (t.state <> 'ended' or t.end_reason <> 'moved'))""").param("today", today).query(Candidate.class).stream()
                .filter(candidate -> candidate.turningOn().isAfter(today))
                .toList();
    }

    /** The next transition of the citizen of a journey, whether or not anything points to it. */
    Optional<Candidate> next(UUID journeyId) {
        LocalDate today = DanishDay.today(clock);
        return database.sql("""
                        select c.citizen_id, j.journey_id, j.department, c.birth_date, k.kind, k.turning_age as age,
                               k.to_department as "to"
                          from casework.journey j
                          join casework.citizen c using (citizen_id)
                         cross join casework.transition_kind k
                         where j.journey_id = :journey
                         order by k.turning_age""").param("journey", journeyId).query(Candidate.class).stream()
                .filter(candidate -> candidate.turningOn().isAfter(today))
                .findFirst();
    }

    /**
     * Gives a candidate their transition, or the one of the same journey that has ended once more; the second time changes
     * nothing. Says whether it was the first.
     */
    boolean open(Candidate found) {
        return openAgain(found) || openFirst(found);
    }

    private boolean openAgain(Candidate found) {
        return database.sql("""
                        update casework.transition t
                           set state = 'found', end_reason = null, ended_at = null, turning_on = :turning,
                               from_department = :from, to_department = :to, found_at = :now
                         where t.journey_id = :journey and t.kind = :kind and t.state = 'ended'
                           and not exists (select from casework.transition o
                                            where o.citizen_id = t.citizen_id and o.kind = t.kind
                                              and o.state <> 'ended')""")
                        .param("turning", found.turningOn())
                        .param("from", found.department())
                        .param("to", found.to())
                        .param("now", OffsetDateTime.now(clock))
                        .param("journey", found.journeyId())
                        .param("kind", found.kind())
                        .update()
                == 1;
    }

    private boolean openFirst(Candidate found) {
        return database.sql("""
                        insert into casework.transition (transition_id, journey_id, citizen_id, kind, state, turning_on,
                                                         from_department, to_department, found_at)
                        values (:id, :journey, :citizen, :kind, 'found', :turning, :from, :to, :now)
                        on conflict (citizen_id, kind) where state <> 'ended' do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("journey", found.journeyId())
                        .param("citizen", found.citizenId())
                        .param("kind", found.kind())
                        .param("turning", found.turningOn())
                        .param("from", found.department())
                        .param("to", found.to())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** A transition that was found and that no process follows yet. */
    record Waiting(
            UUID transitionId,
            UUID journeyId,
            UUID citizenId,
            String processId,
            OffsetDateTime foundAt,
            boolean journeyEnded) {

        /** What makes it one message each time it is found. */
        String id() {
            return transitionId + "-" + foundAt.toEpochSecond();
        }
    }

    /** A journey that is still looking for its desk waits with it: nobody there could take the transition up yet. */
    List<Waiting> waiting() {
        return database.sql("""
                        select t.transition_id, t.journey_id, t.citizen_id, k.process_id, t.found_at,
                               j.state = 'ended' as journey_ended
                          from casework.transition t
                          join casework.transition_kind k using (kind)
                          join casework.journey j using (journey_id)
                         where t.state = 'found'
                           and exists (select from casework.referral r
                                        where r.journey_id = t.journey_id and r.state in ('accepted', 'closed'))""").query(Waiting.class).list();
    }
}
