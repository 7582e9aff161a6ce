package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.citizenjourney.WayThere.way;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways through a life transition, apart from its milestones. */
final class TransitionWays {

    private static final List<String> OLD_AGE = List.of("old-age-talk", "old-age-law", "old-age-landing");

    private TransitionWays() {}

    static Stream<WayThere> all() {
        return Stream.of(childToAdult(), readiness(), oldAge()).flatMap(ways -> ways);
    }

    private static Stream<WayThere> childToAdult() {
        return Stream.of(
                way(
                        "found, and already they disagree",
                        journey -> found(journey).told("parents-disagree").told("adult-desk-refused"),
                        """
                        child-to-adult-transition confirm-tracks    D-SPOR-10AD  children-family
                        child-to-adult-transition mediate           D-MAEGL-5AD  children-family
                        child-to-adult-transition decide-adult-desk D-LEDER-2AD  leadership
                        """),
                way("on the way", TransitionWays::onTheWay, """
                        child-to-adult-transition check-time
                        transition-milestones     wait-for-time
                        """),
                way("the youth says no", TransitionWays::declined, """
                        child-to-adult-transition respect-refusal D-NEJTAK-5AD children-family
                        """),
                way("the door is open", TransitionWays::refused, "child-to-adult-transition offer-time"),
                way(
                        "help is offered again",
                        journey -> refused(journey)
                                .waitsAt(List.of("child-to-adult-transition offer-time"))
                                .timePasses(TransitionWorkers.WEEK),
                        """
                        child-to-adult-transition offer-again D-TILBUD-5AD children-family
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
                way("old age has begun", TransitionWays::ageing, """
                        old-age-talk    talk-about-change D-AELDRE-20AD children-family
                        old-age-law     settle-help       D-AELDRE-20AD adult-social
                        old-age-landing ask-how-it-goes   D-AELDRE-10AD children-family
                        """),
                way("no to help in old age", TransitionWays::ageingAlone, """
                        midlife-to-old-age respect-refusal D-NEJTAK-5AD children-family
                        """),
                way("the door is open in old age", TransitionWays::leftInPeace, "midlife-to-old-age offer-time"),
                way(
                        "help in old age is offered again",
                        journey -> leftInPeace(journey)
                                .waitsAt(List.of("midlife-to-old-age offer-time"))
                                .timePasses(TransitionWorkers.WEEK),
                        """
                        midlife-to-old-age offer-again D-TILBUD-5AD children-family
                        """));
    }

    private static LongJourney found(LongJourney journey) {
        return journey.changes("child-to-adult-transition", List.of())
                .waitsAt(List.of("child-to-adult-transition confirm-tracks"));
    }

    private static LongJourney onTheWay(LongJourney journey) {
        return begun(journey, List.of());
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
                        "readiness",
                        raised,
                        "raised",
                        raised,
                        "lastWeeks",
                        true,
                        "heads",
                        List.of("children-family", "adult-social")));
        return begun(journey, List.of("milestone-half-year"))
                .complete("write-after-support", Map.of("choiceAfterSupport", "adult"))
                .complete("contact-clinic");
    }

    /** On the way, and these milestones have begun. */
    static LongJourney begun(LongJourney journey, Collection<String> milestones) {
        return journey.changes("child-to-adult-transition", milestones)
                .complete("confirm-tracks", Map.of("relevant", "yes", "tracks", List.of("youth-support")))
                .milestonesBegin();
    }

    private static LongJourney ageing(LongJourney journey) {
        return journey.changes("midlife-to-old-age", OLD_AGE)
                .complete("confirm-transition", Map.of("relevant", "yes"))
                .milestonesBegin();
    }

    private static LongJourney ageingAlone(LongJourney journey) {
        return ageing(journey).told("transition-declined");
    }

    private static LongJourney leftInPeace(LongJourney journey) {
        return ageingAlone(journey).complete("respect-refusal");
    }
}
