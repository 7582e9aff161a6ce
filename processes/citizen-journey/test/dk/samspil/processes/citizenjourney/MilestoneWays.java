package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.citizenjourney.TransitionWays.begun;
import static dk.samspil.processes.citizenjourney.WayThere.way;

import dk.samspil.processes.ProcessRun;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways through the milestones from child to adult. */
final class MilestoneWays {

    private static final List<String> MILESTONES = List.of(
            "milestone-start-at-16",
            "milestone-youth-plan",
            "milestone-first-meeting",
            "milestone-education",
            "milestone-adult-adviser",
            "milestone-guardianship",
            "milestone-housing",
            "milestone-half-year",
            "milestone-applications",
            "milestone-decisions",
            "milestone-handover",
            "milestone-switch",
            "milestone-landing-call",
            "milestone-close",
            "milestone-youth-support-end");

    private MilestoneWays() {}

    static Stream<WayThere> all() {
        return Stream.of(
                way("every milestone has begun", MilestoneWays::everythingAtOnce, """
                        milestone-start-at-16       choose-talk         D-SAMTALEFORM-5AD  children-family talk-about-18
                        milestone-youth-plan        fill-themes         F-UPLAN-3M         children-family
                        milestone-first-meeting     sketch-adult-life   D-BILLEDE-5AD      children-family
                        milestone-education         offer-education     F-STU-31JUL        youth
                        milestone-adult-adviser     name-adviser        D-RAADGIVER-10AD   adult-social
                        milestone-adult-adviser     plan-income         D-INDKOMST-20AD    employment
                        milestone-adult-adviser     plan-education      D-UDDANNELSE-20AD  youth
                        milestone-guardianship      consider-need       D-VAERGEBEHOV-20AD children-family
                        milestone-housing           describe-wish       D-BOLIGBEHOV-20AD  children-family
                        milestone-half-year         write-after-support F-OPHOER-6M        children-family
                        milestone-half-year         contact-clinic      D-PSYKIATRI-10AD   children-family
                        milestone-applications      help-to-apply       D-ANSOEG-15AD      children-family
                        milestone-decisions         settle-successors   D-AFLOESER-4U      adult-social
                        milestone-decisions         clarify-clinic      D-PSYKIATRI-10AD   children-family
                        milestone-handover          approve-content     D-GIVVIDERE-5AD    children-family accept-handover
                        milestone-switch            check-help-today    D-BEGYNDT-0D       adult-social
                        milestone-landing-call      own-rating          D-LANDING-5AD      children-family call-youth
                        milestone-close             take-over-role      D-LUKOVERGANG-10AD adult-social
                        milestone-youth-support-end prepare-end         D-UNGESLUT-3M      children-family
                        """),
                way(
                        "every milestone is half way",
                        journey -> everythingAtOnce(journey)
                                .complete("choose-talk")
                                .complete("name-adviser", Map.of("adviserAnswer", "accept"))
                                .complete("consider-need", Map.of("choiceGuardianship", "guardianship"))
                                .complete("describe-wish", Map.of("choiceHousingHelp", "yes"))
                                .complete("approve-content", Map.of("choicePassOn", "all"))
                                .complete("check-help-today")
                                .complete("own-rating"),
                        """
                        milestone-start-at-16   talk-about-18        F-122-START          children-family
                        milestone-adult-adviser pre-assess           D-FORUDREDNING-40AD  adult-social
                        milestone-guardianship  apply-to-court-house D-VAERGE-9M          children-family
                        milestone-housing       settle-address       D-BOLIG-2M           children-family
                        handover                accept-handover      D-OVERDRAG-2AD       adult-social
                        milestone-switch        get-help-going       D-AKUTSTART-0D       adult-social
                        milestone-landing-call  call-youth           D-LANDINGSOPKALD-5AD youth
                        """),
                way(
                        "the support after 18 is late",
                        journey -> begun(journey, List.of("milestone-half-year"))
                                .waitsAt(List.of("milestone-half-year write-after-support"))
                                .timePasses(ProcessRun.DUE_AFTER),
                        """
                        milestone-half-year give-new-date D-NYDATO-2AD children-family
                        """),
                way(
                        "no desk takes over, and help is bridged",
                        journey -> everythingAtOnce(journey)
                                .answers(
                                        "record-handover-answer",
                                        Map.of(
                                                "toDepartment",
                                                "health",
                                                "handoverBounces",
                                                2,
                                                "leadershipDecides",
                                                true))
                                .complete("name-adviser", Map.of("adviserAnswer", "refuse"))
                                .complete("consider-need", Map.of("choiceGuardianship", "power-of-attorney"))
                                .complete("approve-content", Map.of("choicePassOn", "all"))
                                .complete("accept-handover", Map.of("handoverAnswer", "other"))
                                .complete("check-help-today")
                                .complete("get-help-going", Map.of("started", "bridge")),
                        """
                        milestone-adult-adviser assign-adult-desk D-LEDER-2AD leadership
                        handover                decide-receiver   D-LEDER-2AD leadership
                        milestone-guardianship  week-passed
                        milestone-switch        week-passed
                        """),
                way(
                        "a week of guardianship has passed",
                        journey -> begun(journey, List.of("milestone-guardianship"))
                                .complete("consider-need", Map.of("choiceGuardianship", "power-of-attorney"))
                                .waitsAt(List.of("milestone-guardianship week-passed"))
                                .timePasses(TransitionWorkers.WEEK),
                        """
                        milestone-guardianship check-case D-VAERGESVAR-2AD children-family
                        """));
    }

    static LongJourney everythingAtOnce(LongJourney journey) {
        return begun(journey, MILESTONES);
    }
}
