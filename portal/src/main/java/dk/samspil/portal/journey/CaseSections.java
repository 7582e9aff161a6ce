package dk.samspil.portal.journey;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.Capacity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Chooses what of a case a reader sees: staff and citizen nearly all of it, a relative only when something happens, who only
 * helps what they are asked. Where a meeting is held is kept from relatives and custody holders of a citizen whose address
 * is protected [K].
 */
@Component
class CaseSections {

    private final AccessPolicy policy;
    private final ReachSection reach;
    private final AssessmentSections assessment;
    private final PlanSections plan;
    private final TransitionSections transition;

    CaseSections(
            AccessPolicy policy,
            ReachSection reach,
            AssessmentSections assessment,
            PlanSections plan,
            TransitionSections transition) {
        this.policy = policy;
        this.reach = reach;
        this.assessment = assessment;
        this.plan = plan;
        this.transition = transition;
    }

    /** @param capacity in what capacity the reader sees the journey; empty for staff */
    CaseView of(Caller reader, UUID journeyId, Optional<Capacity> capacity) {
        boolean told = capacity.filter(one -> !one.mayAct()).isPresent();
        if (told) {
            return CaseView.only(plan.meetingsToldTo(journeyId, reader.cpr()), List.of());
        }
        boolean outside = capacity.isPresent();
        Optional<Set<String>> onlyOf = policy.readsOnlyPartOf(reader, journeyId);
        boolean mustNotKnowWhere =
                capacity.filter(Capacity.CUSTODY_HOLDER::equals).isPresent();
        return new CaseView(
                reach.of(journeyId),
                assessment.consents(journeyId, policy.withdrawable(reader, journeyId)),
                assessment.knownAnswers(journeyId),
                assessment.assessment(journeyId, outside),
                assessment.contacts(journeyId),
                assessment.existingPlans(journeyId),
                plan.plan(journeyId, onlyOf),
                plan.meetings(journeyId, true, !mustNotKnowWhere),
                plan.decisions(journeyId, outside, onlyOf),
                transition.transition(journeyId),
                List.of());
    }

    CaseView ofHelper(Caller reader, UUID journeyId) {
        return CaseView.only(List.of(), assessment.asked(journeyId, reader.departments()));
    }
}
