package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.followup.FollowUpRun.agreed;

import dk.samspil.processes.ProcessRun;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a journey comes to wait at some of its wait states; all of them together are every place where a follow-up, a
 * transition or a milestone can wait.
 *
 * @param goes from a follow-up in which nothing is due
 */
record WayThere(String name, Consumer<LongJourney> goes, List<WaitState> waits) {

    private static final Duration MONTH = Duration.ofDays(31);
    private static final List<String> MILESTONES = List.of(
            "milestone-start-at-16",
            "milestone-youth-plan",
            "milestone-first-meeting",
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
    private static final List<String> OLD_AGE = List.of("old-age-talk", "old-age-law", "old-age-landing");

    static Stream<WayThere> all() {
        return Stream.of(followUp(), plan(), transition(), milestones(), readiness(), oldAge())
                .flatMap(ways -> ways);
    }

    private static Stream<WayThere> followUp() {
        return Stream.of(
                way("nothing is due", journey -> {}, "follow-up await-occasion"),
                way("everybody is asked", journey -> journey.told("review-asked"), """
                        review give-report D-STATUS-10AD adult-social
                        review rate-self   D-STATUS-10AD children-family give-report
                        """),
                way("an incident while a round goes on", journey -> journey.told("review-asked")
                        .waitsAt(List.of("review rate-self"))
                        .told("incident-reported"), """
                        follow-up meet-about-incident D-HAENDELSE-5AD children-family
                        """),
                way("help ends and a provider closes", journey -> journey.told(
                                "help-to-be-cut", Map.of("decisionId", "it", "effectiveFrom", LongJourney.FAR))
                        .told("provider-closing", Map.of("lineId", "the-line")), """
                        follow-up        notice-over
                        replace-provider find-provider D-NYUDF-5AD children-family
                        """),
                way("the new provider has a waiting list", journey -> journey.told(
                                "provider-closing", Map.of("lineId", "the-line"))
                        .complete("find-provider"), """
                        replace-provider bridge-wait D-BRO-3AD children-family
                        """),
                way("the meeting is called", WayThere::meet, """
                        review hold-meeting D-HAENDELSE-5AD children-family
                        """),
                way("the meeting is late", journey -> meet(journey).timePasses(ProcessRun.DUE_AFTER), """
                        review see-delay D-OPFLEDER-2AD children-family
                        """),
                way("nobody came", journey -> met(journey, "no-show"), """
                        review seek-citizen D-OPSOEG-3AD children-family
                        """),
                way("they met", journey -> met(journey, "held"), """
                        review evaluate-goals D-MAALVUR-5AD children-family
                        """),
                way("the goals are evaluated", WayThere::evaluated, """
                        review answer-evaluation D-ENIG-5AD children-family choose-result
                        """),
                way("the evaluation is answered", WayThere::answered, """
                        review choose-result D-RESULTAT-5AD children-family
                        """));
    }

    private static Stream<WayThere> plan() {
        return Stream.of(
                way("the plan goes on", journey -> ends(journey, "continue"), """
                        follow-up set-rhythm D-RYTME-2AD children-family
                        """),
                way("another goal", journey -> {
                    journey.follow.leadsTo("goalChanged", true).leadsTo("proposers", List.of("health"));
                    ends(journey, "continue");
                }, """
                        adjust-plan renew-goal D-MAAL-10AD children-family
                        """),
                way("the goals are reached", journey -> ends(journey, "goals-reached"), """
                        after-support agree-exit D-UDGANG-10AD children-family
                        """),
                way("the support is over", WayThere::leaves, "after-support contact-due"),
                way("the first contact is due", journey -> leaves(journey)
                        .waitsAt(List.of("after-support contact-due"))
                        .timePasses(MONTH), """
                        after-support make-contact D-EFTERKONTAKT-5AD children-family
                        """));
    }

    private static Stream<WayThere> transition() {
        return Stream.of(
                way("found, and already they disagree", journey -> found(journey)
                        .told("parents-disagree")
                        .told("adult-desk-refused"), """
                        child-to-adult-transition confirm-tracks    D-SPOR-10AD  children-family
                        child-to-adult-transition mediate           D-MAEGL-5AD  children-family
                        child-to-adult-transition decide-adult-desk D-LEDER-2AD  leadership
                        """),
                way("on the way", WayThere::onTheWay, """
                        child-to-adult-transition check-time
                        transition-milestones     wait-for-time
                        """),
                way("the youth says no", WayThere::declined, """
                        child-to-adult-transition respect-refusal D-NEJTAK-5AD children-family
                        """),
                way("the door is open", WayThere::refused, "child-to-adult-transition offer-time"),
                way("help is offered again", journey -> refused(journey)
                        .waitsAt(List.of("child-to-adult-transition offer-time"))
                        .timePasses(LongJourney.WEEK), """
                        child-to-adult-transition offer-again D-TILBUD-5AD children-family
                        """));
    }

    private static Stream<WayThere> milestones() {
        return Stream.of(
                way("every milestone has begun", WayThere::everythingAtOnce, """
                        milestone-start-at-16       choose-talk         D-SAMTALEFORM-5AD  children-family talk-about-18
                        milestone-youth-plan        fill-themes         F-UPLAN-3M         children-family
                        milestone-first-meeting     sketch-adult-life   D-BILLEDE-5AD      children-family
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
                way("every milestone is half way", journey -> everythingAtOnce(journey)
                        .complete("choose-talk")
                        .complete("name-adviser", Map.of("adviserAnswer", "accept"))
                        .complete("consider-need", Map.of("choiceGuardianship", "guardianship"))
                        .complete("describe-wish", Map.of("choiceHousingHelp", "yes"))
                        .complete("approve-content", Map.of("choicePassOn", "all"))
                        .complete("check-help-today")
                        .complete("own-rating"), """
                        milestone-start-at-16   talk-about-18        F-122-START          children-family
                        milestone-adult-adviser pre-assess           D-FORUDREDNING-40AD  adult-social
                        milestone-guardianship  apply-to-court-house D-VAERGE-9M          children-family
                        milestone-housing       settle-address       D-BOLIG-2M           children-family
                        handover                accept-handover      D-OVERDRAG-2AD       adult-social
                        milestone-switch        get-help-going       D-AKUTSTART-0D       adult-social
                        milestone-landing-call  call-youth           D-LANDINGSOPKALD-5AD youth
                        """),
                way("the support after 18 is late", journey -> everythingAtOnce(journey)
                        .timePasses(ProcessRun.DUE_AFTER), """
                        milestone-half-year give-new-date D-NYDATO-2AD children-family
                        """),
                way("no desk takes over, and help is bridged", journey -> everythingAtOnce(journey)
                        .answers("record-handover-answer", Map.of("toDepartment", "health", "handoverBounces", 2))
                        .complete("name-adviser", Map.of("adviserAnswer", "refuse"))
                        .complete("consider-need", Map.of("choiceGuardianship", "power-of-attorney"))
                        .complete("approve-content", Map.of("choicePassOn", "all"))
                        .complete("accept-handover", Map.of("handoverAnswer", "other"))
                        .complete("check-help-today")
                        .complete("get-help-going", Map.of("started", "bridge")), """
                        milestone-adult-adviser assign-adult-desk D-LEDER-2AD leadership
                        handover                decide-receiver   D-LEDER-2AD leadership
                        milestone-guardianship  week-passed
                        milestone-switch        week-passed
                        """),
                way("a week of guardianship has passed", journey -> begun(journey, List.of("milestone-guardianship"))
                        .complete("consider-need", Map.of("choiceGuardianship", "power-of-attorney"))
                        .waitsAt(List.of("milestone-guardianship week-passed"))
                        .timePasses(LongJourney.WEEK), """
                        milestone-guardianship check-case D-VAERGESVAR-2AD children-family
                        """));
    }

    private static Stream<WayThere> readiness() {
        return Stream.of(
                way("not ready", journey -> checked(journey, "yellow"), """
                        readiness make-ready D-PARAT-GUL-5AD children-family
                        """),
                way("not ready six weeks before", journey -> checked(journey, "red"), """
                        readiness head-acts     D-PARAT-2AD       adult-social
                        readiness forum-decides D-PARAT-FORUM-2AD leadership
                        readiness build-bridge  D-PARAT-BRO-3AD   children-family
                        """));
    }

    private static Stream<WayThere> oldAge() {
        return Stream.of(
                way("near pension age", journey -> journey.changes("midlife-to-old-age", OLD_AGE), """
                        midlife-to-old-age confirm-transition D-SPOR-10AD children-family
                        """),
                way("old age has begun", WayThere::ageing, """
                        old-age-talk    talk-about-change D-AELDRE-20AD children-family
                        old-age-law     settle-help       D-AELDRE-20AD adult-social
                        old-age-landing ask-how-it-goes   D-AELDRE-10AD children-family
                        """),
                way("no to help in old age", journey -> ageing(journey)
                        .waitsAt(List.of("old-age-landing ask-how-it-goes"))
                        .told("transition-declined"), """
                        midlife-to-old-age respect-refusal D-NEJTAK-5AD children-family
                        """));
    }

    private static WayThere way(String name, Consumer<LongJourney> goes, String waits) {
        return new WayThere(name, goes, WaitState.table(waits).toList());
    }

    private static LongJourney meet(LongJourney journey) {
        return journey.told("incident-reported").waitsAt(List.of("review hold-meeting"));
    }

    private static LongJourney met(LongJourney journey, String how) {
        return meet(journey).complete("hold-meeting", Map.of("meetingOutcome", how));
    }

    private static LongJourney evaluated(LongJourney journey) {
        return met(journey, "held").complete("evaluate-goals");
    }

    private static LongJourney answered(LongJourney journey) {
        return evaluated(journey).complete("answer-evaluation");
    }

    private static LongJourney ends(LongJourney journey, String result) {
        return answered(journey).complete("choose-result", agreed(result));
    }

    private static LongJourney leaves(LongJourney journey) {
        return ends(journey, "goals-reached").complete("agree-exit");
    }

    private static LongJourney found(LongJourney journey) {
        return journey.changes("child-to-adult-transition", List.of())
                .waitsAt(List.of("child-to-adult-transition confirm-tracks"));
    }

    private static LongJourney onTheWay(LongJourney journey) {
        return begun(journey, List.of());
    }

    static LongJourney everythingAtOnce(LongJourney journey) {
        return begun(journey, MILESTONES);
    }

    private static LongJourney begun(LongJourney journey, Collection<String> milestones) {
        return journey.changes("child-to-adult-transition", milestones)
                .complete("confirm-tracks", Map.of("relevant", "yes", "tracks", List.of("youth-support")))
                .waitsAt(List.of("transition-milestones wait-for-time", "child-to-adult-transition check-time"));
    }

    private static LongJourney declined(LongJourney journey) {
        return onTheWay(journey).told("transition-declined");
    }

    private static LongJourney refused(LongJourney journey) {
        return declined(journey).complete("respect-refusal", Map.of("ownRefusal", "yes"));
    }

    private static LongJourney checked(LongJourney journey, String raised) {
        journey.answers(
                "record-readiness",
                Map.of(
                        "readiness", raised,
                        "raised", raised,
                        "lastWeeks", true,
                        "heads", List.of("children-family", "adult-social")));
        return begun(journey, List.of("milestone-half-year"))
                .complete("write-after-support", Map.of("choiceAfterSupport", "adult"))
                .complete("contact-clinic");
    }

    private static LongJourney ageing(LongJourney journey) {
        return journey.changes("midlife-to-old-age", OLD_AGE)
                .complete("confirm-transition", Map.of("relevant", "yes"));
    }

    @Override
    public String toString() {
        return name;
    }
}
