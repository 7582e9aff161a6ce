package dk.samspil.portal.journey;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.staff.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What has been learnt and agreed in a journey. Every text in it is the citizen's to read.
 *
 * @param reach null until somebody has talked with the citizen or stands beside them
 * @param assessment the newest; null while there is none
 * @param plan the current one, else the newest; null while there is none
 * @param transition the life transition the citizen is in; null while there is none
 * @param asked what the reader's own department was asked to contribute, for who sees nothing else of the case
 */
record CaseView(
        Reach reach,
        List<Consent> consents,
        List<KnownAnswer> knownAnswers,
        Assessment assessment,
        List<Contact> contacts,
        List<ExistingPlan> existingPlans,
        Plan plan,
        List<Meeting> meetings,
        List<Decision> decisions,
        Transition transition,
        List<Asked> asked) {

    /** For who may know no more of the case than when something happens, or what they themselves are asked. */
    static CaseView only(List<Meeting> meetings, List<Asked> asked) {
        return new CaseView(
                null, List.of(), List.of(), null, List.of(), List.of(), null, meetings, List.of(), null, asked);
    }

    /**
     * What a department was asked, and what it answered.
     *
     * @param dueAt null when no time was set
     * @param answer its own words; null while it has not answered
     */
    record Asked(
            Department department,
            List<Code> questions,
            String state,
            Instant requestedAt,
            Instant dueAt,
            Instant answeredAt,
            String answer) {}

    /**
     * How one gets in touch and talks with the citizen, and who stands beside them.
     *
     * @param contactForm null until somebody has talked with the citizen
     * @param interpreter language, or how the citizen talks; null: nothing needed
     * @param helper bisidder
     */
    record Reach(Code contactForm, String interpreter, String helper, List<Beside> people) {}

    /**
     * Someone who acts for the citizen or whom the citizen named.
     *
     * @param kind custody-holder, guardian or relative
     * @param form what kind of guardianship; null for others
     * @param since from when
     */
    record Beside(String kind, String name, Code form, LocalDate since) {}

    /**
     * A consent, asked for or given.
     *
     * @param giver the name of who answered for the citizen; null: the citizen did, or it is not known who did
     * @param from who gives information; null: anyone
     * @param to who may see it; null: every department that takes part
     * @param relative the one relative whom it lets be told; null: it is about no relative
     * @param stands in force today, and so can be withdrawn
     * @param mayWithdraw the reader may take it back
     */
    record Consent(
            UUID consentId,
            Code purpose,
            String givenBy,
            String giver,
            String from,
            Department to,
            String relative,
            String state,
            String limits,
            Instant askedAt,
            Instant answeredAt,
            LocalDate validUntil,
            Instant withdrawnAt,
            boolean stands,
            boolean mayWithdraw) {}

    /**
     * What is known already, so that it is not asked again.
     *
     * @param askedBy the departments that asked in their own words; empty for a question that everybody asks
     */
    record KnownAnswer(
            Code question,
            List<String> askedBy,
            String answer,
            Code source,
            Department department,
            Instant answeredAt) {}

    /**
     * An assessment.
     *
     * @param grounds what led to it; empty for the citizen until somebody has agreed it with them
     * @param conclusion null for the citizen until it is approved, as are what it says of laws and target groups, and the
     *     scores
     * @param preliminary what was known when the time for the assessment of a child had passed; null where it had not
     * @param notAsked whom the citizen does not want asked
     * @param pace how fast, where and when it suits the citizen
     * @param trusted whom the citizen trusts already
     */
    record Assessment(
            UUID assessmentId,
            List<Code> types,
            List<Code> grounds,
            String state,
            String ownDescription,
            Code ownSource,
            String conclusion,
            String leastIntrusive,
            String aimConflict,
            List<Code> targetGroups,
            Code outcome,
            String preliminary,
            String notAsked,
            String pace,
            String trusted,
            LocalDate newDate,
            Instant startedAt,
            Instant finishedAt,
            List<Contribution> contributions,
            List<Score> scores) {}

    /**
     * What somebody told.
     *
     * @param statement besides the answers, which are known from then on; null when there is nothing else
     * @param reason why it is not for them; null when it is
     */
    record Contribution(
            String department,
            String state,
            Instant requestedAt,
            Instant answeredAt,
            String statement,
            String reason) {}

    /**
     * How something goes.
     *
     * @param level as the professionals see it
     * @param ownLevel as the citizen sees it
     * @param potential what can be reached here; null where nobody can say
     */
    record Score(
            String framework,
            Code theme,
            Code level,
            Code ownLevel,
            List<Code> subThemes,
            Code potential,
            String note) {}

    /** Someone who comes to the citizen already. */
    record Contact(String name, String organisation, Department department, String purpose, Instant since) {}

    record ExistingPlan(Department department, Code law, String title, String aim, boolean gathered) {}

    /**
     * The plan.
     *
     * @param easyText all of it in easy language; null where the citizen did not want that
     * @param versions what has been in force in the journey, the newest first
     */
    record Plan(
            UUID planId,
            Code type,
            String state,
            int version,
            String goal,
            String hopes,
            String purpose,
            String easyText,
            LocalDate nextFollowUp,
            String followUpReason,
            Exit exit,
            List<Line> lines,
            List<PlanVersion> versions) {

        /** Plans that are apart: the citizen's goal, and of other departments only what happens, where and when. */
        Plan readBy(Set<String> own) {
            return new Plan(
                    planId,
                    type,
                    state,
                    version,
                    goal,
                    null,
                    null,
                    null,
                    nextFollowUp,
                    followUpReason,
                    exit,
                    lines.stream()
                            .map(line -> own.contains(line.department().key()) ? line : line.inOverview())
                            .toList(),
                    versions);
        }
    }

    record PlanVersion(UUID planId, int version, Instant madeAt) {}

    /** What the citizen takes along when the help has ended, in their own words; signs: of needing help again. */
    record Exit(String takesAlong, String callWhom, String association, String signs) {}

    /**
     * A line of the plan.
     *
     * @param description null, as are the law, the goals, the effort and the provider, where the reader sees the overview only
     */
    record Line(
            UUID lineId,
            Department department,
            Code law,
            Code service,
            String description,
            String goal,
            Code goalType,
            Code expectedLevel,
            String effort,
            LocalDate startsOn,
            String provider,
            String state,
            String citizenNote) {

        private Line inOverview() {
            return new Line(
                    lineId, department, null, service, null, null, null, null, null, startsOn, null, state, null);
        }
    }

    /**
     * A life transition.
     *
     * @param state found, running, landed or declined
     * @param from who is responsible until {@code to} has accepted
     * @param newDate when the support after the day is settled instead, where the time for it was missed; null when it was not
     * @param readiness the newest; null until it was looked at
     */
    record Transition(
            Code kind,
            String state,
            LocalDate turningOn,
            List<Code> tracks,
            Department from,
            Department to,
            LocalDate newDate,
            String newDateReason,
            List<Milestone> milestones,
            Readiness readiness) {}

    /**
     * A milestone.
     *
     * @param state ahead, begun or reached
     * @param late its time had passed when the transition began
     */
    record Milestone(Code milestone, Instant beginsAt, String state, boolean late) {}

    /** How ready everybody is, theme by theme: green, yellow or red; the worst theme decides. */
    record Readiness(Instant checkedAt, Code overall, List<Theme> themes) {}

    record Theme(Code theme, Code colour) {}

    /** @param invited the reader is a relative whom the citizen wants there */
    record Meeting(
            UUID meetingId,
            Code purpose,
            String state,
            List<String> agenda,
            Instant heldAt,
            String place,
            String minutes,
            List<MeetingAction> actions,
            boolean invited) {}

    record MeetingAction(String action, Department department, LocalDate dueOn, String state) {}

    /**
     * A decision.
     *
     * @param provision the legal basis; null until the draft names it
     * @param service what it is about; null when it is about no line of a plan
     * @param complaintUntil the last moment to complain; null until it is delivered
     * @param complained a complaint has been received
     * @param forwardedComplaint the complaint that lies with the appeals board; null when none does
     */
    record Decision(
            UUID decisionId,
            Department department,
            Code law,
            Code provision,
            Code service,
            Code change,
            String reasons,
            String state,
            Instant deliveredAt,
            Instant complaintUntil,
            boolean complained,
            UUID forwardedComplaint) {}
}
