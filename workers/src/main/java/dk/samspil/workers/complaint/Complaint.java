package dk.samspil.workers.complaint;

import java.util.UUID;

/** A complaint about a decision. */
record Complaint(UUID complaintId, UUID decisionId, UUID journeyId, ComplaintState state) {

    Complaint become(ComplaintState next) {
        return new Complaint(complaintId, decisionId, journeyId, state.become(next));
    }
}
