package dk.samspil.workers.followup;

import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What coordinators take up again: read from what they sent, told to the citizen with its reason, once. */
@Component
class Resumptions {

    private static final String READ = """
            select s.journey_id, s.sender, s.created_at, s.content ->> 'resumption' as occasion,
                   s.content ->> 'reason' as reason, s.content ->> 'text' as note,
                   array(select jsonb_array_elements_text(coalesce(s.content -> 'needs', '[]'))) as needs
              from portal.submission s
            """;

    private final JdbcClient database;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final NoteRepository notes;
    private final Outbox outbox;

    Resumptions(
            JdbcClient database,
            JourneyRepository journeys,
            JourneyEvents events,
            NoteRepository notes,
            Outbox outbox) {
        this.database = database;
        this.journeys = journeys;
        this.events = events;
        this.notes = notes;
        this.outbox = outbox;
    }

    /**
     * Returns what a message takes up.
     *
     * @throws JobFault when the journey has no such submission
     */
    Resumption of(UUID journeyId, UUID submissionId) {
        return database.sql(READ + "where s.submission_id = :submission and s.journey_id = :journey")
                .param("submission", submissionId)
                .param("journey", journeyId)
                .query((row, number) -> resumption(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no submission of this id"));
    }

    /** What a round takes up. */
    List<Resumption> in(FollowUp followUp) {
        return database.sql(READ + """
                         join casework.follow_up_occasion o using (submission_id, journey_id)
                         where o.follow_up_id = :followUp and o.occasion in (:gather, :reassess)
                         order by o.noted_at""")
                .param("followUp", followUp.followUpId())
                .param("gather", Resumption.GATHER_PLANS)
                .param("reassess", Resumption.REASSESS)
                .query((row, number) -> resumption(row))
                .list();
    }

    /** Writes it into the timeline, and to the citizen. */
    void begin(Resumption resumption, String department) {
        UUID journeyId = resumption.journeyId();
        UUID event = events.by(
                resumption.sender(),
                journeyId,
                resumption.event(),
                department,
                Map.of(resumption.reasonList(), resumption.reason()));
        notes.keep(journeyId, event, resumption.note(), resumption.sender(), resumption.askedAt());
        outbox.toParty(
                journeyId, journeys.citizenOf(journeyId), resumption.letter(), Map.of("reason", resumption.reason()));
    }

    /** Whether somebody assesses or plans already, or is about to, so that nothing begins twice. */
    boolean isUnderWay(UUID journeyId) {
        return database.sql("select under_way is not null from casework.resumable where journey_id = :journey")
                .param("journey", journeyId)
                .query(Boolean.class)
                .single();
    }

    private static Resumption resumption(ResultSet row) throws SQLException {
        return new Resumption(
                row.getObject("journey_id", UUID.class),
                row.getString("sender"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getString("occasion"),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getString("reason"),
                row.getString("note"));
    }
}
