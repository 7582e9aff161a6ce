package dk.samspil.workers.assessment;

import dk.samspil.workers.journey.Departments;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form {@code assessment-agree-assessment}.
 *
 * @param contributors department keys
 * @param parties code list {@code party}
 */
record Agreement(
        String participation,
        List<String> areas,
        List<String> contributors,
        List<String> parties,
        String notAsked,
        String pace,
        String helper) {

    boolean isRefused() {
        return "refused".equals(participation);
    }

    List<String> areasOrNone() {
        return areas == null ? List.of() : areas;
    }

    /** Who is asked only with the citizen's consent: parties, and departments outside the municipality. */
    List<String> sources() {
        if (isRefused()) {
            return List.of();
        }
        Stream<String> outside =
                Stream.ofNullable(contributors).flatMap(List::stream).filter(Departments::isOutside);
        return Stream.concat(Stream.ofNullable(parties).flatMap(List::stream), outside)
                .distinct()
                .toList();
    }
}
