package dk.samspil.processes.referral;

import java.util.List;

/** The groups of the reference data that an age in years belongs to; of the pension ages the one of who was born before 1963. */
final class AgeGroups {

    private static final List<Group> GROUPS = List.of(
            new Group("child", 0, 18),
            new Group("adult", 18, 200),
            new Group("youth-effort", 15, 25),
            new Group("youth-support", 18, 23),
            new Group("after-youth", 25, 200),
            new Group("pension", 67, 200));

    private record Group(String code, int from, int until) {}

    private AgeGroups() {}

    static List<String> of(int age) {
        return GROUPS.stream()
                .filter(group -> age >= group.from && age < group.until)
                .map(Group::code)
                .toList();
    }
}
