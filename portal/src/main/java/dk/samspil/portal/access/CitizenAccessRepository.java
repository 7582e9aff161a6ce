package dk.samspil.portal.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is, or acts for, the citizen of a journey, as {@code casework.citizen_access} holds it; and who may record it. */
@Repository
class CitizenAccessRepository {

    private final JdbcClient jdbc;

    CitizenAccessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every capacity of the caller; none without a CPR number, and where the journey is no business of theirs. */
    Set<Capacity> capacities(UUID journeyId, String cpr) {
        if (cpr == null) {
            return Set.of();
        }
        return jdbc
                .sql("select capacity from casework.citizen_access where cpr = :cpr and journey_id = :journeyId")
                .param("cpr", cpr)
                .param("journeyId", journeyId)
                .query(String.class)
                .list()
                .stream()
                .map(Capacity::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The representation that gives the number a capacity; empty where it is the citizen's own. */
    Optional<UUID> representation(UUID journeyId, String cpr, Capacity capacity) {
        return jdbc.sql("""
                        select representation_id from casework.citizen_access
                         where cpr = :cpr and journey_id = :journeyId and capacity = :capacity
                           and representation_id is not null
                         limit 1
                        """)
                .param("cpr", cpr)
                .param("journeyId", journeyId)
                .param("capacity", capacity.code())
                .query(UUID.class)
                .optional();
    }

    /** Every journey that the number opens, active ones first, then the newest. */
    Map<UUID, Capacity> journeys(String cpr) {
        Map<UUID, Capacity> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.journey_id, a.capacity
                          from casework.citizen_access a join casework.journey j using (journey_id)
                         where a.cpr = :cpr
                         order by j.state, j.started_at desc, a.journey_id
                        """)
                .param("cpr", cpr)
                .query((row, number) ->
                        Map.entry(row.getObject("journey_id", UUID.class), Capacity.of(row.getString("capacity"))))
                .list()
                .forEach(one -> found.merge(one.getKey(), one.getValue(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return found;
    }

    /** Whether the caller is who records what the citizen answers. */
    boolean isRecordedBy(UUID journeyId, Caller caller) {
        return jdbc.sql("select exists (select from (" + TaskScope.RECORDED_JOURNEYS + ") j where j.journey_id = :id)")
                .param("scopeUser", caller.userId())
                .param("scopeDepartments", caller.departments().toArray(String[]::new))
                .param("id", journeyId)
                .query(Boolean.class)
                .single();
    }
}
