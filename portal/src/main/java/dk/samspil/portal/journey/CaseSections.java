package dk.samspil.portal.journey;

import dk.samspil.portal.access.Capacity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Chooses what of a case a reader sees: staff and citizen nearly all of it, a relative only when something happens. */
@Component
class CaseSections {

    private final ReachSection reach;
    private final AssessmentSections assessment;
    private final PlanSections plan;
    private final TransitionSections transition;

    CaseSections(ReachSection reach, AssessmentSections assessment, PlanSections plan, TransitionSections transition) {
        this.reach = reach;
        this.assessment = assessment;
        this.plan = plan;
        this.transition = transition;
    }

    /** @param reader in what capacity the reader sees the journey; empty for staff */
    CaseView of(UUID journeyId, Optional<Capacity> reader) {
        if (reader.filter(capacity -> !capacity.mayAct()).isPresent()) {
            return forRelative(journeyId);
        }
        boolean outside = reader.isPresent();
        return new CaseView(
                reach.of(journeyId),
                assessment.consents(journeyId),
                assessment.knownAnswers(journeyId),
                assessment.assessment(journeyId, outside),
                assessment.contacts(journeyId),
                assessment.existingPlans(journeyId),
                plan.plan(journeyId),
                plan.meetings(journeyId, true),
                plan.decisions(journeyId, outside),
                transition.transition(journeyId));
    }

    private CaseView forRelative(UUID journeyId) {
        return new CaseView(
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                plan.meetings(journeyId, false),
                List.of(),
                null);
    }
}
