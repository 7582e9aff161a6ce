package dk.samspil.workers.meeting;

import java.util.UUID;

/** A meeting of a journey. */
record Meeting(UUID meetingId, UUID journeyId, MeetingState state) {

    Meeting become(MeetingState next) {
        return new Meeting(meetingId, journeyId, state.become(next));
    }
}
