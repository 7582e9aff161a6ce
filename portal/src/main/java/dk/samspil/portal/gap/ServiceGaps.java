package dk.samspil.portal.gap;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.GapScope;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The gaps that are red now, for those who have them to settle. */
@Service
class ServiceGaps {

    private final AccessPolicy policy;
    private final JdbcClient database;
    private final ReferenceCodes codes;
    private final StaffDirectory staff;

    ServiceGaps(AccessPolicy policy, JdbcClient database, ReferenceCodes codes, StaffDirectory staff) {
        this.policy = policy;
        this.database = database;
        this.codes = codes;
        this.staff = staff;
    }

    /** By day, the nearest first. */
    List<ServiceGap> of(Caller reader) {
        GapScope scope = policy.visibleGaps(reader);
        return database.sql("""
                        select g.journey_id, c.name, g.service, g.reason, g.turning_on, g.from_department, g.to_department,
                               g.coordinator
                          from casework.service_missing g
                          join casework.citizen c using (citizen_id)
                         where g.red_from <= casework.today() and %s
                         order by g.turning_on, c.name, g.line_id
                        """.formatted(scope.condition()))
                .params(scope.parameters())
                .query((row, number) -> gap(row))
                .list();
    }

    private ServiceGap gap(ResultSet row) throws SQLException {
        String coordinator = row.getString("coordinator");
        return new ServiceGap(
                row.getObject("journey_id", UUID.class),
                row.getString("name"),
                codes.code("service", row.getString("service")),
                row.getString("reason"),
                row.getObject("turning_on", LocalDate.class),
                staff.department(row.getString("from_department")),
                staff.department(row.getString("to_department")),
                coordinator == null ? null : staff.byId(coordinator).orElse(null));
    }
}
