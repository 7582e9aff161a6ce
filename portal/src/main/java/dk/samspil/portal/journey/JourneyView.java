package dk.samspil.portal.journey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.samspil.portal.reference.Code;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.tasklist.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A journey as its page shows it.
 *
 * @param state active or ended
 * @param end null while it is active
 * @param coordinator null until one is named
 * @param holder the department that is responsible
 * @param offeredTo the department that has yet to answer whether it takes the referral; null when none has
 * @param nextDeadline the open deadline that is due first of those still ahead; when all have passed, the one that passed
 *     last; null when none is open
 * @param deadlines all, by due date
 * @param holder null for who only helps, as are {@code offeredTo} and {@code nextDeadline}; the latter for a relative too
 * @param participants departments that take part now; none for who only helps, or is only told where the case is
 * @param tasks the open ones that the reader may act on
 * @param timeline what happened, oldest first
 * @param readAs in what capacity the reader sees it: staff, citizen, custody-holder, guardian, relative or helper. Who is no staff
 *     sees no referrals, and of the timeline nothing of what staff do with their tasks; a relative no timeline at all
 * @param mayAct the reader may send messages for the citizen
 * @param nextStep the task due first, whoever does it, or the reader's own where they only help; null when nothing is open
 * @param tellable what the reader's messages can be about
 * @param sections what has been learnt and agreed
 */
record JourneyView(
        UUID journeyId,
        String state,
        End end,
        Citizen citizen,
        Holder holder,
        Department offeredTo,
        Person coordinator,
        Deadline nextDeadline,
        List<Deadline> deadlines,
        List<Referral> referrals,
        List<Participant> participants,
        List<Task> tasks,
        List<Event> timeline,
        String readAs,
        boolean mayAct,
        Step nextStep,
        Tellable tellable,
        @JsonUnwrapped CaseView sections) {

    /**
     * How a journey ended.
     *
     * @param reason code list {@code journey-end}
     * @param municipality that has taken over; null when none has
     */
    record End(Code reason, Instant at, String municipality) {}

    /**
     * What messages of the reader can be about.
     *
     * @param followedUp whether a plan is in force: how it goes is told to its follow-up
     * @param joinable departments that could come along; empty while no plan is in force
     * @param deliveries help whose provider may close: all for staff, their own for who delivers; empty while no plan is in
     *     force
     * @param custodyHolders whose custody of the child may end; for staff
     * @param transitionAhead that nobody has begun to follow; null when none comes near
     * @param resumption what the coordinator may take up again; null for everybody else
     */
    record Tellable(
            boolean followedUp,
            List<Department> joinable,
            List<Delivery> deliveries,
            List<CustodyHolder> custodyHolders,
            Code transitionAhead,
            Resumption resumption) {}

    /**
     * Assessment and planning that can be taken up again.
     *
     * @param underWay why nothing can now; null when something can
     * @param gatherReasons why plans may be gathered; none when there is nothing to gather
     */
    record Resumption(Code underWay, List<Code> gatherReasons, List<Code> reassessReasons, List<Code> needs) {}

    /** Who represents a child. */
    record CustodyHolder(UUID representationId, String name) {

        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "CustodyHolder[" + representationId + "]";
        }
    }

    /** Help that somebody other than its department delivers. */
    record Delivery(UUID lineId, Code service) {}

    /** What is to happen next: a task's name, null for a relative, who does it and until when. */
    record Step(String name, Department department, Instant dueAt) {}

    /**
     * Whose journey it is.
     *
     * @param cpr written DDMMYY-XXXX; null for a relative
     * @param age in years, today
     * @param synthetic a replacement number: not a registered person
     * @param protectedAddress navne- og adressebeskyttelse: where the citizen is must be told nobody; a mark for
     *     staff and the citizen alone
     * @param postExempt letters go on paper; a mark for the same
     */
    record Citizen(String name, String cpr, int age, boolean synthetic, boolean protectedAddress, boolean postExempt) {}

    /**
     * Who holds the journey now.
     *
     * @param person who has claimed a task for the department; null while nobody has
     */
    record Holder(Department department, Person person) {}

    /**
     * A deadline.
     *
     * @param kind law or the municipality's own design
     * @param basis the paragraph of law; null for the municipality's own
     * @param fulfilledAt null while it is open
     * @param overdue open although its time has passed
     * @param toldLast what is done about it: who heard last that it is late; null while nobody needs to
     * @param toldAt when they heard
     * @param newDate the date the citizen was given instead; null when none was, or it is done
     */
    record Deadline(
            String code,
            String name,
            Instant dueAt,
            String kind,
            String basis,
            Instant fulfilledAt,
            boolean overdue,
            String toldLast,
            Instant toldAt,
            LocalDate newDate) {

        /** Of a journey's deadlines, by due date, the one to look at next. */
        static Deadline next(List<Deadline> byDueDate) {
            List<Deadline> open = byDueDate.stream()
                    .filter(deadline -> deadline.fulfilledAt() == null)
                    .toList();
            return open.stream()
                    .filter(deadline -> !deadline.overdue())
                    .findFirst()
                    .orElseGet(() -> open.isEmpty() ? null : open.getLast());
        }
    }

    /**
     * A referral in its own words.
     *
     * @param agreed the citizen knows of it and agrees to it
     * @param urgency null until it is decided
     */
    record Referral(
            UUID referralId,
            String source,
            String sourceName,
            String matter,
            String wish,
            List<Code> needs,
            List<Code> signs,
            String referrerName,
            String referrerOrganisation,
            String referrerPhone,
            boolean agreed,
            String urgency,
            String urgencyName,
            Instant receivedAt,
            List<Bounce> bounces) {}

    /**
     * A desk handed the referral on.
     *
     * @param to the desk it pointed at
     * @param escalated the referral went to leadership instead
     */
    record Bounce(Department from, Department to, Code reason, String note, Instant at, boolean escalated) {}

    /** A department that takes part. */
    record Participant(String key, String name, Instant since) {}

    /**
     * Something that happened.
     *
     * @param kind code list {@code event-kind} or {@code task-event}
     * @param actor who did it; null for the system and for other systems
     * @param text what more there is to tell; null when nothing
     */
    record Event(Instant at, String kind, String title, Department department, Person actor, String text) {}
}
