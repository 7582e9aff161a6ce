package dk.samspil.portal.journey;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.Capacity;
import dk.samspil.portal.journey.JourneyView.CustodyHolder;
import dk.samspil.portal.journey.JourneyView.Delivery;
import dk.samspil.portal.journey.JourneyView.Resumption;
import dk.samspil.portal.journey.JourneyView.Tellable;
import dk.samspil.portal.reference.Code;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reader's messages to a journey can be about. */
@Repository
class TellableSection {

    private final AccessPolicy policy;
    private final JdbcClient database;
    private final ReferenceCodes codes;
    private final StaffDirectory staff;

    TellableSection(AccessPolicy policy, JdbcClient database, ReferenceCodes codes, StaffDirectory staff) {
        this.policy = policy;
        this.database = database;
        this.codes = codes;
        this.staff = staff;
    }

    /** @param capacity in what capacity the reader sees the journey; empty for staff */
    Tellable of(Caller reader, UUID journeyId, Optional<Capacity> capacity) {
        boolean helper = capacity.filter(Capacity.HELPER::equals).isPresent();
        boolean acts = capacity.map(Capacity::mayAct).orElse(true);
        boolean followedUp = isFollowedUp(journeyId);
        return new Tellable(
                followedUp,
                followedUp && capacity.isEmpty() ? joinable(journeyId) : List.of(),
                followedUp && (capacity.isEmpty() || helper) ? deliveries(reader, journeyId, helper) : List.of(),
                capacity.isEmpty() ? custodyHolders(journeyId) : List.of(),
                acts ? transitionAhead(journeyId) : null,
                policy.coordinates(reader, journeyId) ? resumption(journeyId) : null);
    }

    private boolean isFollowedUp(UUID journeyId) {
        return database.sql("select exists (select from casework.plan_in_force where journey_id = :id)")
                .param("id", journeyId)
                .query(Boolean.class)
                .single();
    }

    private List<Department> joinable(UUID journeyId) {
        Set<String> present = database.sql("select department from casework.journey_access where journey_id = :id")
                .param("id", journeyId)
                .query(String.class)
                .set();
        return staff.departments().stream()
                .filter(department -> !staff.isOutside(department.key()) && !present.contains(department.key()))
                .toList();
    }

    private List<Delivery> deliveries(Caller reader, UUID journeyId, boolean onlyOwn) {
        return database.sql("""
                        select line_id, service from casework.plan_line
                         where journey_id = :id and state in ('ordered', 'active') and provider is not null
                           and (not :onlyOwn or provider = any (:departments))
                         order by position, line_id""")
                .param("id", journeyId)
                .param("onlyOwn", onlyOwn)
                .param("departments", reader.departments().toArray(String[]::new))
                .query((row, number) -> new Delivery(
                        row.getObject("line_id", UUID.class), codes.code("service", row.getString("service"))))
                .list();
    }

    private List<CustodyHolder> custodyHolders(UUID journeyId) {
        return database.sql("""
                        select representation_id, name from casework.acting_now join casework.journey using (citizen_id)
                         where journey_id = :id and kind = 'custody-holder' order by name""")
                .param("id", journeyId)
                .query(CustodyHolder.class)
                .list();
    }

    private Resumption resumption(UUID journeyId) {
        return database.sql("select under_way, gatherable from casework.resumable where journey_id = :id")
                .param("id", journeyId)
                .query((row, number) -> new Resumption(
                        Optional.ofNullable(row.getString("under_way"))
                                .map(obstacle -> codes.code("resumption-obstacle", obstacle))
                                .orElse(null),
                        row.getBoolean("gatherable") ? codes.list("gather-reason") : List.of(),
                        codes.list("reassess-reason"),
                        codes.list("need")))
                .single();
    }

    private Code transitionAhead(UUID journeyId) {
        return database.sql("select kind from casework.transition_ahead where journey_id = :id")
                .param("id", journeyId)
                .query(String.class)
                .optional()
                .map(kind -> codes.code("transition-kind", kind))
                .orElse(null);
    }
}
