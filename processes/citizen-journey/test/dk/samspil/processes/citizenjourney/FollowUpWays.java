package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.citizenjourney.WayThere.way;
import static dk.samspil.processes.followup.FollowUpRun.agreed;

import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.followup.FollowUpRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways through a follow-up. */
final class FollowUpWays {

    private static final Duration MONTH = Duration.ofDays(31);

    private FollowUpWays() {}

    static Stream<WayThere> all() {
        return Stream.concat(rounds(), results());
    }

    private static Stream<WayThere> rounds() {
        return Stream.of(
                way("nothing is due", journey -> {}, "follow-up await-occasion"),
                way("everybody is asked", journey -> journey.told("review-asked"), """
                        review give-report D-STATUS-5AD adult-social
                        review rate-self   D-STATUS-5AD children-family give-report
                        """),
                way(
                        "an incident while a round goes on",
                        journey -> journey.told("review-asked")
                                .waitsAt(List.of("review rate-self"))
                                .told("incident-reported"),
                        """
                        follow-up meet-about-incident D-HAENDELSE-5AD children-family
                        """),
                way(
                        "help ends and a provider closes",
                        journey -> journey.told(
                                        "help-to-be-cut",
                                        Map.of("decisionId", "it", "effectiveFrom", FollowUpRun.NEVER))
                                .told("provider-closing", Map.of("lineId", "the-line")),
                        """
                        follow-up        notice-over
                        replace-provider find-provider D-NYUDF-5AD children-family
                        """),
                way(
                        "the new provider has a waiting list",
                        journey -> journey.told("provider-closing", Map.of("lineId", "the-line"))
                                .complete("find-provider"),
                        """
                        replace-provider bridge-wait D-BRO-3AD children-family
                        """),
                way("the meeting is called", FollowUpWays::meet, """
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
                way("the goals are evaluated", FollowUpWays::evaluated, """
                        review answer-evaluation D-ENIG-5AD children-family choose-result
                        """),
                way("the evaluation is answered", FollowUpWays::answered, """
                        review choose-result D-RESULTAT-5AD children-family
                        """));
    }

    private static Stream<WayThere> results() {
        return Stream.of(
                way("the plan goes on", journey -> ends(journey, "continue"), """
                        follow-up set-rhythm D-RYTME-2AD children-family
                        """),
                way(
                        "another goal",
                        journey -> {
                            journey.follow.leadsTo("goalChanged", true).leadsTo("proposers", List.of("health"));
                            ends(journey, "continue");
                        },
                        """
                        adjust-plan renew-goal D-MAAL-10AD children-family
                        """),
                way("the goals are reached", journey -> ends(journey, "goals-reached"), """
                        after-support agree-exit D-UDGANG-10AD children-family
                        """),
                way("the support is over", FollowUpWays::leaves, "after-support contact-due"),
                way(
                        "the first contact is due",
                        journey -> leaves(journey)
                                .waitsAt(List.of("after-support contact-due"))
                                .timePasses(MONTH),
                        """
                        after-support make-contact D-EFTERKONTAKT-5AD children-family
                        """));
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
}
